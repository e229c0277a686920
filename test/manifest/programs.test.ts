import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MANIFEST, ROOT } from "./surroundings";

const folder = mkdtempSync(join(tmpdir(), "manifest-"));
const run = (script: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/typescript.cjs", `scripts/manifest/${script}.ts`, ...words], {
    cwd: ROOT,
    encoding: "utf8",
  });

test("the manifest generated for an address is written and found valid", () => {
  const out = join(folder, "new", "production.xml");
  const generated = run("generate", "--base", "https://example.gov.cn/indicator-check", "--out", out);
  expect([generated.status, generated.stderr]).toEqual([0, ""]);
  expect(readFileSync(out, "utf8")).toContain(`"https://example.gov.cn/indicator-check/taskpane.html"`);
  const validated = run("validate", "manifest.xml", out);
  expect([validated.status, validated.stderr]).toEqual([0, ""]);
});

test("Microsoft's own reader finds the same things in the generated manifest", () => {
  const out = join(folder, "production.xml");
  run("generate", "--base", "https://example.gov.cn/indicator-check/", "--out", out);
  const reader = join(ROOT, "node_modules/office-addin-manifest/cli.js");
  const told = execFileSync(process.execPath, [reader, "info", out], { encoding: "utf8" });
  expect(told).toContain("Name: 指标校验");
  expect(told).toContain("Hosts: Workbook");
  expect(told).toContain("Source Location: https://example.gov.cn/indicator-check/taskpane.html");
});

test("without an address, or with one that cannot do, nothing is written and both languages say why", () => {
  const out = join(folder, "none.xml");
  for (const words of [[], ["--base", "http://example.gov.cn/"], ["--bse", "https://example.gov.cn/"]]) {
    const { status, stderr } = run("generate", ...words, "--out", out);
    expect(status).toBe(2);
    expect(stderr).toMatch(/\p{Script=Han}/u);
  }
  expect(() => readFileSync(out)).toThrow("ENOENT");
});

test("the manifest for development is not written over", () => {
  const { status, stderr } = run("generate", "--base", "https://example.gov.cn/", "--out", "manifest.xml");
  expect(status).toBe(2);
  expect(stderr).toContain("不能覆盖");
  expect(readFileSync(join(ROOT, "manifest.xml"), "utf8")).toBe(MANIFEST);
});

test("a broken manifest is told with its file and lines, and the others are still checked", () => {
  const broken = join(folder, "broken.xml");
  writeFileSync(broken, MANIFEST.replace("<Permissions>ReadWriteDocument", "<Permissions>Restricted"));
  const { status, stderr, stdout } = run("validate", join(folder, "missing.xml"), broken, "manifest.xml");
  expect(status).toBe(2);
  expect(stderr).toMatch(/missing\.xml：无法读取（.*）\/ cannot be read/);
  expect(stderr).toMatch(/broken\.xml:\d+: 权限为“Restricted”，.* \/ The permission is "Restricted"/);
  expect(stdout).toBe("manifest.xml：有效 / valid\n");
});
