import { newId, type ExcelDocument, type XmlPart } from "../document/document";
import { text } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/host-error";
import { excelClass, type HostObject } from "../rich-api/host-object";
import { collectionMembers } from "./collection";
import { customXmlPart, namespaceOf, type PartTarget } from "./custom-xml-part";

const objectsOf = (document: ExcelDocument, parts: readonly XmlPart[]): readonly HostObject[] =>
  parts.map((part) => customXmlPart({ document, part }));

const idOf = (item: HostObject): readonly string[] => [item.id ?? ""];

const BY_ID = ["GetCount", "GetItem", "GetItemOrNullObject"] as const;

const all = collectionMembers((document: ExcelDocument) => objectsOf(document, document.xmlParts), idOf, BY_ID);

/** Excel.CustomXmlPartCollection. */
export const customXmlPartCollection = excelClass<ExcelDocument>({
  type: "CustomXmlPartCollection",
  ...all,
  methods: {
    ...all.methods,
    Add: (document, [xml]) => {
      const part: XmlPart = { id: newId(document), xml: text(xml) };
      if (!/^\s*</.test(part.xml)) throw invalidArgument();
      document.xmlParts.push(part);
      return customXmlPart({ document, part });
    },
    GetByNamespace: (document, [namespace]) => customXmlPartScopedCollection({ document, namespace: text(namespace) }),
  },
});

interface Scope {
  readonly document: ExcelDocument;
  readonly namespace: string;
}

const partsOf = ({ document, namespace }: Scope): readonly XmlPart[] =>
  document.xmlParts.filter((part) => namespaceOf(part.xml) === namespace);

const scoped = collectionMembers((scope: Scope) => objectsOf(scope.document, partsOf(scope)), idOf, BY_ID);

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export const customXmlPartScopedCollection = excelClass<Scope>({
  type: "CustomXmlPartScopedCollection",
  ...scoped,
  methods: {
    ...scoped.methods,
    GetOnlyItemOrNullObject: (scope) => {
      const [part, ...more] = partsOf(scope);
      return part && more.length === 0 ? customXmlPart({ document: scope.document, part } satisfies PartTarget) : null;
    },
  },
});
