import type { ManifestProblem } from "./manifest-problem";
import { everything } from "./xml-element";
import type { XmlElement } from "./xml-element";

/** No id is used twice. */
export function checkIds(root: XmlElement): readonly ManifestProblem[] {
  const seen = new Map<string, number>();
  return everything(root).flatMap(({ attributes, line }) => {
    const id = attributes["id"];
    if (id === undefined) return [];
    const before = seen.get(id);
    seen.set(id, before ?? line);
    return before === undefined
      ? []
      : [
          {
            line,
            message: {
              "zh-CN": `标识“${id}”在第 ${before} 行已用过。`,
              en: `The id "${id}" was used before, in line ${before}.`,
            },
          },
        ];
  });
}
