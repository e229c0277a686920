import { basename } from "node:path";
import type { Language } from "../core/model/indicator";
import type { Problem } from "../core/model/problem";
import { exportBindings } from "../core/report/binding-file";
import { rememberedOf } from "../core/report/remembered";
import { nodeInflate } from "../hosts/node-inflate";
import { readWorkbook } from "../hosts/read-file";
import { writeAtomically } from "./atomic-write";
import type { ExitCode } from "./check-command";
import { sameFile } from "./destinations";
import { wouldOverwrite } from "./problems";
import { readInput } from "./read-input";
import type { Terminal } from "./terminal";
import { CLI_TEXTS } from "./text";

/** What `bindings` was asked to do. */
export interface BindingsRequest {
  readonly file: string;
  readonly language: Language;
  /** The file to write; printed when absent. */
  readonly out?: string;
}

/** Exports what people settled about reading a workbook; 0 done or nothing to do, 2 the file could not be processed. */
export async function bindings(request: BindingsRequest, terminal: Terminal): Promise<ExitCode> {
  const { file, language, out } = request;
  const text = CLI_TEXTS[language];
  const fail = ({ message }: Problem, of = file): ExitCode => {
    terminal.complain(text.failed(of, message[language]));
    return 2;
  };
  const input = await readInput(file);
  if (!input.ok) return fail(input.problem);
  const read = await readWorkbook(input.value.bytes, basename(file), { inflate: nodeInflate });
  if (!read.ok) return fail(read.problem);
  const { bindings: held, problems } = rememberedOf(read.value.workbook);
  for (const { message } of problems) terminal.complain(text.failed(file, message[language]));
  if (held.length === 0) {
    terminal.complain(text.noBindings(file));
    return 0;
  }
  if (out === undefined) {
    await terminal.print(exportBindings(held));
    return 0;
  }
  if (await sameFile(file, out)) return fail(wouldOverwrite(out), out);
  const refused = await writeAtomically(out, new TextEncoder().encode(exportBindings(held)));
  if (refused) return fail(refused, out);
  await terminal.print(`${text.bindingsWritten(out, held.length)}\n`);
  return 0;
}
