import type { Explanation, StoredState } from "../model/finding";
import type { Problem, Result } from "../model/problem";

/** The state as JSON text: keys sorted, so that the same state is always the same text. */
export const serialiseState = (state: StoredState): string => JSON.stringify(sortKeys(state));

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortKeys(value[key])]),
  );
}

const DAMAGED: Problem = {
  code: "state-damaged",
  message: {
    "zh-CN": "工作簿中保存的校验记录已损坏，已忽略；校验结果表上的处理说明仍然保留，再次校验会重新保存。",
    en: "The check record stored in the workbook is damaged and was ignored; explanations on the results sheet are kept, and the next check stores them again.",
  },
};

/** Reads the state back; whatever is wrong with the text is a problem, never a crash. */
export function parseState(text: string): Result<StoredState> {
  const value = parsedJson(text);
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.pack)) return { ok: false, problem: DAMAGED };
  const { id, version, fingerprint } = value.pack;
  const explanations = isRecord(value.explanations) ? explanationsIn(value.explanations) : null;
  const remarks = isRecord(value.remarks) ? remarksIn(value.remarks) : null;
  if (!isText(id) || !isText(version) || !isText(fingerprint) || !isText(value.asOf) || !explanations || !remarks) {
    return { ok: false, problem: DAMAGED };
  }
  return {
    ok: true,
    value: { version: 1, pack: { id, version, fingerprint }, asOf: value.asOf, explanations, remarks },
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller reports it: text that is no JSON is as damaged as JSON of another shape.
    return null;
  }
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

const isText = (value: unknown): value is string => typeof value === "string";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
