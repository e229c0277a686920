import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { loadPack } from "../../src/core/evaluate/load-pack";
import type { Pack } from "../../src/core/model/rule";

const FOLDER = join(__dirname, "..", "..", "rules", "district");

/** Texts of the pack's files, by path within it. */
export const DISTRICT_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(".json"))
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((path) => [relative(FOLDER, path).split(sep).join("/"), readFileSync(path, "utf8")]),
);

/** The pack as the program loads it; a pack that is refused fails the test with everything that is wrong with it. */
export function districtPack(): Pack {
  const loaded = loadPack(DISTRICT_FILES);
  if ("pack" in loaded) return loaded.pack;
  throw new Error(loaded.problems.map(({ message }) => message.en).join("\n"));
}
