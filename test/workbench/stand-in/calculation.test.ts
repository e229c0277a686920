import fc from "fast-check";
import { a1, parseA1 } from "../../../src/core/model/address";
import { calculated } from "../../../src/workbench/stand-in/document/calculation";
import { cellAt, cellKey, placeOfKey } from "../../../src/workbench/stand-in/document/cell";
import { emptyDocument, type ExcelDocument } from "../../../src/workbench/stand-in/document/document";
import type { Value } from "../../../src/workbench/stand-in/document/formula-values";
import { lookUpFrom } from "../../../src/workbench/stand-in/document/look-up";
import { recalculate, type Dependent } from "../../../src/workbench/stand-in/document/recalculation";
import { addSheet } from "../../../src/workbench/stand-in/document/sheets";
import type { DocumentSheet } from "../../../src/workbench/stand-in/document/sheet";
import { typeInto } from "../../../src/workbench/stand-in/document/typing";

/** Sheets by name, and on each what is typed into its cells. */
function documentWith(sheets: Readonly<Record<string, Readonly<Record<string, string | number>>>>): ExcelDocument {
  const document = emptyDocument("x.xlsx");
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = addSheet(document, name);
    for (const [address, typed] of Object.entries(cells)) put(sheet, address, typed);
  }
  return document;
}

function put(sheet: DocumentSheet, address: string, typed: string | number): Dependent {
  const at = parseA1(address);
  if (!at) throw new Error(`${address} is no cell`);
  typeInto(sheet, at.row, at.column, typed);
  return { sheet, key: cellKey(at.row, at.column) };
}

const first = ({ sheets: [sheet] }: ExcelDocument): DocumentSheet => {
  if (!sheet) throw new Error("there is no sheet");
  return sheet;
};

const addressOf = ({ key }: Dependent): string => {
  const { row, column } = placeOfKey(key);
  return a1(row, column);
};

describe("A formula", () => {
  const document = documentWith({
    表: { A1: 6, A2: 4, A3: "'12", A4: "无", A5: "#N/A", B1: 1.5, B2: "'2022-06-30" },
    "it's 2": { C3: 100 },
  });
  document.names.push({ name: "全区", formula: "='it''s 2'!$C$3", isVisible: true, comment: "" });

  test.each<[string, Value]>([
    ["A1-A2", 2],
    ["1+2*3^2", 19],
    ["(1+2)*3", 9],
    ["-2^2", 4],
    ["10-3-2", 5],
    ["A1/Z9", { fault: "#DIV/0!" }],
    ["$A$1*50%", 3],
    ["A3+1", 13],
    ["A4+1", { fault: "#VALUE!" }],
    ["A5+1", { fault: "#N/A" }],
    ["#REF!-A1", { fault: "#REF!" }],
    ["Z9", 0],
    ["'it''s 2'!C3/全区", 1],
    ["SUM(A1:B2,A3,A4,1)", 12.5],
    ['SUM("12",1)', 13],
    ["SUM(A:A)", { fault: "#N/A" }],
    ["SUM(1:2)", 11.5],
    ["AVERAGE(A1:A4)", 5],
    ["AVERAGE(C1:C9)", { fault: "#DIV/0!" }],
    ["max(A1:A2)-MIN(A1:A2)+COUNT(A1:A4)", 4],
    ["ROUND(2.675,2)", 2.68],
    ["ROUND(-1.5,0)", -2],
    ["ROUND(0.0000001,2)", 0],
    ["ROUND(1250,-2)", 1300],
    ['IF(A2=0,"",A1/A2)', 1.5],
    ['IF(Z9=0,"",A1/Z9)', ""],
    ["IFERROR(A1/Z9,0)", 0],
    ['A1&"人"', "6人"],
    ['"甲"="甲"', true],
    ["A1>=A2", true],
    ["IF(A1<>6,1)", false],
  ])("%s comes to %j", (formula, value) => {
    expect(calculated(formula, lookUpFrom(document, first(document)))).toEqual(value);
  });

  test.each([
    "VLOOKUP(A1,A:B,2)",
    "1+VLOOKUP(A1,A:B,2)",
    "IFERROR(VLOOKUP(A1,A:B,2),0)",
    "A1:A3*2",
    "A1:A3",
    "B2+1",
    "[1]表!A1",
    "没有!A1",
    "没有的名称",
    "表1[列]",
    "SUM(A1",
    "A1 A2",
    "1+",
    "",
  ])("%j is left to Excel", (formula) => {
    expect(calculated(formula, lookUpFrom(document, first(document)))).toEqual({ fault: null });
  });

  test("whatever is typed comes to something", () => {
    const piece = fc.constantFrom(
      "A1",
      "A1:B2",
      "SUM(",
      "IF(",
      ")",
      ",",
      "+",
      "-",
      "%",
      "^",
      "<",
      '"x"',
      "1",
      "表!A3",
      "'",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (formula) => {
          expect(calculated(formula, lookUpFrom(document, first(document)))).not.toBeUndefined();
        },
      ),
    );
  });
});

