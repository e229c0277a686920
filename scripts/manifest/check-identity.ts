import type { ManifestProblem } from "./manifest-problem";
import { descend } from "./xml-element";
import type { XmlElement } from "./xml-element";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FOUR_PARTS = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Something an element has to be, and what to say when it is not; `version` is that of the package. */
interface Expectation {
  readonly path: readonly string[];
  readonly holds: (element: XmlElement, version: string) => boolean;
  readonly otherwise: (element: XmlElement, version: string) => string;
}

const EXPECTATIONS: readonly Expectation[] = [
  {
    path: ["Id"],
    holds: ({ text }) => GUID.test(text),
    otherwise: ({ text }) => `The id "${text}" is not a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e.`,
  },
  {
    path: ["Version"],
    holds: ({ text }) => FOUR_PARTS.test(text),
    otherwise: ({ text }, version) => `The version "${text}" needs four numbers, such as ${version}.`,
  },
  {
    path: ["Version"],
    holds: ({ text }, version) => text === version || !FOUR_PARTS.test(text),
    otherwise: ({ text }, version) => `The version is ${text}, but package.json says ${version}.`,
  },
  {
    path: ["Hosts", "Host"],
    holds: ({ attributes }) => attributes["Name"] === "Workbook",
    otherwise: ({ attributes }) => `The host is "${attributes["Name"]}"; Excel is "Workbook".`,
  },
  {
    path: ["Requirements", "Sets", "Set"],
    holds: ({ attributes }) => attributes["Name"] === "ExcelApi" && attributes["MinVersion"] === "1.9",
    otherwise: () => "The requirement has to be ExcelApi 1.9, the least the add-in was written for.",
  },
  {
    path: ["Permissions"],
    holds: ({ text }) => text === "ReadWriteDocument",
    otherwise: ({ text }) => `The permission is "${text}"; marking cells needs ReadWriteDocument.`,
  },
];

/** Who the add-in is and what it asks for: its id, the package's version, its host, requirement and permission. */
export function checkIdentity(root: XmlElement, version: string): readonly ManifestProblem[] {
  return EXPECTATIONS.flatMap(({ path, holds, otherwise }) => {
    const element = descend(root, ...path);
    if (!element || holds(element, version)) return [];
    return [{ line: element.line, message: otherwise(element, version) }];
  });
}
