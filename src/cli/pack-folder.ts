import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { Result } from "../core/model/problem";
import { problem, readingFailed } from "./problems";

/** Texts of the files of a pack, by path within it. */
export type PackFiles = Readonly<Record<string, string>>;

/** The packs that ship with the program stand in `rules/`, beside the folder it was built into. */
const SHIPPED = resolve(__dirname, "..", "..", "rules");

/** Reads the pack of that name in the shipped `rules/`, or in the folder of that path. */
export async function readPack(nameOrPath: string): Promise<Result<PackFiles>> {
  const folder = await findPack(nameOrPath);
  if (!folder) return { ok: false, problem: await packNotFound(nameOrPath) };
  const head = await stat(join(folder, "pack.json")).catch(() => null);
  if (!head?.isFile()) return { ok: false, problem: noPack(folder) };
  try {
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile() && file.name.endsWith(".json"))
      .map((file) => join(file.parentPath, file.name));
    const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
    const entries = paths.map((path, index): [string, string] => [
      relative(folder, path).split(sep).join("/"),
      texts[index] ?? "",
    ]);
    return { ok: true, value: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
  } catch (error) {
    const { code, message } = readingFailed(error);
    return {
      ok: false,
      problem: problem(code, `规则包 ${folder}：${message["zh-CN"]}`, `Rule pack ${folder}: ${message.en}`),
    };
  }
}

async function findPack(nameOrPath: string): Promise<string | null> {
  const isName = /^[\w-]+$/.test(nameOrPath);
  const candidates = isName ? [join(SHIPPED, nameOrPath), resolve(nameOrPath)] : [resolve(nameOrPath)];
  for (const folder of candidates) {
    const found = await stat(folder).catch(() => null);
    if (found?.isDirectory()) return folder;
  }
  return null;
}

/** Without this a folder that is no pack, such as a whole disk, would be read through. */
const noPack = (folder: string) =>
  problem(
    "no-pack",
    `目录“${folder}”中没有 pack.json，不是规则包；请给出规则包所在的目录。`,
    `The folder "${folder}" has no pack.json and is no rule pack; give the folder of a pack.`,
  );

async function packNotFound(nameOrPath: string) {
  const shipped = await readdir(SHIPPED, { withFileTypes: true }).catch(() => []);
  const names = shipped.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return problem(
    "pack-not-found",
    `找不到规则包“${nameOrPath}”。自带的规则包：${names.join("、")}；也可以给出一个目录的路径。`,
    `There is no rule pack "${nameOrPath}". Shipped: ${names.join(", ")}; the path of a folder works too.`,
  );
}
