import { intersection } from "../document/area";
import { announce } from "../document/changes";
import { newId } from "../document/document";
import type { ConditionalFormat } from "../document/sheet";
import { word } from "../rich-api/arguments";
import { excelClass, type HostObject } from "../rich-api/host-object";
import { collectionMembers } from "./collection";
import { conditionalFormatObject } from "./conditional-format";
import { guard, type AreasTarget } from "./targets";

const KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

const formatsOf = ({ sheet, areas }: AreasTarget): readonly ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((each) => intersection(each, area))),
  );

const objectsOf = (target: AreasTarget): readonly HostObject[] =>
  formatsOf(target).map((format) => conditionalFormatObject(target, format));

const members = collectionMembers(objectsOf, (item) => [item.id ?? ""]);

/** By id alone, without going through the objects of all others; a sheet may have thousands of formats. */
function byId(target: AreasTarget, id: unknown): HostObject | null {
  const format = target.sheet.conditionalFormats.find((each) => each.id === id);
  const isHere = format?.areas.some((area) => target.areas.some((each) => intersection(each, area)));
  return format && isHere ? conditionalFormatObject(target, format) : null;
}

/** Excel.ConditionalFormatCollection: the formats that touch a range. */
export const conditionalFormatCollection = excelClass<AreasTarget>({
  type: "ConditionalFormatCollection",
  since: { GetItemOrNullObject: "1.14" },
  ...members,
  item: (target, [id]) => byId(target, id),
  methods: {
    ...members.methods,
    Add: (target, [kind]) => {
      guard(target);
      const { document, sheet, areas } = target;
      // A new format comes first, before all others.
      for (const other of sheet.conditionalFormats) other.priority++;
      const format: ConditionalFormat = {
        id: newId(document),
        kind: word(kind, KINDS),
        areas,
        formula: "",
        priority: 0,
        stopIfTrue: false,
        font: {},
        fill: { color: "" },
        borders: {},
      };
      sheet.conditionalFormats.push(format);
      for (const area of areas) announce(document, { kind: "looks", sheet, area });
      return conditionalFormatObject(target, format);
    },
    ClearAll: (target) => {
      guard(target);
      const gone = formatsOf(target);
      const { conditionalFormats } = target.sheet;
      for (const format of gone) conditionalFormats.splice(conditionalFormats.indexOf(format), 1);
    },
  },
});
