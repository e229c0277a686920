import type { ExcelDocument, XmlPart } from "../document/document";
import { text } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/host-error";
import { excelClass } from "../rich-api/host-object";

export interface PartTarget {
  readonly document: ExcelDocument;
  readonly part: XmlPart;
}

/** Excel.CustomXmlPart. */
export const customXmlPart = excelClass<PartTarget>({
  type: "CustomXmlPart",
  id: ({ part }) => part.id,
  properties: {
    Id: { read: ({ part }) => part.id },
    NamespaceUri: { read: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => {
      if (!/^\s*</.test(text(xml))) throw invalidArgument();
      part.xml = text(xml);
    },
    Delete: ({ document, part }) => {
      document.xmlParts.splice(document.xmlParts.indexOf(part), 1);
    },
  },
});

/** Namespace of the root element, whatever its prefix. */
export function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+((?:\s[^>]*)?)>/.exec(xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ""));
  const declaration = root?.[1] ? `xmlns:${root[1]}` : "xmlns";
  const pattern = new RegExp(`\\s${declaration.replace(/[.]/g, "\\.")}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const match = pattern.exec(root?.[2] ?? "");
  return match?.[1] ?? match?.[2] ?? "";
}
