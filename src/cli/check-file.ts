import { basename } from "node:path";
import { checkWorkbook } from "../core/check-workbook";
import type { Check } from "../core/check-workbook";
import type { Checker } from "../core/evaluate/prepare";
import type { Language } from "../core/model/indicator";
import type { Result } from "../core/model/problem";
import { jsonReport } from "../core/report/json-report";
import { textReport } from "../core/report/text-report";
import type { Applied } from "../hosts/host";
import { nodeInflate } from "../hosts/node-inflate";
import { readWorkbook } from "../hosts/read-file";
import { writeAtomically } from "./atomic-write";
import { withEarlierNotes } from "./earlier-notes";
import { jsonText } from "./format";
import type { Job, JobDone, Setup } from "./jobs";
import { legacyInPlace } from "./problems";
import { readInput } from "./read-input";
import type { Input } from "./read-input";
import { CLI_TEXTS } from "./text";
import { TOOL } from "./tool";
import { writtenBytes } from "./written-bytes";

/** Reads, checks and, where asked to, writes one workbook. */
export async function checkFile(job: Job, checker: Checker, setup: Setup): Promise<JobDone> {
  const input = await readInput(job.file);
  if (!input.ok) return input;
  const read = await readWorkbook(input.value.bytes, basename(job.file), { inflate: nodeInflate });
  if (!read.ok) return read;
  const { kind } = read.value;
  if (kind === "legacy" && job.inPlace) return { ok: false, problem: legacyInPlace() };
  const { language, asOf, decisions, includesPersonal } = setup;
  const isOverwriting = job.destination !== null && !job.inPlace;
  const workbook = isOverwriting ? await withEarlierNotes(read.value.workbook, job.destination) : read.value.workbook;
  const check = await checkWorkbook(workbook, checker, {
    language,
    decisions,
    includesPersonal,
    ...(asOf ? { asOf } : {}),
  });
  const notes = job.destination === null ? ok([]) : await write(job, job.destination, input.value, kind, check, setup);
  if (!notes.ok) return notes;
  return {
    ok: true,
    report: reportOn(job, check, setup),
    hasErrors: check.findings.some((finding) => finding.severity === "error"),
    notes: [...check.memory.problems.map((problem) => `${job.file}: ${problem.message[language]}`), ...notes.value],
  };
}

/** The file is named as it was called, so that two of one name in different folders are told apart. */
function reportOn({ file }: Job, check: Check, { format, language }: Setup): string {
  const checked = { ...check, file };
  return format === "text"
    ? `${textReport(checked, language)}\n`
    : jsonText(jsonReport(checked, TOOL, language), format);
}

async function write(
  job: Job,
  destination: string,
  input: Input,
  kind: "xlsx" | "legacy",
  { plan }: Check,
  { language }: Setup,
): Promise<Result<readonly string[]>> {
  const written = writtenBytes(input.bytes, kind, plan());
  if (!written.ok) return written;
  const { bytes, applied } = written.value;
  const refused = await writeAtomically(destination, bytes, job.inPlace ? input.seen : null);
  return refused ? { ok: false, problem: refused } : ok(notesOn(destination, kind, applied, language));
}

function notesOn(
  destination: string,
  kind: "xlsx" | "legacy",
  applied: Applied,
  language: Language,
): readonly string[] {
  const text = CLI_TEXTS[language];
  const renamed = Object.entries(applied.sheetNames).filter(([wanted, got]) => wanted !== got);
  return [
    text.written(destination),
    ...(kind === "legacy" ? [text.ownSheetsOnly(destination)] : []),
    ...(applied.unmarkedSheets.length > 0 ? [text.unmarked(destination, applied.unmarkedSheets)] : []),
    ...renamed.map(([wanted, got]) => text.renamed(destination, wanted, got)),
  ];
}

const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });
