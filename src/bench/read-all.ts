import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { nodeInflate } from "../hosts/node-inflate";
import { readWorkbook } from "../hosts/read-file";

/**
 * Reads every file named and does nothing with it, on all cores: what a batch costs at the least. Each worker takes
 * the next file when it is done with one, as the command line does.
 */
function shareOut(reader: string, files: readonly string[]): void {
  const rest = files.values();
  for (let index = 0; index < availableParallelism(); index++) {
    const worker = new Worker(__filename, { workerData: reader });
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

type Reader = (file: string) => Promise<number>;

const READERS: Readonly<Record<string, Reader>> = {
  ours: async (file) => {
    const read = await readWorkbook(readFileSync(file), file, { inflate: nodeInflate });
    return read.ok ? read.value.workbook.sheets.length : 0;
  },
  sheetjs: async (file) => {
    const { read } = await import("@e965/xlsx");
    return read(readFileSync(file), { dense: true }).SheetNames.length;
  },
};

/** The reader's name, then the files. */
const [named = "ours", ...files] = process.argv.slice(2);
if (isMainThread) shareOut(named, files);
else {
  const read = READERS[String(workerData)];
  parentPort?.on("message", (file: string) => void read?.(file).then((sheets) => parentPort?.postMessage(sheets)));
}
