import type { Decision } from "../core/model/binding";
import type { Result } from "../core/model/problem";
import { importBindings } from "../core/report/binding-file";
import { readInput } from "./read-input";

/** The decisions of a file that was exported by `bindings` or by the pane; none where no file is given. */
export async function readBindingsFile(file: string | undefined): Promise<Result<readonly Decision[]>> {
  if (file === undefined) return { ok: true, value: [] };
  const input = await readInput(file);
  return input.ok ? importBindings(new TextDecoder().decode(input.value.bytes)) : input;
}
