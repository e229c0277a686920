import { loadPack } from "../core/evaluate/load-pack";
import { prepare } from "../core/evaluate/prepare";
import type { Problem } from "../core/model/problem";
import { checkFile } from "./check-file";
import type { Job, JobDone, Setup } from "./jobs";
import { internalFault } from "./problems";

/** Checks one file after another with one prepared pack, or says everything that is wrong with the pack. */
export type OpenedChecker =
  | { readonly ok: true; readonly run: (job: Job) => Promise<JobDone> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Loads and prepares the pack of a run. */
export function openChecker(setup: Setup): OpenedChecker {
  const loaded = loadPack(setup.pack);
  if (!("pack" in loaded)) return { ok: false, problems: loaded.problems };
  const checker = prepare(loaded.pack);
  return {
    ok: true,
    // A fault of ours in one file is told as that file's problem; the others are still checked.
    run: (job) =>
      checkFile(job, checker, setup).catch((error: unknown) => ({ ok: false, problem: internalFault(error) })),
  };
}
