import { availableParallelism } from "node:os";
import { benchBatch } from "./bench-batch";
import { benchDistrict } from "./bench-district";
import { benchProvince } from "./bench-province";
import { benchReading } from "./bench-reading";
import { benchRecognition } from "./bench-recognition";
import { asTable } from "./table";
import type { Line } from "./table";

const BENCHES: Readonly<Record<string, () => Promise<readonly Line[]>>> = {
  district: benchDistrict,
  province: benchProvince,
  reading: benchReading,
  recognition: benchRecognition,
  batch: benchBatch,
};

/** Runs the benchmarks named on the command line, or all. */
async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const lines: Line[] = [];
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (named.length > 0 && !named.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    lines.push(...(await bench()));
  }
  process.stdout.write(`Node ${process.version}, ${availableParallelism()} cores\n\n${asTable(lines)}\n`);
}

void main();
