import type { ManifestProblem } from "./manifest-problem";
import { descend, everything } from "./xml-element";
import type { XmlElement } from "./xml-element";

/** Office cuts or refuses a longer name of a resource. */
const LONGEST_NAME = 32;

/** Which list of resources an element's `resid` is looked up in. */
function listFor({ name, within }: XmlElement): string {
  if (name === "bt:Image") return "bt:Images";
  if (["SourceLocation", "FunctionFile", "LearnMoreUrl"].includes(name)) return "bt:Urls";
  if (name === "Description") return "bt:LongStrings";
  return within.length > 0 ? "bt:ShortStrings" : "";
}

/** Every reference finds its resource in the right list, and every resource is used. */
export function checkResources(root: XmlElement): readonly ManifestProblem[] {
  const resources = descend(root, "VersionOverrides", "Resources")?.children ?? [];
  const defined = resources.flatMap((list) => list.children.map((item) => ({ list: list.name, item })));
  const references = everything(root).filter(({ attributes }) => attributes["resid"] !== undefined);
  const used = new Set(references.map(({ attributes }) => attributes["resid"]));

  const unresolved = references.flatMap((reference) => {
    const name = reference.attributes["resid"] ?? "";
    const list = listFor(reference);
    const found = defined.filter(({ item }) => item.attributes["id"] === name);
    if (found.some((candidate) => candidate.list === list)) return [];
    const where = found[0] ? `; it stands in <${found[0].list}>` : "";
    return [
      {
        line: reference.line,
        message: {
          "zh-CN": `resid="${name}" 在 <${list}> 中没有定义${found[0] ? `，它在 <${found[0].list}> 中` : ""}。`,
          en: `resid="${name}" is not defined in <${list}>${where}.`,
        },
      },
    ];
  });
  const flawed = defined.flatMap(({ item }) => {
    const name = item.attributes["id"] ?? "";
    return [
      ...(name.length > LONGEST_NAME ? [tooLong(item, name)] : []),
      ...(used.has(name)
        ? []
        : [
            {
              line: item.line,
              message: {
                "zh-CN": `资源“${name}”没有用到，请删去。`,
                en: `The resource "${name}" is used nowhere; remove it.`,
              },
            },
          ]),
    ];
  });
  return [...unresolved, ...flawed];
}

function tooLong({ line }: XmlElement, name: string): ManifestProblem {
  return {
    line,
    message: {
      "zh-CN": `标识“${name}”有 ${name.length} 个字符，Office 最多取 ${LONGEST_NAME} 个。`,
      en: `The id "${name}" has ${name.length} characters; Office takes at most ${LONGEST_NAME}.`,
    },
  };
}
