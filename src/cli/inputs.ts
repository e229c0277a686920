import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Excel puts such a file beside a workbook while it is open; it is no workbook itself. */
const isLockFile = (name: string): boolean => name.startsWith("~$");

/**
 * The files meant by the arguments. Shells expand `*` themselves, except those of Windows; the lock files that come
 * along are passed over, unless there is nothing else.
 */
export function expandInputs(given: readonly string[], platform: NodeJS.Platform): readonly string[] {
  const files = platform === "win32" ? given.flatMap(expandPattern) : given;
  const workbooks = files.filter((file) => !isLockFile(basename(file)));
  return workbooks.length > 0 ? workbooks : files;
}

/** The files a pattern such as `folder\*.xlsx` stands for; itself when it is no pattern or nothing fits. */
export function expandPattern(given: string): readonly string[] {
  const pattern = basename(given);
  if (!/[*?]/.test(pattern)) return [given];
  const folder = dirname(given);
  const fits = new RegExp(`^${pattern.split("").map(asExpression).join("")}$`, "i");
  const found = namesIn(folder).filter((name) => fits.test(name) && !isLockFile(name));
  return found.length > 0 ? found.sort().map((name) => join(folder, name)) : [given];
}

const asExpression = (character: string): string =>
  character === "*" ? ".*" : character === "?" ? "." : character.replace(/[^\p{L}\p{N}]/u, "\\$&");

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // The pattern then stands for itself and is reported as a missing file.
  }
}
