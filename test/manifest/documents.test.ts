import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseXml } from "../../scripts/manifest/parse-xml";
import { everything } from "../../scripts/manifest/xml-element";
import { ROOT } from "./surroundings";

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const DOCUMENTS = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
const PAIRS = DOCUMENTS.filter((name) => name.endsWith(".zh-CN.md")).map((name) => [name.replace(".zh-CN", ""), name]);
const HELP = ["assets/help.html", "assets/help.zh-CN.html"];

/** The shape of a document, without its words: headings, list items, table rows and what is to be typed. */
const shape = (text: string): readonly string[] =>
  text.split("\n").flatMap((line) => /^(#+|\d+\.|- |\|| {4,}\S.*)/.exec(line)?.[1]?.trim() ?? []);

const typed = (text: string): readonly string[] => text.match(/npm run [\w:-]+/g) ?? [];

test.each(PAIRS)("%s and %s say the same, step by step", (english, chinese) => {
  const [one, other] = [english, chinese].map((name) =>
    shape(read(`docs/${name}`).replace(/"(证书密码|Certificate password)"/, "")),
  );
  expect(one?.length).toBeGreaterThan(20);
  expect(other).toEqual(one);
});

test.each([...DOCUMENTS.map((name) => `docs/${name}`), ...HELP])("every file that %s leads to is there", (file) => {
  const targets = [...read(file).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)|(?:href|src)="([^"]+)"/g)];
  const missing = targets
    .map(([, link, page]) => link ?? page ?? "")
    .filter((target) => !existsSync(join(ROOT, dirname(file), target)));
  expect(targets).not.toEqual([]);
  expect(missing).toEqual([]);
});

test("every command the documents name is a script of the package", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = new Set(DOCUMENTS.flatMap((name) => typed(read(`docs/${name}`))));
  expect([...named].filter((command) => !(command.replace("npm run ", "") in scripts))).toEqual([]);
  expect(named.size).toBeGreaterThan(2);
});

test("both servers send the same headers", () => {
  const parsed = parseXml(read("docs/deployment/web.config"));
  if (!parsed.ok) throw new Error(parsed.problem.message.en);
  const iis = everything(parsed.root).filter(({ name, within }) => name === "add" && within.includes("customHeaders"));
  const nginx = [...read("docs/deployment/nginx.conf").matchAll(/add_header (\S+)\s+"([^"]*)"/g)];
  const sorted = (pairs: readonly (readonly (string | undefined)[])[]) =>
    [...pairs].sort((a, b) => `${a[0]}`.localeCompare(`${b[0]}`));
  expect(sorted(iis.map(({ attributes }) => [attributes["name"], attributes["value"]]))).toEqual(
    sorted(nginx.map(([, name, value]) => [name, value])),
  );
});

test("the registry file names one catalogue, by the same id twice", () => {
  const text = read("docs/deployment/trusted-catalog.reg");
  const [key, value] = [...text.matchAll(/\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}/g)].map(([id]) => id);
  expect(text).toMatch(/^Windows Registry Editor Version 5\.00\r\n\r\n\[HKEY_CURRENT_USER\\/);
  expect(key).toBe(value);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
});
