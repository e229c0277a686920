import { readFileSync } from "node:fs";
import { readPack } from "../../src/cli/pack-folder";
import { loadPack } from "../../src/core/evaluate/load-pack";
import { prepare, type Checker } from "../../src/core/evaluate/prepare";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import type { ExcelDocument } from "../../src/workbench/stand-in/document/document";
import { documentOf } from "../../src/workbench/stand-in/document/from-workbook";

let checker: Promise<Checker> | null = null;

/** The pack that ships, ready to check; it is made ready once a test file. */
export const shippedChecker = (): Promise<Checker> => (checker ??= prepared());

async function prepared(): Promise<Checker> {
  const files = await readPack("district");
  const loaded = files.ok ? loadPack(files.value) : null;
  if (!loaded || !("pack" in loaded)) throw new Error("the shipped pack does not load");
  return prepare(loaded.pack);
}

/** One of the samples that ship, as a document. */
export function sample(name: string): ExcelDocument {
  const read = readXlsx(readFileSync(`samples/${name}.xlsx`), `${name}.xlsx`);
  if (!read.ok) throw new Error(read.problem.message.en);
  return documentOf(read.value);
}
