import { readFileSync } from "node:fs";
import path from "node:path";
import { parseA1 } from "../../../../src/core/model/address";
import type { Cell } from "../../../../src/core/model/cell";
import { shownText } from "../../../../src/core/model/number-format";
import type { Sheet, Workbook } from "../../../../src/core/model/workbook";
import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { valueOf } from "../results";

const trap = (name: string): Workbook => valueOf(readXlsx(readFileSync(path.join(__dirname, "traps", name)), name));

const cellAt = (workbook: Workbook, address: string): Cell | undefined => {
  const { row = 0, column = 0 } = parseA1(address) ?? {};
  return workbook.sheets[0]?.rows[row]?.[column];
};

describe("a workbook full of traps", () => {
  const workbook = trap("traps.xlsx");

  test.each<[string, string, Partial<Record<string, unknown>> | undefined, string]>([
    ["rich text without its phonetic runs", "A1", { kind: "text" }, "在校 生"],
    ["a phonetic run beside plain text", "A2", { kind: "text" }, "课本"],
    ["an encoded line break", "A3", { kind: "text" }, "第一行\n第二行"],
    ["a literal that looks like an encoded one", "A4", { kind: "text" }, "a_x000D_b"],
    ["full-width digits", "A5", { kind: "text" }, "１２３"],
    ["a number stored as text", "A6", { kind: "text" }, "123"],
    ["wide and hard spaces", "A7", { kind: "text" }, "　 指标\u00a0"],
    ["a percentage", "A8", { kind: "number", value: 0.125 }, "12.5%"],
    ["a Chinese date", "A9", { kind: "date", serial: 45292 }, "2024年1月1日"],
    ["a Chinese date with a locale", "A10", { kind: "date", serial: 45292 }, "2024年1月1日"],
    ["built-in format 14", "A11", { kind: "date", serial: 45292 }, "2024/1/1"],
    ["built-in format 31", "A12", { kind: "date", serial: 45292 }, "2024年1月1日"],
    ["built-in format 57", "A13", { kind: "date", serial: 45292 }, "2024年1月"],
    ["units of ten thousand", "A14", { kind: "number", value: 1234567 }, "123.5万元"],
    ["millions", "A15", { kind: "number", value: 1234567 }, "1.23百万"],
    ["a negative of several sections", "A16", { kind: "number", value: -1234.5 }, "-1,234.50 "],
    ["Chinese numerals", "A17", { kind: "number", value: 123 }, "一百二十三"],
    ["financial numerals", "A18", { kind: "number", value: 123 }, "壹佰贰拾叁元"],
    ["a duration", "A19", { kind: "date", serial: 1.5 }, "36:00:00"],
    ["a unit in the format", "A20", { kind: "number", value: 37 }, "37人"],
    ["the first of a shared formula", "A21", { kind: "number", formula: "B21*2" }, "4"],
    ["the second of a shared formula", "A22", { kind: "number", formula: "B22*2" }, "6"],
    ["an array formula", "A23", { kind: "number", formula: "SUM(B21:B22*1)" }, "5"],
    ["a division by zero", "A25", { kind: "error", formula: "1/0" }, "#DIV/0!"],
    ["a boolean", "A26", { kind: "boolean", value: true }, "TRUE"],
    ["a date written out", "A27", { kind: "date", serial: 45292 }, "2024-01-01"],
    ["an encoded line break in a formula's text", "A28", { kind: "text", formula: 'B21&"人"' }, "2\n人"],
    ["a formula that gives empty text", "A29", { kind: "text", formula: '""' }, ""],
    ["inline text without its phonetic runs", "A30", { kind: "text" }, "内联"],
    ["an error without a formula", "A31", { kind: "error" }, "#N/A"],
    ["a number in powers of ten", "A32", { kind: "number", value: 0.001 }, "0.001"],
    ["a cell without address in a row without number", "A35", { kind: "text" }, "无引用"],
    ["the cell after it", "B35", { kind: "number", value: 7 }, "7"],
    ["more digits than a number has", "A36", { kind: "number", value: 12345678901234567000 }, "1.23457E+19"],
    ["a reference to another workbook, not calculated", "A37", { kind: "text", formula: "[1]Sheet1!A1" }, ""],
    ["what a merged area hides", "C1", { kind: "text" }, "123"],
  ])("%s (%s)", (_, address, expected, text) => {
    const cell = cellAt(workbook, address);
    expect(cell).toMatchObject(expected ?? {});
    expect(cell && shownText(cell)).toBe(text);
  });

  test.each(["D1", "A34", "B2"])("%s is blank", (address) => {
    expect(cellAt(workbook, address)).toBeUndefined();
  });

  test("what is hidden, merged and protected is told", () => {
    expect(workbook.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ["表1 在校生", "visible", true],
      ["隐藏", "hidden", false],
      ["深藏", "veryHidden", false],
    ]);
    const [sheet] = workbook.sheets as [Sheet];
    expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 1, right: 3 }]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[4], [5]]);
  });
});

test("dates of the 1904 system are told in the 1900 system, durations stay what they are", () => {
  const workbook = trap("traps1904.xlsx");
  expect(["A9", "A11", "A13"].map((address) => cellAt(workbook, address))).toMatchObject([
    { kind: "date", serial: 46754 },
    { kind: "date", serial: 46754 },
    { kind: "date", serial: 46754 },
  ]);
  expect(cellAt(workbook, "A19")).toMatchObject({ serial: 1.5 });
  expect(cellAt(workbook, "A8")).toMatchObject({ kind: "number", value: 0.125 });
  expect(cellAt(workbook, "A27")).toMatchObject({ kind: "date", serial: 45292 });
});
