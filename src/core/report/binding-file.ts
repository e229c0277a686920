import type { Binding, Decision } from "../model/binding";
import type { Problem, Result } from "../model/problem";
import { isRecord, parsedJson, sortKeys } from "./json-values";
import { readBindings } from "./read-bindings";

const KIND = "indicator-check bindings";

/** The decisions of a workbook as the text of a file that other workbooks can be given. */
export function exportBindings(bindings: readonly Binding[]): string {
  const decisions = bindings.map(({ isImported: _, ...decision }) => decision);
  return `${JSON.stringify(sortKeys({ kind: KIND, version: 1, decisions }), null, 2)}\n`;
}

/** The decisions of such a file. A file with anything wrong in it is refused whole: part of it would be a surprise. */
export function importBindings(text: string): Result<readonly Decision[]> {
  const value = parsedJson(text.replace(/^\uFEFF/, ""));
  if (!isRecord(value) || value.kind !== KIND) return { ok: false, problem: NO_BINDINGS };
  if (value.version !== 1) return { ok: false, problem: OTHER_VERSION };
  if (!Array.isArray(value.decisions)) return { ok: false, problem: NO_BINDINGS };
  const { bindings, damaged } = readBindings(value.decisions);
  if (damaged > 0) return { ok: false, problem: damagedFile(damaged) };
  return { ok: true, value: bindings.map(({ isImported: _, ...decision }) => decision) };
}

const NO_BINDINGS: Problem = {
  code: "no-bindings-file",
  message: {
    "zh-CN": "这不是人工指定文件；请选择用 bindings 命令或任务窗格导出的文件。",
    en: "This is no file of bindings; choose one that was exported by the command `bindings` or by the pane.",
  },
};

const OTHER_VERSION: Problem = {
  code: "bindings-version",
  message: {
    "zh-CN": "人工指定文件由其他版本的程序导出，无法读取；请用同一版本重新导出。",
    en: "The file of bindings comes from another version of this program; export it again with this one.",
  },
};

const damagedFile = (count: number): Problem => ({
  code: "bindings-damaged",
  message: {
    "zh-CN": `人工指定文件中有${count}条人工指定已损坏，整个文件未采用；请重新导出。`,
    en: `The file holds damaged bindings (${count}) and was not used; export it again.`,
  },
});
