import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { told } from "./manifest-problem";
import { surroundingsOf } from "./surroundings";
import { validateManifest } from "./validate-manifest";

const ROOT = resolve(__dirname, "../..");
const DEVELOPMENT = resolve(ROOT, "manifest.xml");

/** Checks one manifest, prints what is wrong as `file:line: sentence` in both languages, and returns the exit code. */
function validate(file: string): number {
  const content = read(file);
  if (content === undefined) return 2;
  // Only the manifest for development may name this machine.
  const problems = validateManifest(content, surroundingsOf(ROOT, resolve(file) === DEVELOPMENT));
  for (const problem of problems) console.error(`${file}:${told(problem)}`);
  if (problems.length === 0) console.log(`${file}：有效 / valid`);
  return problems.length > 0 ? 1 : 0;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(`${file}：无法读取（${why}）/ cannot be read (${why}).`);
    return undefined;
  }
}

const named = process.argv.slice(2);
const files = named.length > 0 ? named : [relative(process.cwd(), DEVELOPMENT)];
process.exitCode = Math.max(...files.map(validate));
