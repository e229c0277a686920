/** @jest-environment ./test/excel/excel-environment.cjs */
import { existsSync, readFileSync } from "node:fs";
import { readAddIn } from "../../../src/workbench/office/add-in";

const MANIFEST = readFileSync("manifest.xml", "utf8");

test("the ribbon is that of the manifest: labels, tips and what each button does", () => {
  const { page, commandPage, tab, buttons } = readAddIn(MANIFEST);
  expect([page, commandPage, tab]).toEqual([
    "taskpane.html",
    "commands.html",
    { "zh-CN": "指标校验", en: "Indicator Check" },
  ]);
  expect(buttons.map(({ label, action }) => [label["zh-CN"], label.en, action])).toEqual([
    ["校验", "Check", { kind: "pane", page: "taskpane.html?check" }],
    ["更新汇总", "Update summary", { kind: "function", name: "updateSummary" }],
    ["清除标记", "Clear marks", { kind: "function", name: "clearMarks" }],
  ]);
  expect(buttons.every(({ tip }) => tip["zh-CN"].length > 20 && tip.en.length > 40)).toBe(true);
});

test("every button has its icons, and they are there", () => {
  const icons = readAddIn(MANIFEST).buttons.flatMap((button) => Object.entries(button.icons));
  expect(icons).toHaveLength(3 * 8);
  expect(icons.filter(([size, file]) => !file.endsWith(`-${size}.png`) || !existsSync(file))).toEqual([]);
});

test("addresses are relative wherever the add-in is deployed", () => {
  const deployed = MANIFEST.replaceAll("https://localhost:3000/", "https://addin.example.gov.cn/indicator-check/");
  expect(readAddIn(deployed)).toEqual(readAddIn(MANIFEST));
});

test.each([
  ["a resource", ' id="check.label"', ' id="gone.label"'],
  ["an icon", ' id="check-20"', ' id="gone-20"'],
  ["the name of a function", "FunctionName>", "FunctionTitle>"],
])("a manifest without %s is refused", (_, is, becomes) => {
  expect(() => readAddIn(MANIFEST.replaceAll(is, becomes))).toThrow(/manifest/);
});
