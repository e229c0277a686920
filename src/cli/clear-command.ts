import type { Language } from "../core/model/indicator";
import { CLEARING_PLAN } from "../core/model/plan";
import type { Problem } from "../core/model/problem";
import { nodeDeflate } from "../hosts/node-deflate";
import { nodeInflate } from "../hosts/node-inflate";
import { applyPlan } from "../hosts/xlsx/write/apply-plan";
import { writeAtomically } from "./atomic-write";
import type { ExitCode } from "./check-command";
import { planDestinations } from "./destinations";
import type { Target } from "./destinations";
import { internalFault } from "./problems";
import { readInput } from "./read-input";
import type { Terminal } from "./terminal";
import { CLI_TEXTS } from "./text";

/** What `clear` was asked to do. */
export interface ClearRequest {
  readonly files: readonly string[];
  readonly language: Language;
  readonly target: Target;
}

/** Takes our marks, sheets and state out of the files; 0 all done, 2 some file could not be processed. */
export async function clear({ files, language, target }: ClearRequest, terminal: Terminal): Promise<ExitCode> {
  const destinations = await planDestinations(files, target);
  if (!destinations.ok) {
    terminal.complain(destinations.problem.message[language]);
    return 2;
  }
  const text = CLI_TEXTS[language];
  let code: ExitCode = 0;
  for (const [index, file] of files.entries()) {
    const destination = destinations.value[index] ?? file;
    const done = await clearFile(file, destination, target.kind === "in-place").catch(internalFault);
    if (done === "cleared") await terminal.print(`${text.cleared(destination)}\n`);
    else if (done === "nothing") await terminal.print(`${text.nothingToClear(destination)}\n`);
    else {
      terminal.complain(text.failed(file, done.message[language]));
      code = 2;
    }
  }
  return code;
}

async function clearFile(
  file: string,
  destination: string,
  inPlace: boolean,
): Promise<Problem | "cleared" | "nothing"> {
  const input = await readInput(file);
  if (!input.ok) return input.problem;
  const cleared = applyPlan(input.value.bytes, CLEARING_PLAN, nodeInflate, nodeDeflate);
  if (!cleared.ok) return cleared.problem;
  const isSame = Buffer.compare(input.value.bytes, cleared.value.bytes) === 0;
  if (isSame && inPlace) return "nothing";
  const refused = await writeAtomically(destination, cleared.value.bytes, inPlace ? input.value.seen : null);
  return refused ?? (isSame ? "nothing" : "cleared");
}
