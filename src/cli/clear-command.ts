import { basename } from "node:path";
import type { Language } from "../core/model/indicator";
import { CLEARING_PLAN } from "../core/model/plan";
import type { Problem } from "../core/model/problem";
import { rememberedOf } from "../core/report/remembered";
import { onlyBindings } from "../core/report/state";
import { nodeDeflate } from "../hosts/node-deflate";
import { nodeInflate } from "../hosts/node-inflate";
import { readWorkbook } from "../hosts/read-file";
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
  /** What people settled about reading the workbook stays in it. */
  readonly keepBindings: boolean;
}

/** Takes our marks, sheets and state out of the files; 0 all done, 2 some file could not be processed. */
export async function clear(
  { files, language, target, keepBindings }: ClearRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  const destinations = await planDestinations(files, target);
  if (!destinations.ok) {
    terminal.complain(destinations.problem.message[language]);
    return 2;
  }
  const text = CLI_TEXTS[language];
  let code: ExitCode = 0;
  for (const [index, file] of files.entries()) {
    const destination = destinations.value[index] ?? file;
    const done = await clearFile(file, destination, target.kind === "in-place", keepBindings).catch(internalFault);
    if ("message" in done) {
      terminal.complain(text.failed(file, done.message[language]));
      code = 2;
    } else
      await terminal.print(
        `${done.isChanged ? text.cleared(destination, done.notes, done.bindings) : text.nothingToClear(destination)}\n`,
      );
  }
  return code;
}

/** What clearing a file came to: the explanations and remarks that went with our sheets, and the bindings that went. */
interface Cleared {
  readonly isChanged: boolean;
  readonly notes: number;
  readonly bindings: number;
}

async function clearFile(
  file: string,
  destination: string,
  inPlace: boolean,
  keepBindings: boolean,
): Promise<Problem | Cleared> {
  const input = await readInput(file);
  if (!input.ok) return input.problem;
  const read = await readWorkbook(input.value.bytes, basename(file), { inflate: nodeInflate });
  if (!read.ok) return read.problem;
  // An old format is never written, so there is nothing of ours in it.
  if (read.value.kind === "legacy") return { isChanged: false, notes: 0, bindings: 0 };
  const { workbook } = read.value;
  const { explanations, remarks, bindings } = rememberedOf(workbook);
  const notes = Object.keys(explanations).length + Object.keys(remarks).length;
  const cleared = applyPlan(
    input.value.bytes,
    { ...CLEARING_PLAN, state: keepBindings ? onlyBindings(workbook.state) : null },
    nodeInflate,
    nodeDeflate,
  );
  if (!cleared.ok) return cleared.problem;
  const isSame = Buffer.compare(input.value.bytes, cleared.value.bytes) === 0;
  const gone = { notes, bindings: keepBindings ? 0 : bindings.length };
  if (isSame && inPlace) return { isChanged: false, ...gone };
  const refused = await writeAtomically(destination, cleared.value.bytes, inPlace ? input.value.seen : null);
  return refused ?? { isChanged: !isSame, ...gone };
}
