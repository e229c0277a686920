import type { Checker } from "../../core/evaluate/prepare";
import type { Language } from "../../core/model/indicator";
import type { Problem } from "../../core/model/problem";
import { excelHost } from "../../hosts/excel/excel-host";
import type { Host } from "../../hosts/host";
import type { Dispatch } from "../state/action";
import type { Pause } from "../../core/model/pause";
import type { Job, Stage } from "../state/work";
import { nextTask, pauses } from "./pauses";
import { unhurried } from "./unhurried";

/** What a session is opened with. */
export interface SessionOptions {
  readonly checker: Checker;
  readonly language: Language;
  readonly dispatch: Dispatch;
}

/** A job under way, for whoever does it. */
export interface Working {
  readonly options: SessionOptions;
  readonly host: Host;
  /** Sheets with personal data are read as well. */
  readonly includesPersonal: boolean;
  readonly isCancelled: () => boolean;
  /** Tells where the job is, and lets the page paint and take clicks. */
  readonly enter: (stage: Stage) => Promise<void>;
  readonly pause: Pause;
}

/** Does a job; returns what prevented it. */
export type Doing = (work: Working) => Promise<Problem | null>;

/** Where jobs are done, one after another. */
export interface Desk {
  /** Does a job and tells whether it went through; a check nobody asked for gives way, anything else is waited for. */
  readonly run: (job: Job, doing: Doing) => Promise<boolean>;
  readonly cancel: () => void;
  readonly current: () => Job | null;
  /** How long the last job took, in milliseconds. */
  readonly lastDuration: () => number;
}

/** Opens a desk; what becomes of its jobs is dispatched. `includesPersonal` is asked as each job begins. */
export function openDesk(options: SessionOptions, includesPersonal: () => boolean): Desk {
  const { dispatch } = options;
  let current: { readonly job: Job; isCancelled: boolean; readonly done: Promise<void> } | null = null;
  let lastDuration = 0;
  const cancel = (): void => {
    if (!current || current.isCancelled) return;
    current.isCancelled = true;
    dispatch({ type: "cancelling" });
  };
  const run: Desk["run"] = async (job, doing) => {
    while (current) {
      if (current.job === "recheck") cancel();
      else if (job === "recheck" || current.job === job) return false;
      await current.done;
    }
    let isDone = (): void => undefined;
    const mine = { job, isCancelled: false, done: new Promise<void>((resolve) => (isDone = resolve)) };
    current = mine;
    const begun = performance.now();
    dispatch({ type: "started", job });
    try {
      const problem = await doing(working(options, includesPersonal(), () => mine.isCancelled));
      if (problem && problem.code !== "cancelled") dispatch({ type: "told", message: { kind: "problem", problem } });
      return problem === null;
    } catch (bug) {
      dispatch({ type: "told", message: { kind: "bug", detail: bug instanceof Error ? bug.message : String(bug) } });
      throw bug;
    } finally {
      lastDuration = performance.now() - begun;
      current = null;
      unhurried(() => dispatch({ type: "ended" }));
      isDone();
    }
  };
  return { run, cancel, current: () => current?.job ?? null, lastDuration: () => lastDuration };
}

function working(options: SessionOptions, includesPersonal: boolean, isCancelled: () => boolean): Working {
  const { dispatch } = options;
  let stage: Stage = "read";
  const host = excelHost({
    isCancelled,
    onProgress: (done, total) => dispatch({ type: "advanced", stage, done, total }),
    onNotice: (problem) => dispatch({ type: "told", message: { kind: "notice", problem } }),
  });
  return {
    options,
    host,
    includesPersonal,
    isCancelled,
    pause: pauses(),
    enter: (next) => {
      stage = next;
      dispatch({ type: "advanced", stage, done: 0, total: 0 });
      return nextTask();
    },
  };
}
