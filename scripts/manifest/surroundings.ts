import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What a manifest is checked against: the rest of the repository. */
export interface Surroundings {
  /** The package's version in four parts. */
  readonly version: string;
  /** Names that the commands page answers to. */
  readonly commands: ReadonlySet<string>;
  /** Whether addresses of this machine are allowed. */
  readonly isForDevelopment: boolean;
  /** Whether the add-in's site has this file, such as `assets/icons/check-16.png` or `taskpane.html`. */
  readonly isServed: (file: string) => boolean;
  /** The content of a file that is served as it stands in the repository. */
  readonly read: (file: string) => Uint8Array | undefined;
}

/** The surroundings of a manifest in the repository at `root`. */
export function surroundingsOf(root: string, isForDevelopment: boolean): Surroundings {
  const isAsset = (file: string): boolean => file.startsWith("assets/") && existsSync(join(root, file));
  return {
    version: packageVersion(root),
    commands: commandNames(join(root, "src/commands")),
    isForDevelopment,
    isServed: (file) => isAsset(file) || isPage(root, file),
    read: (file) => (isAsset(file) ? readFileSync(join(root, file)) : undefined),
  };
}

/** The version of the package in the four parts that Office wants. */
export function packageVersion(root: string): string {
  const found: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const version = typeof found === "object" && found !== null && "version" in found ? String(found.version) : "";
  return `${version.replace(/[-+].*$/, "")}.0`;
}

/** A page is bundled from the folder of its name: taskpane.html from src/taskpane. */
function isPage(root: string, file: string): boolean {
  const page = /^(\w+)\.html$/.exec(file)?.[1];
  return page !== undefined && existsSync(join(root, "src", page));
}

/** Every name the sources of the commands page give to Office. */
function commandNames(folder: string): ReadonlySet<string> {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const sources = files.filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(join(folder, file), "utf8"));
  return new Set(sources.flatMap(associated));
}

function associated(source: string): readonly string[] {
  return [...source.matchAll(/\bassociate\(\s*["'`](\w+)["'`]/g)].flatMap(([, name]) => name ?? []);
}
