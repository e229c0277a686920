import type { Result } from "../../../../src/core/model/problem";

/** The value of a result that has to be one. */
export function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message.en}`);
  return result.value;
}
