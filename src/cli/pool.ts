import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Problem } from "../core/model/problem";
import type { Job, JobDone, Setup } from "./jobs";
import { internalFault, problem, systemCode } from "./problems";

/** Workers that check one file at a time each. */
export interface Pool {
  readonly run: (job: Job) => Promise<JobDone>;
  readonly close: () => Promise<void>;
}

/** Starts workers as they are needed; at most as many as jobs given at a time. */
export function openPool(setup: Setup): Pool {
  const idle: Worker[] = [];
  const running = new Set<Promise<unknown>>();
  const runOne = async (job: Job): Promise<JobDone> => {
    const worker = idle.pop() ?? new Worker(join(__dirname, "check-worker.js"), { workerData: setup });
    const { answer, isAlive } = await ask(worker, job);
    if (isAlive) idle.push(worker);
    return answer;
  };
  return {
    run: (job) => {
      const answer = runOne(job).finally(() => running.delete(answer));
      running.add(answer);
      return answer;
    },
    // A worker that is stopped while it writes would leave its temporary file behind.
    close: async () => {
      await Promise.allSettled(running);
      await Promise.all(idle.map((worker) => worker.terminate()));
    },
  };
}

/** One question, one answer; a worker that dies over a file answers with a problem and is not used again. */
function ask(worker: Worker, job: Job): Promise<{ readonly answer: JobDone; readonly isAlive: boolean }> {
  return new Promise((resolve) => {
    const settle = (answer: JobDone, isAlive: boolean): void => {
      worker.removeAllListeners("message").removeAllListeners("error");
      resolve({ answer, isAlive });
    };
    worker.once("message", (answer: JobDone) => settle(answer, true));
    worker.once("error", (error: unknown) => settle({ ok: false, problem: workerDied(error) }, false));
    worker.postMessage(job);
  });
}

const workerDied = (error: unknown): Problem =>
  systemCode(error) === "ERR_WORKER_OUT_OF_MEMORY"
    ? problem(
        "out-of-memory",
        "工作簿太大，内存不足，未作任何改动。",
        "The workbook is too large for the memory; nothing was changed.",
      )
    : internalFault(error);
