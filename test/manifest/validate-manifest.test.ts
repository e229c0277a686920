import { surroundingsOf } from "../../scripts/manifest/surroundings";
import { validateManifest } from "../../scripts/manifest/validate-manifest";
import { DEFECTS } from "./defects";
import { around, MANIFEST, ROOT } from "./surroundings";

const messages = (xml: string): readonly string[] => validateManifest(xml, around()).map(({ message }) => message.en);

test("the manifest in the repository is valid beside the sources it names", () => {
  expect(validateManifest(MANIFEST, surroundingsOf(ROOT, true))).toEqual([]);
});

test("the button 校验 asks the pane for a check, which opening the pane otherwise does not", () => {
  expect(MANIFEST).toContain(`<bt:Url id="pane.url" DefaultValue="https://localhost:3000/taskpane.html?check" />`);
  expect(MANIFEST).toContain(`<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />`);
});

test("the manifest for development may not be deployed", () => {
  const problems = validateManifest(MANIFEST, around({ isForDevelopment: false }));
  expect(problems.length).toBeGreaterThan(30);
  expect(new Set(problems.map(({ message }) => message.en.replace(/".*"/, "…")))).toEqual(
    new Set(["… is only on this machine; make the manifest with npm run manifest -- --base https://…"]),
  );
});

test.each(DEFECTS)("$name is told", ({ from, to, say }) => {
  const broken = MANIFEST.replace(from, to);
  expect(broken).not.toBe(MANIFEST);
  const line = MANIFEST.slice(0, MANIFEST.indexOf(`id="IndicatorCheck.Check"`)).split("\n").length;
  const expected = say.map((words) => words.replace("VERSION", around().version).replace("LINE", `${line}`));
  expect([...messages(broken)].sort()).toEqual([...expected].sort());
  for (const { message } of validateManifest(broken, around())) expect(message["zh-CN"]).toMatch(/\p{Script=Han}/u);
});

test("all problems are told at once, each with its line, from the top of the file down", () => {
  const broken = MANIFEST.replace(/<Id>.*<\/Id>/, "<Id>none</Id>")
    .replace("<FunctionName>clearMarks", "<FunctionName>nothing")
    .replace(`Value="Check"`, `Value="校验"`);
  const lineOf = (text: string): number => broken.slice(0, broken.indexOf(text)).split("\n").length;
  expect(validateManifest(broken, around()).map(({ line }) => line)).toEqual([
    lineOf("<Id>none"),
    lineOf("<FunctionName>nothing"),
    lineOf(`<bt:String id="check.label"`),
  ]);
});

test("no line can be left out unnoticed, but what is optional and the notes", () => {
  const lines = MANIFEST.split("\n");
  const isWhole = (line: string): boolean => /^\s*<[^/].*(\/>|<\/\w+>|-->)$/.test(line);
  const unnoticed = lines.flatMap((line, index) => {
    const rest = lines.filter((_, other) => other !== index).join("\n");
    return isWhole(line) && validateManifest(rest, around()).length === 0 ? [line.trim()] : [];
  });
  expect(lines.filter(isWhole).length).toBeGreaterThan(100);
  expect(unnoticed).toEqual([
    expect.stringMatching(/^<!--/),
    `<Override Locale="en-US" Value="https://localhost:3000/assets/help.html" />`,
    expect.stringMatching(/^<!--/),
    "<TaskpaneId>IndicatorCheck.Pane</TaskpaneId>",
    `<bt:Override Locale="en-US" Value="https://localhost:3000/assets/help.html" />`,
  ]);
});
