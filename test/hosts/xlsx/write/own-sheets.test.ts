import type { OwnSheet } from "../../../../src/core/model/plan";
import { applyPlan, type Written } from "../../../../src/hosts/xlsx/write/apply-plan";
import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { ownSheet, planOf } from "../../plans";
import { good } from "./good";
import { packageProblems } from "./package-problems";
import { book, partOf, withParts } from "./packages";

const writing = (file: Uint8Array, ...sheets: OwnSheet[]): Written => {
  const written = good(applyPlan(file, planOf({ sheets })));
  expect(packageProblems(written.bytes)).toEqual([]);
  return written;
};
const RESULTS = ownSheet("results", "校验结果", [
  ["问题", "位置"],
  ["不符", "看"],
]);
const sheetText = (sheet: OwnSheet, file = book()): string =>
  partOf(writing(file, sheet).bytes, "xl/worksheets/sheet2.xml");

describe("A sheet of ours", () => {
  test("has a table with filter buttons over its rows", () => {
    const table = partOf(writing(book(), RESULTS).bytes, "xl/tables/table1.xml");
    expect(table).toContain('ref="A1:B2"');
    expect(table).toContain('<autoFilter ref="A1:B2"/>');
    expect(table).toContain('<tableColumn id="1" name="问题"/><tableColumn id="2" name="位置"/>');
  });

  test.each([
    ["headers that are alike, empty or numbers", [["问题", "问题", null, 2022]], ["问题", "问题2", "列3", "2022"]],
    ["headers with line breaks", [["本期\n数"]], ["本期_x000a_数"]],
  ])("makes good %s, in the table and in the cells", (_, rows, expected) => {
    const { bytes } = writing(book(), ownSheet("results", "r", [...rows, ["x"]]));
    const names = [...partOf(bytes, "xl/tables/table1.xml").matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)];
    expect(names.map((match) => match[1])).toEqual(expected);
    const cells = good(readXlsx(bytes, "a")).sheets[1]?.rows[0]?.map((cell) => cell && "value" in cell && cell.value);
    expect(cells).toEqual(expected.map((name) => name.replace("_x000a_", "\n")));
  });

  test("gives a table without rows the one that Excel insists on", () => {
    const sheet = {
      ...RESULTS,
      rows: RESULTS.rows.slice(0, 1),
      tables: [{ name: "t", area: { top: 0, left: 0, bottom: 0, right: 1 } }],
    };
    expect(partOf(writing(book(), sheet).bytes, "xl/tables/table1.xml")).toContain('ref="A1:B2"');
  });

  test("names its table apart from the user's tables and names", () => {
    const file = book({
      definedNames: '<definedNames><definedName name="校验结果">主要指标!$A$1</definedName></definedNames>',
    });
    expect(partOf(writing(file, RESULTS).bytes, "xl/tables/table1.xml")).toContain('displayName="校验结果_2"');
  });

  test.each([
    [
      "a link to a cell",
      { value: "看", style: "link", link: { sheet: "主要指标", row: 4, column: 1 } },
      `<hyperlink ref="B2" location="'主要指标'!B5" display="看"/>`,
    ],
    [
      "a link to a sheet with an apostrophe",
      { value: "看", style: "link", link: { sheet: "a'b", row: 0, column: 0 } },
      `location="'a''b'!A1"`,
    ],
    [
      "a list to choose from",
      { value: null, style: "input", choices: ["待处理", '"引"'] },
      '<dataValidation type="list" allowBlank="1" sqref="B2"><formula1>"待处理,&quot;&quot;引&quot;&quot;"</formula1></dataValidation>',
    ],
    ["spaces and line breaks", { value: " a\nb ", style: "text" }, '<t xml:space="preserve"> a\nb </t>'],
    [
      "control characters",
      { value: "a\0b_x0041_", style: "text" },
      '<t xml:space="preserve">a_x0000_b_x005F_x0041_</t>',
    ],
    ["a number without a value", { value: NaN, style: "number" }, /<c r="B2" s="\d+"\/>/],
  ] as const)("writes %s", (_, cell, expected) => {
    const file = book({ sheets: { 主要指标: "" } });
    const other = book({ sheets: { "a'b": "" } });
    const sheet = ownSheet("results", "校验结果", [
      ["问题", "位置"],
      ["x", cell],
    ]);
    const text = sheetText(sheet, String(expected).includes("a''b") ? other : file);
    expect(text).toEqual(
      expected instanceof RegExp ? expect.stringMatching(expected) : expect.stringContaining(expected),
    );
  });

  test("turns a link that leads nowhere into plain text", () => {
    const text = sheetText(
      ownSheet("results", "r", [["h"], [{ value: "看", style: "link", link: { sheet: "没有", row: 0, column: 0 } }]]),
    );
    expect(text).not.toContain("<hyperlink");
    expect(text).toContain("看");
  });

  test("leads to another sheet of ours under the name that got", () => {
    const link = { value: "明细", style: "link", link: { sheet: "校验结果", row: 1, column: 0 } } as const;
    const taken = book({ sheets: { "校验结果 ": "", 校验结果: "" } });
    const toUsers = writing(taken, RESULTS, ownSheet("summary", "指标汇总", [["h"], [link]]));
    expect(partOf(toUsers.bytes, "xl/worksheets/sheet4.xml")).toContain("location=\"'校验结果'!A2\"");
    const { bytes } = writing(book(), RESULTS);
    const renamed = withParts(bytes, {
      "xl/workbook.xml": partOf(bytes, "xl/workbook.xml").replaceAll("校验结果", "清单"),
    });
    const toOurs = writing(renamed, RESULTS, ownSheet("summary", "指标汇总", [["h"], [link]]));
    expect(partOf(toOurs.bytes, "xl/worksheets/sheet3.xml")).toContain("location=\"'清单'!A2\"");
  });

  test("sets widths, hidden columns, heights, frozen rows and a printed page", () => {
    const text = sheetText({
      ...RESULTS,
      columns: [{ width: 12.5 }, { width: 8, hidden: true }],
      rows: RESULTS.rows.map((row, i) => (i === 0 ? { ...row, height: 30 } : row)),
      frozenRows: 3,
    });
    expect(text).toContain(
      '<col min="1" max="1" width="12.5" customWidth="1"/><col min="2" max="2" width="8" hidden="1" customWidth="1"/>',
    );
    expect(text).toContain('<row r="1" ht="30" customHeight="1">');
    expect(text).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
    expect(text).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  });

  test("repeats the header of its only table on every printed page", () => {
    expect(partOf(writing(book(), RESULTS).bytes, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'校验结果\'!$1:$1</definedName>',
    );
  });

  test("makes room for text that wraps, around merged cells too", () => {
    const sheet: OwnSheet = {
      ...RESULTS,
      columns: [{ width: 20 }, { width: 20 }],
      rows: [{ cells: [{ value: "段落".repeat(60), style: "paragraph" }] }],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      tables: [],
    };
    const height = (each: OwnSheet): number => Number(/<row r="1" ht="(\d+)"/.exec(sheetText(each))?.[1]);
    expect(height(sheet)).toBeGreaterThan(80);
    expect(height({ ...sheet, merges: [] })).toBeGreaterThan(height(sheet));
  });

  test("drops merges that Excel would repair", () => {
    const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
    const text = sheetText({
      ...RESULTS,
      merges: [area(1, 0, 2, 0), area(5, 0, 6, 1), area(6, 1, 7, 2), area(9, 0, 9, 0)],
    });
    expect(text).toContain('<mergeCells count="1"><mergeCell ref="A6:B7"/></mergeCells>');
  });

  test.each([
    ["指标/汇总:[一]*?\\", "指标_汇总__一____"],
    ["'引号'", "引号"],
    ["", "Sheet"],
    ["History", "Sheet"],
    ["长".repeat(40), "长".repeat(31)],
  ])("takes an allowed name instead of %j", (wanted, name) => {
    expect(good(readXlsx(writing(book(), { ...RESULTS, name: wanted }).bytes, "a")).sheets[1]?.name).toBe(name);
  });

  test("keeps within 31 characters when its name is taken", () => {
    const wanted = "长".repeat(31);
    const { applied } = writing(book({ sheets: { [wanted]: "" } }), { ...RESULTS, name: wanted });
    expect(applied.sheetNames).toEqual({ [wanted]: `${"长".repeat(27)} (2)` });
  });
});
