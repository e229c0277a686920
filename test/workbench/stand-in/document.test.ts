import fc from "fast-check";
import type { Area, Cell } from "../../../src/core/model/cell";
import type { Row, Sheet } from "../../../src/core/model/workbook";
import { boundingArea, cellCount, intersection, without } from "../../../src/workbench/stand-in/document/area";
import { cellAt } from "../../../src/workbench/stand-in/document/cell";
import { emptyDocument, type ExcelDocument } from "../../../src/workbench/stand-in/document/document";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import { absoluteFormula, resolveReference, sheetAddress } from "../../../src/workbench/stand-in/document/references";
import { addSheet, deleteSheet, renameSheet } from "../../../src/workbench/stand-in/document/sheets";
import type { DocumentSheet } from "../../../src/workbench/stand-in/document/sheet";
import { workbookOf as toWorkbook } from "../../../src/workbench/stand-in/document/to-workbook";
import { typeInto } from "../../../src/workbench/stand-in/document/typing";
import { usedArea } from "../../../src/workbench/stand-in/document/used-area";
import { calculated, dated, sheetOf, workbookOf } from "../../workbook-of";

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(6), fc.nat(6))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const overlaps = (areas: readonly Area[]): boolean =>
  areas.some((one, index) => areas.slice(index + 1).some((other) => intersection(one, other)));

test("an area without another is what is left of it, in areas that do not overlap", () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const rest = without(whole, hole);
      const cut = intersection(whole, hole);
      expect(rest.reduce((sum, each) => sum + cellCount(each), 0)).toBe(cellCount(whole) - (cut ? cellCount(cut) : 0));
      expect(overlaps(cut ? [...rest, cut] : rest)).toBe(false);
      expect(boundingArea(whole, hole)).toEqual(boundingArea(hole, whole));
    }),
  );
});

const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.string({ minLength: 1 }).map((value): Cell => ({ kind: "text", value })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Cell => ({ kind: "number", value, format: "0.0" })),
  fc.boolean().map((value): Cell => ({ kind: "boolean", value })),
  fc.constantFrom<Cell>(
    dated(44742),
    dated(0.25, "h:mm"),
    calculated("A1+1", 2),
    { kind: "error", value: "#REF!" },
    { kind: "error", value: "#N/A", formula: "NA()" },
    { kind: "text", value: "", formula: '""' },
  ),
);

/** Blank cells at the end of a row, and blank rows, are nothing. */
function withoutBlanks(sheet: Sheet): Sheet {
  const rows: (Row | undefined)[] = [];
  sheet.rows.forEach((row, index) => {
    const last = row ? row.map((each) => each !== undefined).lastIndexOf(true) : -1;
    if (row && last >= 0) rows[index] = row.slice(0, last + 1);
  });
  return { ...sheet, rows };
}

test("a workbook that becomes a document is the same workbook again, in both date systems", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), fc.boolean(), (rows, uses1904) => {
      const workbook = {
        ...workbookOf({ 甲: { rows }, 乙: { rows, visibility: "veryHidden", isProtected: true } }),
        state: "{}",
      };
      const own = {
        ...workbook,
        sheets: [...workbook.sheets, { ...sheetOf("结果", [["x"]]), own: "results" as const }],
      };
      expect(toWorkbook(documentOf(own, uses1904))).toEqual({ ...own, sheets: own.sheets.map(withoutBlanks) });
    }),
  );
});

describe("Typing", () => {
  let document: ExcelDocument;
  let sheet: DocumentSheet;
  beforeEach(() => {
    document = emptyDocument("x.xlsx");
    sheet = addSheet(document, "表");
  });

  test.each<[string, unknown, string?]>([
    ["12", 12],
    [" -1,234.5 ", -1234.5],
    ["94.6%", 0.946, "0.00%"],
    ["50%", 0.5, "0%"],
    ["true", true],
    ["#DIV/0!", "#DIV/0!"],
    ["'12", "12"],
    ["''", "'"],
    ["2022年", "2022年"],
    ["=", "="],
    ["=1+2", 3],
    ["=SUM(A1:A2,5)", 5],
    ["=VLOOKUP(1,B:B,1)", 0],
  ])("%j is taken as Excel takes it", (typed, value, format = "General") => {
    typeInto(sheet, 4, 4, typed);
    expect(cellAt(sheet, 4, 4)).toMatchObject({ value, format });
  });

  test("calculates with cells of its sheet, and divides by none", () => {
    typeInto(sheet, 0, 0, 6);
    typeInto(sheet, 1, 0, 4);
    for (const [formula, value] of [
      ["=A1-A2", 2],
      ["=A1*$A$2", 24],
      ["=A1/B9", "#DIV/0!"],
      ["=sum(A1:A2)", 10],
      ["=A1", 6],
    ] as const) {
      typeInto(sheet, 5, 5, formula);
      expect(cellAt(sheet, 5, 5)?.value).toBe(value);
    }
  });

  test("an emptied cell is blank, and only its look keeps it in use", () => {
    typeInto(sheet, 3, 3, "x");
    typeInto(sheet, 3, 3, "");
    expect(usedArea(sheet, true)).toBeNull();
  });
});

describe("Sheets and names", () => {
  test("names follow a renamed sheet and lose a deleted one", () => {
    const document = emptyDocument("x.xlsx");
    const first = addSheet(document, "it's 表");
    const second = addSheet(document, "乙");
    for (const sheet of [first, second]) {
      const formula = absoluteFormula({ sheet, area: { top: 0, left: 0, bottom: 1, right: 1 } });
      document.names.push({ name: `n${sheet.name.length}`, formula, isVisible: true, comment: "" });
    }
    renameSheet(document, first, "新 名");
    deleteSheet(document, second);
    expect(document.names.map(({ formula }) => formula)).toEqual(["='新 名'!$A$1:$B$2", "=#REF!$A$1:$B$2"]);
    expect(document.activeSheet).toBe(first);
  });

  test.each([
    ["B2", "表!B2"],
    ["$B$2:C3", "表!B2:C3"],
    ["A:C", "表!A:C"],
    ["3:4", "表!3:4"],
    ["'it''s 1'!A1", "'it''s 1'!A1"],
    ["我的区域", "'it''s 1'!A2"],
  ])("%s is the range %s", (text, address) => {
    const document = emptyDocument("x.xlsx");
    const sheet = addSheet(document, "表");
    addSheet(document, "it's 1");
    document.names.push({ name: "我的区域", formula: "='it''s 1'!$A$2", isVisible: true, comment: "" });
    const found = resolveReference(document, sheet, text);
    expect(found && sheetAddress(found)).toBe(address);
  });

  test.each(["", "A0", "XFE1", "没有!A1", "A1:B", "没有的名称"])("%j is no reference", (text) => {
    const document = emptyDocument("x.xlsx");
    expect(resolveReference(document, addSheet(document, "表"), text)).toBeNull();
  });
});
