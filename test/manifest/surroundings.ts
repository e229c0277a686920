import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { surroundingsOf } from "../../scripts/manifest/surroundings";
import type { Surroundings } from "../../scripts/manifest/surroundings";

/** The repository's own folder. */
export const ROOT = resolve(__dirname, "../..");

/** The manifest for development, as it stands. */
export const MANIFEST = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");

/** The repository, with the commands named rather than found, so that only the manifest is on trial. */
export function around(changes: Partial<Surroundings> = {}): Surroundings {
  return { ...surroundingsOf(ROOT, true), commands: new Set(["updateSummary", "clearMarks"]), ...changes };
}
