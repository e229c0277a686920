import { randomUUID } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { open, realpath, rename, stat, unlink } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Problem } from "../core/model/problem";
import { changedMeanwhile, systemCode, writingFailed } from "./problems";

/**
 * Replaces a file whole or not at all: the bytes go to a temporary file beside it, reach the disk, and take its place.
 * Its permissions are kept and a symbolic link keeps pointing at it. `seen` is how the file looked when it was read;
 * a file that has moved since is left alone.
 */
export async function writeAtomically(
  file: string,
  bytes: Uint8Array,
  seen: BigIntStats | null = null,
): Promise<Problem | null> {
  try {
    const target = await realTarget(file);
    const before = await stat(target, { bigint: true }).catch(noneIfMissing);
    if (seen && !(before && isSame(before, seen))) return changedMeanwhile();
    if (before) await (await open(target, "r+")).close(); // A file that must not be written must not be replaced either.
    await replace(target, bytes, before);
    return null;
  } catch (error) {
    return writingFailed(error);
  }
}

async function replace(target: string, bytes: Uint8Array, before: BigIntStats | null): Promise<void> {
  // A name of its own: the workbook's with a suffix may be longer than the file system allows.
  const temporary = join(dirname(target), `.indicator-check-${randomUUID()}.tmp`);
  const handle = await open(temporary, "wx");
  try {
    try {
      if (before) await takeOver(handle, before);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(noneIfMissing);
    throw error;
  }
  await syncFolder(dirname(target));
}

/** Owner first: changing it may clear permission bits. Only root can give files away; others keep their own. */
async function takeOver(handle: FileHandle, { mode, uid, gid }: BigIntStats): Promise<void> {
  await handle.chown(Number(uid), Number(gid)).catch((error: unknown) => {
    if (systemCode(error) !== "EPERM") throw error;
  });
  await handle.chmod(Number(mode) & 0o7777);
}

/** Makes the renaming itself survive a power cut, where the system lets folders be synchronised. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function realTarget(file: string): Promise<string> {
  return (await realpath(file).catch(noneIfMissing)) ?? join(await realpath(dirname(resolve(file))), basename(file));
}

const isSame = (a: BigIntStats, b: BigIntStats): boolean =>
  a.mtimeNs === b.mtimeNs && a.size === b.size && a.ino === b.ino;

function noneIfMissing(error: unknown): null {
  if (systemCode(error) === "ENOENT") return null;
  throw error;
}
