import { parentPort, workerData } from "node:worker_threads";
import { openChecker } from "./checker";
import type { Job, Setup } from "./jobs";

/** Checks the files the pool sends, one at a time. The pack was found sound before any worker was started. */
const checker = openChecker(workerData as Setup);

parentPort?.on("message", (job: Job) => {
  if (!checker.ok) throw new Error(checker.problems.map(({ message }) => message.en).join(" "));
  void checker.run(job).then((done) => parentPort?.postMessage(done));
});
