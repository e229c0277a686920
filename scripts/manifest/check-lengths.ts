import type { ManifestProblem } from "./manifest-problem";
import { everything, nameOf, overridesOf } from "./xml-element";
import type { XmlElement } from "./xml-element";

const SHORT = 125;
const LONG = 250;

/** The longest text Office takes, for an element that holds one. */
function limitOf({ name, within, attributes }: XmlElement): number | undefined {
  if (attributes["resid"] !== undefined) return undefined;
  if (name === "DisplayName" || name === "ProviderName" || within.at(-1) === "bt:ShortStrings") return SHORT;
  return name === "Description" || within.at(-1) === "bt:LongStrings" ? LONG : undefined;
}

/** No text is empty, and none is longer than Office takes. */
export function checkLengths(root: XmlElement): readonly ManifestProblem[] {
  return everything(root).flatMap((element) => {
    const limit = limitOf(element);
    if (limit === undefined) return [];
    const own = { line: element.line, text: element.attributes["DefaultValue"] ?? element.text };
    const others = overridesOf(element).map(({ attributes, line }) => ({ line, text: attributes["Value"] ?? "" }));
    return [own, ...others].flatMap(({ line, text }) => {
      if (text === "")
        return [{ line, message: { "zh-CN": `${nameOf(element)} 为空。`, en: `${nameOf(element)} is empty.` } }];
      if (text.length <= limit) return [];
      return [
        {
          line,
          message: {
            "zh-CN": `文字有 ${text.length} 个字符，${nameOf(element)} 最多 ${limit} 个。`,
            en: `The text has ${text.length} characters; ${nameOf(element)} takes at most ${limit}.`,
          },
        },
      ];
    });
  });
}
