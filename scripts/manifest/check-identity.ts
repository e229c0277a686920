import type { Localised } from "../../src/core/model/indicator";
import type { ManifestProblem } from "./manifest-problem";
import { descend } from "./xml-element";
import type { XmlElement } from "./xml-element";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FOUR_PARTS = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Something an element has to be, and what to say when it is not; `version` is that of the package. */
interface Expectation {
  readonly path: readonly string[];
  readonly holds: (element: XmlElement, version: string) => boolean;
  readonly otherwise: (element: XmlElement, version: string) => Localised;
}

const EXPECTATIONS: readonly Expectation[] = [
  {
    path: ["Id"],
    holds: ({ text }) => GUID.test(text),
    otherwise: ({ text }) => ({
      "zh-CN": `标识“${text}”不是 GUID，应如 0f8fad5b-d9cb-469f-a165-70867728950e。`,
      en: `The id "${text}" is not a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e.`,
    }),
  },
  {
    path: ["Version"],
    holds: ({ text }) => FOUR_PARTS.test(text),
    otherwise: ({ text }, version) => ({
      "zh-CN": `版本号“${text}”应有四段数字，如 ${version}。`,
      en: `The version "${text}" needs four numbers, such as ${version}.`,
    }),
  },
  {
    path: ["Version"],
    holds: ({ text }, version) => text === version || !FOUR_PARTS.test(text),
    otherwise: ({ text }, version) => ({
      "zh-CN": `版本号为 ${text}，而 package.json 中是 ${version}。`,
      en: `The version is ${text}, but package.json says ${version}.`,
    }),
  },
  {
    path: ["Hosts", "Host"],
    holds: ({ attributes }) => attributes["Name"] === "Workbook",
    otherwise: ({ attributes }) => ({
      "zh-CN": `宿主为“${attributes["Name"]}”，Excel 应为“Workbook”。`,
      en: `The host is "${attributes["Name"]}"; Excel is "Workbook".`,
    }),
  },
  {
    path: ["Requirements", "Sets", "Set"],
    holds: ({ attributes }) => attributes["Name"] === "ExcelApi" && attributes["MinVersion"] === "1.9",
    otherwise: () => ({
      "zh-CN": "要求集须为 ExcelApi 1.9，这是加载项所需的最低版本。",
      en: "The requirement has to be ExcelApi 1.9, the least the add-in was written for.",
    }),
  },
  {
    path: ["Permissions"],
    holds: ({ text }) => text === "ReadWriteDocument",
    otherwise: ({ text }) => ({
      "zh-CN": `权限为“${text}”，标记单元格须有 ReadWriteDocument。`,
      en: `The permission is "${text}"; marking cells needs ReadWriteDocument.`,
    }),
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
