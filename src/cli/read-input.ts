import type { BigIntStats } from "node:fs";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { Result } from "../core/model/problem";
import { isFolder, isNoFile, readingFailed } from "./problems";

/** The bytes of an input and how the file looked when they were read. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly seen: BigIntStats;
}

/** Opening a pipe would wait for its other end. Windows knows neither the wait nor the flag. */
const READ_WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads a regular file whole; a pipe or a device may never end and is refused. */
export async function readInput(file: string): Promise<Result<Input>> {
  try {
    const handle = await open(file, READ_WITHOUT_WAITING);
    try {
      const seen = await handle.stat({ bigint: true });
      if (seen.isDirectory()) return { ok: false, problem: isFolder() };
      if (!seen.isFile()) return { ok: false, problem: isNoFile() };
      return { ok: true, value: { bytes: await handle.readFile(), seen } };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, problem: readingFailed(error) };
  }
}
