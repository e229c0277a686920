import type { Localised } from "../../model/indicator";
import type { Problem } from "../../model/problem";

/** Something wrong with a file of a pack. */
export interface RuleProblem extends Problem {
  readonly file: string;
  /** Place in the file, such as `must.all[0].operator`; empty for the whole file. */
  readonly where: string;
}

/** Says what is wrong, in both languages, with the file in front. */
export const ruleProblem = (file: string, where: string, code: string, what: Localised): RuleProblem => ({
  code,
  file,
  where,
  message: { "zh-CN": `${file}：${what["zh-CN"]}`, en: `${file}: ${what.en}` },
});
