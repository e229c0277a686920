import type { Problem } from "../core/model/problem";
import type { Pack } from "../core/model/rule";
import { loadPack } from "../core/evaluate/load-pack";
import { readPack } from "./pack-folder";

/** A pack, or everything that is wrong with it. */
export type ReadRules =
  { readonly ok: true; readonly value: Pack } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads and loads the pack of that name or path. */
export async function readRules(nameOrPath: string): Promise<ReadRules> {
  const files = await readPack(nameOrPath);
  if (!files.ok) return { ok: false, problems: [files.problem] };
  const loaded = loadPack(files.value);
  return "pack" in loaded ? { ok: true, value: loaded.pack } : { ok: false, problems: loaded.problems };
}