describe("A changed cell", () => {
  const values = (sheet: DocumentSheet, ...addresses: readonly string[]): readonly unknown[] =>
    addresses.map((address) => {
      const at = parseA1(address);
      return at && cellAt(sheet, at.row, at.column)?.value;
    });

  test("has all that depends on it calculated, over sheets and steps, and back when it is changed back", () => {
    const document = documentWith({
      表: { A1: 10, A2: 4, B1: "=A1-A2", B2: "=B1*2", B3: "=SUM(B1:B2)", B4: "=A2*2" },
      乙: { A1: "=ROUND(表!B3/表!A1,2)" },
    });
    const sheet = first(document);
    const [, other] = document.sheets;
    if (!other) throw new Error("there is no other sheet");
    recalculate(document, put(sheet, "A1", 10));
    const before = values(sheet, "B1", "B2", "B3", "B4");
    expect(before).toEqual([6, 12, 18, 8]);
    const { changed, kept } = recalculate(document, put(sheet, "A1", 20));
    expect(values(sheet, "B1", "B2", "B3", "B4")).toEqual([16, 32, 48, 8]);
    expect(values(other, "A1")).toEqual([2.4]);
    expect(changed.map(({ sheet: { name }, ...each }) => `${name}!${addressOf(each as Dependent)}`).sort()).toEqual([
      "乙!A1",
      "表!B1",
      "表!B2",
      "表!B3",
    ]);
    expect(kept).toEqual([]);
    recalculate(document, put(sheet, "A1", 10));
    expect(values(sheet, "B1", "B2", "B3", "B4")).toEqual(before);
  });

  test("leaves what only Excel can calculate, and what depends on that, as it was, and names it", () => {
    const document = documentWith({ 表: { A1: 1, B1: "=A1+1", C1: "=VLOOKUP(A1,A:A,1)", D1: "=C1+A1", E1: "=F1" } });
    const sheet = first(document);
    const { kept } = recalculate(document, put(sheet, "A1", 5));
    expect(kept.map(addressOf).sort()).toEqual(["C1", "D1"]);
    expect(values(sheet, "B1", "C1", "D1")).toEqual([6, 0, 1]);
  });

  test("names formulas that wait for themselves, and calculates the others", () => {
    const document = documentWith({ 表: { A1: 1, B1: "=A1+C1", C1: "=B1", D1: "=A1" } });
    const { kept } = recalculate(document, put(first(document), "A1", 7));
    expect(kept.map(addressOf).sort()).toEqual(["B1", "C1"]);
    expect(values(first(document), "D1")).toEqual([7]);
  });

  test("a chain as long as a sheet is calculated to its end", () => {
    const cells = Object.fromEntries(Array.from({ length: 20_000 }, (_, row) => [`A${row + 2}`, `=A${row + 1}+1`]));
    const document = documentWith({ 表: { A1: 1, ...cells } });
    recalculate(document, put(first(document), "A1", 100));
    expect(values(first(document), "A20001")).toEqual([20_100]);
  });
});
