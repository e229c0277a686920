import { availableParallelism } from "node:os";
import type { Language } from "../core/model/indicator";
import { openChecker } from "./checker";
import { planDestinations } from "./destinations";
import type { Target } from "./destinations";
import type { Format, Job, JobDone, Setup } from "./jobs";
import { failureReport, frameOf } from "./format";
import { inOrder } from "./ordered";
import { readPack } from "./pack-folder";
import { readBindingsFile } from "./read-bindings-file";
import { openPool } from "./pool";
import type { Terminal } from "./terminal";
import { CLI_TEXTS } from "./text";

/** What `check` was asked to do. */
export interface CheckRequest {
  readonly files: readonly string[];
  readonly pack: string;
  readonly language: Language;
  readonly format: Format;
  readonly asOf?: string;
  /** A file of bindings to read the workbooks by. */
  readonly bindings?: string;
  readonly includePersonal?: boolean;
  readonly target: Target;
}

export type ExitCode = 0 | 1 | 2;

/** Below this many files, starting workers takes longer than they save. */
const WORTH_WORKERS = 8;

/** Checks the files and tells what was found; 0 no logic error, 1 some, 2 a file could not be processed. */
export async function check(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const { files, language, format, target } = request;
  const text = CLI_TEXTS[language];
  const pack = await readPack(request.pack);
  if (!pack.ok) return refuse(terminal, [pack.problem.message[language]]);
  const decisions = await readBindingsFile(request.bindings);
  if (!decisions.ok)
    return refuse(terminal, [text.failed(request.bindings ?? "", decisions.problem.message[language])]);
  const setup: Setup = {
    pack: pack.value,
    language,
    format,
    decisions: decisions.value,
    includesPersonal: request.includePersonal ?? false,
    ...(request.asOf ? { asOf: request.asOf } : {}),
  };
  const checker = openChecker(setup);
  if (!checker.ok)
    return refuse(
      terminal,
      checker.problems.map((problem) => problem.message[language]),
    );
  const destinations = await planDestinations(files, target);
  if (!destinations.ok) return refuse(terminal, [destinations.problem.message[language]]);

  const jobs = files.map((file, index): Job => ({
    file,
    destination: destinations.value[index] ?? null,
    inPlace: target.kind === "in-place",
  }));
  if (jobs.length < WORTH_WORKERS) return runAll(jobs, checker.run, 1, request, terminal);
  const pool = openPool(setup);
  try {
    return await runAll(jobs, pool.run, availableParallelism(), request, terminal);
  } finally {
    await pool.close();
  }
}

async function runAll(
  jobs: readonly Job[],
  run: (job: Job) => Promise<JobDone>,
  width: number,
  { language, format }: CheckRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  const text = CLI_TEXTS[language];
  const frame = frameOf(format, jobs.length);
  const count = { files: jobs.length, withErrors: 0, failed: 0 };
  let finished = 0;
  const runAndCount = async (job: Job): Promise<JobDone & { readonly job: Job }> => {
    const done = await run(job);
    terminal.progress(++finished, jobs.length);
    return { ...done, job };
  };
  terminal.progress(0, jobs.length);
  let before = frame.open;
  for await (const done of inOrder(jobs, width, runAndCount)) {
    if (terminal.isClosed()) break;
    if (done.ok) {
      if (done.hasErrors) count.withErrors++;
      await terminal.print(before + done.report);
      for (const note of done.notes) terminal.complain(note);
    } else {
      count.failed++;
      terminal.complain(text.failed(done.job.file, done.problem.message[language]));
      const report = failureReport(done.job.file, done.problem, language, format);
      if (report === null) continue;
      await terminal.print(before + report);
    }
    before = frame.between;
  }
  await terminal.print(frame.close);
  if (format === "text" && jobs.length > 1) await terminal.print(`\n${text.total(count)}\n`);
  return count.failed > 0 ? 2 : count.withErrors > 0 ? 1 : 0;
}

function refuse(terminal: Terminal, lines: readonly string[]): ExitCode {
  for (const line of lines) terminal.complain(line);
  return 2;
}
