import { SaxesParser } from "saxes";
import type { ManifestProblem } from "./manifest-problem";
import type { XmlElement } from "./xml-element";

/** A document's outermost element, or why it cannot be read as XML. */
export type ParsedXml =
  { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly problem: ManifestProblem };

/** An element that is still being read. */
interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML, remembering the line of each element. */
export function parseXml(xml: string): ParsedXml {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  const trouble: ManifestProblem[] = [];
  let root: XmlElement | null = null;
  let line = 1;

  parser.on("error", (error) => {
    trouble.push({
      line: parser.line,
      message: {
        "zh-CN": `文件不是格式正确的 XML：${withoutPlace(error.message)}`,
        en: `The file is not well-formed XML: ${withoutPlace(error.message)}`,
      },
    });
  });
  parser.on("opentagstart", () => (line = parser.line));
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "", line, within: open.map((outer) => outer.name) };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();

  const [first] = trouble;
  if (first) return { ok: false, problem: first };
  return root
    ? { ok: true, root }
    : {
        ok: false,
        problem: { line: 1, message: { "zh-CN": "文件中没有任何元素。", en: "The file holds no element." } },
      };
}

/** saxes begins its messages with the place, which is told apart from them here. */
function withoutPlace(message: string): string {
  return message.replace(/^\d+:\d+: /, "");
}
