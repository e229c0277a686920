import type { Result } from "../../../src/core/model/problem";

/** The value of a result that has to be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.problem.code}, ${result.problem.message.en}`);
  return result.value;
}

/** The code of a refusal; `ok` when there was none. */
export const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.problem.code);
