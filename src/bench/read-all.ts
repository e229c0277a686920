import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { nodeInflate } from "../hosts/node-inflate";
import { readWorkbook } from "../hosts/read-file";

/**
 * Reads every file named and does nothing with it, on all cores: what a batch costs at the least. Each worker takes
 * the next file when it is done with one, as the command line does.
 */
function shareOut(files: readonly string[]): void {
  const rest = files.values();
  for (let index = 0; index < availableParallelism(); index++) {
    const worker = new Worker(__filename, { workerData: "reader" });
    const giveNext = (): void => {
      const next = rest.next();
      if (next.done) void worker.terminate();
      else worker.postMessage(next.value);
    };
    worker.on("message", giveNext);
    worker.on("error", (error) => {
      throw error;
    });
    giveNext();
  }
}

async function readOne(file: string): Promise<void> {
  const read = await readWorkbook(readFileSync(file), file, { inflate: nodeInflate });
  parentPort?.postMessage(read.ok ? read.value.workbook.sheets.length : 0);
}

if (isMainThread) shareOut(process.argv.slice(2));
else if (workerData === "reader") parentPort?.on("message", (file: string) => void readOne(file));
