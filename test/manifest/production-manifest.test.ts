import { baseFrom, productionManifest } from "../../scripts/manifest/production-manifest";
import { parseXml } from "../../scripts/manifest/parse-xml";
import { validateManifest } from "../../scripts/manifest/validate-manifest";
import { descend } from "../../scripts/manifest/xml-element";
import { around, MANIFEST } from "./surroundings";

const VERSION = around().version;

test.each([
  ["https://example.gov.cn/indicator-check/", "https://example.gov.cn/indicator-check/"],
  ["https://example.gov.cn/indicator-check", "https://example.gov.cn/indicator-check/"],
  ["https://example.gov.cn", "https://example.gov.cn/"],
  ["https://10.1.2.3:8443/a/b", "https://10.1.2.3:8443/a/b/"],
  ["https://教育.example.cn/校验", "https://xn--wcvs22d.example.cn/%E6%A0%A1%E9%AA%8C/"],
])("%s is the base %s, whose manifest is valid", (given, base) => {
  expect(baseFrom(given)).toEqual({ ok: true, value: base });
  const manifest = productionManifest(MANIFEST, base, VERSION);
  expect(validateManifest(manifest, around({ isForDevelopment: false }))).toEqual([]);
  expect(manifest).not.toContain("localhost");
});

test.each([
  ["example.gov.cn/indicator-check/", "not-an-address"],
  ["", "not-an-address"],
  ["http://example.gov.cn/", "not-https"],
  ["https://localhost:3000/", "this-machine"],
  ["https://127.0.0.1/", "this-machine"],
  ["https://example.gov.cn/?page=1", "not-a-folder"],
  ["https://name:secret@example.gov.cn/", "not-a-folder"],
])("the base %p is refused as %s, in both languages", (given, code) => {
  const base = baseFrom(given);
  expect(base).toMatchObject({ ok: false, problem: { code } });
  expect(base.ok ? "" : base.problem.message["zh-CN"]).toMatch(/\p{Script=Han}/u);
  expect(base.ok ? "" : base.problem.message.en).not.toMatch(/\p{Script=Han}/u);
});

test("the manifest to deploy keeps the id and takes the package's version", () => {
  const older = MANIFEST.replace(/<Version>.*<\/Version>/, "<Version>0.0.0.1</Version>");
  const parsed = parseXml(productionManifest(older, "https://example.gov.cn/", VERSION));
  const own = parseXml(MANIFEST);
  if (!parsed.ok || !own.ok) throw new Error("The manifest is not XML.");
  expect(descend(parsed.root, "Version")?.text).toBe(VERSION);
  expect(descend(parsed.root, "Id")?.text).toBe(descend(own.root, "Id")?.text);
});
