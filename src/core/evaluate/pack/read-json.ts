import { ruleProblem, type RuleProblem } from "./rule-problem";

/** The JSON in a file, or why it is none. */
export type ReadJson = { readonly value: unknown } | { readonly problem: RuleProblem };

/** Where the reader stopped; at the end of the text unless the message names a place. */
function positionIn(text: string, message: string): number {
  const found = /position (\d+)/.exec(message);
  return found ? Number(found[1]) : text.length;
}

/** Reads JSON; a mistake is told with its line and column. */
export function readJson(file: string, text: string): ReadJson {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const before = text.slice(0, positionIn(text, message)).split("\n");
    const [line, column] = [before.length, (before.at(-1) ?? "").length + 1];
    return {
      problem: ruleProblem(file, "", "not-json", {
        "zh-CN": `第${line}行第${column}列不是合法的 JSON，请检查此处及上一行的引号、逗号和括号。`,
        en: `not valid JSON at line ${line}, column ${column}; look for a quote, comma or bracket there or on the line before.`,
      }),
    };
  }
}
