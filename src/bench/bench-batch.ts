import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { districtSheets } from "./district-sheets";
import { makeXlsx } from "./make-xlsx";
import { measure } from "./measure";
import { atMost, time, times } from "./table";
import type { Line } from "./table";

const FILES = 1000;
const REPETITIONS = 2;

/** A thousand workbooks from file to findings on all cores, beside reading them alone on all cores. */
export async function benchBatch(): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "indicator-check-bench-"));
  try {
    const samples = resolve(__dirname, "..", "..", "samples");
    const names = readdirSync(samples).filter((name) => name.endsWith(".xlsx"));
    const small = await compare(
      (index, file) => copyFileSync(join(samples, names[index % names.length] ?? ""), file),
      folder,
    );
    const books = Array.from({ length: 10 }, (_, seed) => makeXlsx(districtSheets(seed)));
    const large = await compare((index, file) => writeFileSync(file, books[index % books.length] ?? ""), folder);
    return [...lines("workbooks like the samples (one to three sheets)", small), ...lines("books of 30 sheets", large)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Times = Readonly<Record<"check" | "read" | "sheetjs", number>>;

async function compare(make: (index: number, file: string) => void, folder: string): Promise<Times> {
  const files = Array.from({ length: FILES }, (_, index) => join(folder, `${index}.xlsx`));
  files.forEach((file, index) => make(index, file));
  const check = resolve(__dirname, "..", "cli", "indicator-check.js");
  const readAll = join(__dirname, "read-all.js");
  return measure(
    {
      check: () => run([check, "check", ...files, "--format", "ndjson"]),
      read: () => run([readAll, "ours", ...files]),
      sheetjs: () => run([readAll, "sheetjs", ...files]),
    },
    { repetitions: REPETITIONS, warmUp: 0 },
  );
}

const lines = (what: string, { check, read, sheetjs }: Times): readonly Line[] => [
  { what: `checking 1,000 ${what}`, measured: `${time(check)}; reading alone ${time(read)}` },
  atMost("  beside reading alone", check / read, 1.3, times),
  { what: "  beside reading alone with SheetJS", measured: `${times(check / sheetjs)} (${time(sheetjs)})` },
];

/** Exit code 1 says that something was found, which is not our business here. */
function run(args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
    child.once("error", fail);
    child.once("close", (code) => (code === 0 || code === 1 ? done() : fail(new Error(`exit code ${code}`))));
  });
}
