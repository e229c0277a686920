import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { surroundingsOf } from "./surroundings";
import { validateManifest } from "./validate-manifest";

const ROOT = resolve(__dirname, "../..");
const DEVELOPMENT = resolve(ROOT, "manifest.xml");

/** Checks one manifest, prints what is wrong as `file:line: sentence`, and returns the exit code. */
function validate(file: string): number {
  const content = read(file);
  if (content === undefined) return 2;
  // Only the manifest for development may name this machine.
  const problems = validateManifest(content, surroundingsOf(ROOT, resolve(file) === DEVELOPMENT));
  for (const { line, message } of problems) console.error(`${file}:${line}: ${message}`);
  if (problems.length === 0) console.log(`${file}: valid`);
  return problems.length > 0 ? 1 : 0;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    console.error(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    return undefined;
  }
}

const named = process.argv.slice(2);
const files = named.length > 0 ? named : [relative(process.cwd(), DEVELOPMENT)];
process.exitCode = Math.max(...files.map(validate));
