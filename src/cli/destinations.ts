import type { BigIntStats } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Problem, Result } from "../core/model/problem";
import { problem, writingFailed } from "./problems";

/** Where results go: nowhere, into the inputs themselves, or into a folder. */
export type Target =
  { readonly kind: "none" } | { readonly kind: "in-place" } | { readonly kind: "folder"; readonly folder: string };

/** Formats that can be read but not written; what is written instead is an .xlsx. */
const OLD_FORMAT = /^\.(xls|xlt|et|ett)$/i;

/**
 * The file to write for each input, or null for none. Everything that would lose data is refused before the first
 * file is touched: an input overwritten without `--in-place`, or two inputs written to one file.
 */
export async function planDestinations(
  files: readonly string[],
  target: Target,
): Promise<Result<readonly (string | null)[]>> {
  if (target.kind === "none") return { ok: true, value: files.map(() => null) };
  const wanted = files.map((file) => (target.kind === "in-place" ? file : join(target.folder, writtenName(file))));
  const refused =
    sharedDestination(files, wanted) ??
    (target.kind === "in-place" ? await sameFileTwice(files) : await overwrittenInput(files, wanted)) ??
    (target.kind === "folder" ? await makeFolder(target.folder) : null);
  return refused ? { ok: false, problem: refused } : { ok: true, value: wanted };
}

/** The name of the written workbook: the input's own, with `.xlsx` for an old format. */
export function writtenName(file: string): string {
  const extension = extname(file);
  return OLD_FORMAT.test(extension) ? `${basename(file, extension)}.xlsx` : basename(file);
}

/** Names are compared as Windows compares them, so that a call means the same everywhere. */
function sharedDestination(files: readonly string[], wanted: readonly string[]): Problem | null {
  const taken = new Map<string, string>();
  for (const [index, destination] of wanted.entries()) {
    const file = files[index] ?? "";
    const key = destination.normalize("NFC").toLowerCase();
    const other = taken.get(key);
    if (other !== undefined) return sameDestination(other, file, destination);
    taken.set(key, file);
  }
  return null;
}

async function sameFileTwice(files: readonly string[]): Promise<Problem | null> {
  const seen = new Map<string, string>();
  for (const file of files) {
    const key = identity(await statOrNull(file));
    const other = key && seen.get(key);
    if (other) return sameDestination(other, file, file);
    if (key) seen.set(key, file);
  }
  return null;
}

async function overwrittenInput(files: readonly string[], wanted: readonly string[]): Promise<Problem | null> {
  const inputs = new Set((await Promise.all(files.map(statOrNull))).map(identity).filter((key) => key !== ""));
  for (const destination of wanted) {
    if (inputs.has(identity(await statOrNull(destination)))) {
      return overwrites(destination);
    }
  }
  return null;
}

const overwrites = (destination: string): Problem =>
  problem(
    "would-overwrite-input",
    `--out 会覆盖输入文件 ${destination}；请换一个目录，或改用 --in-place。`,
    `--out would overwrite the input ${destination}; choose another folder, or use --in-place.`,
  );

async function makeFolder(folder: string): Promise<Problem | null> {
  try {
    await mkdir(folder, { recursive: true });
    return null;
  } catch (error) {
    if ((await statOrNull(folder))?.isFile()) return notAFolder(folder);
    const { code, message } = writingFailed(error);
    return problem(code, `--out ${folder}：${message["zh-CN"]}`, `--out ${folder}: ${message.en}`);
  }
}

const notAFolder = (path: string): Problem =>
  problem(
    "out-is-a-file",
    `--out 给出的 ${path} 是一个文件；请给出一个目录。`,
    `--out ${path} is a file; give a folder.`,
  );

const sameDestination = (one: string, other: string, destination: string): Problem =>
  problem(
    "same-destination",
    `${one} 和 ${other} 会写入同一个文件 ${destination}；请分两次运行，用不同的目录。`,
    `${one} and ${other} would both be written to ${destination}; run them separately, into different folders.`,
  );

/** Whether two paths lead to one file that is there. */
export async function sameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = [identity(await statOrNull(one)), identity(await statOrNull(other))];
  return first !== "" && first === second;
}

/** What tells files apart even through links; empty for a file that is not there. */
const identity = (found: BigIntStats | null): string => (found ? `${found.dev}:${found.ino}` : "");

const statOrNull = (file: string): Promise<BigIntStats | null> => stat(file, { bigint: true }).catch(() => null);
