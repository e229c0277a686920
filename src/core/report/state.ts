import type { Explanation, StoredState } from "../model/finding";
import type { Problem, Result } from "../model/problem";
import { isRecord, isText, parsedJson, sortKeys } from "./json-values";
import { readBindings } from "./read-bindings";

/** The state as JSON text: keys sorted, so that the same state is always the same text. */
export const serialiseState = (state: StoredState): string => JSON.stringify(sortKeys(state));

const DAMAGED: Problem = {
  code: "state-damaged",
  message: {
    "zh-CN": "工作簿中保存的校验记录已损坏，已忽略；校验结果表上的处理说明仍然保留，再次校验会重新保存。",
    en: "The check record stored in the workbook is damaged and was ignored; explanations on the results sheet are kept, and the next check stores them again.",
  },
};

const damagedBindings = (count: number): Problem => ({
  code: "stored-bindings-damaged",
  message: {
    "zh-CN": `工作簿中保存的人工指定有${count}条已损坏，未采用；其余人工指定照常使用，请在任务窗格中重新指定。`,
    en: `Some bindings stored in the workbook are damaged (${count}) and were not used; the others are. Bind again in the pane.`,
  },
});

/** A state as it was read, with what is wrong in parts of it. */
export interface ReadState {
  readonly state: StoredState;
  readonly problems: readonly Problem[];
}

/** Reads the state back; whatever is wrong with the text is a problem, never a crash. */
export function parseState(text: string): Result<ReadState> {
  const value = parsedJson(text);
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.pack)) return { ok: false, problem: DAMAGED };
  const { id, version, fingerprint } = value.pack;
  const explanations = isRecord(value.explanations) ? explanationsIn(value.explanations) : null;
  const remarks = isRecord(value.remarks) ? remarksIn(value.remarks) : null;
  if (!isText(id) || !isText(version) || !isText(fingerprint) || !isText(value.asOf) || !explanations || !remarks) {
    return { ok: false, problem: DAMAGED };
  }
  // Workbooks written by an earlier version hold no bindings.
  const stored: readonly unknown[] = Array.isArray(value.bindings) ? value.bindings : [value.bindings ?? []].flat();
  const { bindings, damaged } = readBindings(stored);
  return {
    ok: true,
    value: {
      state: { version: 1, pack: { id, version, fingerprint }, asOf: value.asOf, explanations, remarks, bindings },
      problems: damaged > 0 ? [damagedBindings(damaged)] : [],
    },
  };
}

/** The state with nothing but what people settled about reading the workbook; null where that is nothing. */
export function onlyBindings(text: string | null): string | null {
  const read = text === null ? null : parseState(text);
  if (!read?.ok || read.value.state.bindings.length === 0) return null;
  return serialiseState({ ...read.value.state, explanations: {}, remarks: {} });
}

function explanationsIn(record: Readonly<Record<string, unknown>>): Readonly<Record<string, Explanation>> | null {
  const entries: [string, Explanation][] = [];
  for (const [id, entry] of Object.entries(record)) {
    if (!isRecord(entry)) return null;
    const { status, note, values } = entry;
    if (!isText(status) || !isText(note) || !isText(values)) return null;
    entries.push([id, { status, note, values }]);
  }
  return Object.fromEntries(entries);
}

function remarksIn(record: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> | null {
  const entries: [string, string][] = [];
  for (const [section, remark] of Object.entries(record)) {
    if (!isText(remark)) return null;
    entries.push([section, remark]);
  }
  return Object.fromEntries(entries);
}
