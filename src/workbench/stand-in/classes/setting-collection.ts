import type { ExcelDocument } from "../document/document";
import { text } from "../rich-api/arguments";
import { excelClass, type HostObject } from "../rich-api/host-object";
import { collectionMembers } from "./collection";

interface SettingTarget {
  readonly document: ExcelDocument;
  readonly key: string;
}

/** Excel.Setting. */
export const setting = excelClass<SettingTarget>({
  type: "Setting",
  id: ({ key }) => key,
  properties: {
    Key: { read: ({ key }) => key },
    Value: {
      read: ({ document, key }) => document.settings.get(key),
      write: ({ document, key }, value) => {
        document.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ document, key }) => {
      document.settings.delete(key);
    },
  },
});

const objectsOf = (document: ExcelDocument): readonly HostObject[] =>
  [...document.settings.keys()].map((key) => setting({ document, key }));

const members = collectionMembers(objectsOf, (item) => [item.id ?? ""], ["GetCount", "GetItem", "GetItemOrNullObject"]);

/** Excel.SettingCollection. */
export const settingCollection = excelClass<ExcelDocument>({
  type: "SettingCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (document, [key, value]) => {
      document.settings.set(text(key), value);
      return setting({ document, key: text(key) });
    },
  },
});
