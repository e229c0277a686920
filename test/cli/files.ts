import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { inFolder, sample } from "./program";

/** The parts of a workbook by name, as they are once inflated. */
export const partsOf = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, Buffer.from(bytes).toString("latin1")]),
  );

/** A copy of a sample in a folder of its own, and what stood in it. */
export async function withCopy(
  name: string,
  use: (file: string, before: Buffer, folder: string) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const file = join(folder, "指标.xlsx");
    copyFileSync(sample(name), file);
    await use(file, readFileSync(file), folder);
  });
}
