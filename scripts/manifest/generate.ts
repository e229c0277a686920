import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { told } from "./manifest-problem";
import { baseFrom, productionManifest } from "./production-manifest";
import { packageVersion, surroundingsOf } from "./surroundings";
import { validateManifest } from "./validate-manifest";

const ROOT = resolve(__dirname, "../..");
const DEVELOPMENT = join(ROOT, "manifest.xml");
const KEPT =
  "这是开发用的清单，不能覆盖，请另指文件。\nThis is the manifest for development, which stays; name another file.";
const USAGE = "npm run manifest -- --base https://addin.example.gov.cn/indicator-check/ [--out FILE]";

/** Writes the manifest to deploy, or says in both languages why not; a manifest with problems is not written. */
function main(): void {
  const { base: given, out } = optionsGiven();
  if (given === undefined) return refuse(`请用 --base 指明网址 / Name the address with --base: ${USAGE}`, 2);
  const base = baseFrom(given);
  if (!base.ok) return refuse(`${base.problem.message["zh-CN"]}\n${base.problem.message.en}`, 2);

  const file = resolve(out ?? join(ROOT, "dist/manifest.xml"));
  if (file === DEVELOPMENT) return refuse(`${file}\n${KEPT}`, 2);
  const manifest = productionManifest(readFileSync(DEVELOPMENT, "utf8"), base.value, packageVersion(ROOT));
  const problems = validateManifest(manifest, surroundingsOf(ROOT, false));
  if (problems.length > 0) return refuse(problems.map(told).join("\n"), 1);

  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, manifest);
  console.log(`已写入 / Written: ${file}\n${base.value}`);
}

function optionsGiven(): { readonly base?: string; readonly out?: string } {
  try {
    const { base, out } = parseArgs({ options: { base: { type: "string" }, out: { type: "string" } } }).values;
    return { ...(base !== undefined && { base }), ...(out !== undefined && { out }) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return {};
  }
}

function refuse(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}

main();
