import { editCells, type CellEdit } from "../../../../src/hosts/xlsx/write/cell-edit";
import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { good } from "./good";
import { book, partOf, STYLES, unzipped } from "./packages";

const SHEET = "xl/worksheets/sheet1.xml";
const edit = (row: number, column: number, value: CellEdit["value"], more: Partial<CellEdit> = {}): CellEdit => ({
  row,
  column,
  value,
  isError: false,
  ...more,
});

const edited = (data: string, edits: readonly CellEdit[]): Uint8Array =>
  good(editCells(book({ sheets: { 主要指标: data } }), new Map([["主要指标", edits]])));

const dataOf = (file: Uint8Array): string => /<sheetData>(.*)<\/sheetData>/s.exec(partOf(file, SHEET))?.[1] ?? "";

const ROW = '<row r="2" ht="20"><c r="A2" s="0" t="s"><v>0</v></c><c r="C2" s="0"><v>1</v></c></row>';

describe("what was typed is put into a file", () => {
  test.each<[string, CellEdit, string]>([
    ["a number keeps the style", edit(1, 2, 94.6), '<c r="C2" s="0"><v>94.6</v></c>'],
    ["an empty cell keeps its style", edit(1, 2, null), '<c r="C2" s="0"/>'],
    [
      "a text stands in the cell itself",
      edit(1, 2, "＜无＞ & 1"),
      '<c r="C2" s="0" t="inlineStr"><is><t xml:space="preserve">＜无＞ &amp; 1</t></is></c>',
    ],
    ["a truth value", edit(1, 2, true), '<c r="C2" s="0" t="b"><v>1</v></c>'],
    ["an error value", edit(1, 2, "#N/A", { isError: true }), '<c r="C2" s="0" t="e"><v>#N/A</v></c>'],
    ["a formula with its result", edit(1, 2, 3, { formula: "1<2" }), '<c r="C2" s="0"><f>1&lt;2</f><v>3</v></c>'],
  ])("%s", (_, typed, expected) => {
    expect(dataOf(edited(ROW, [typed]))).toBe(ROW.replace('<c r="C2" s="0"><v>1</v></c>', expected));
  });

  test("new cells and rows are put in, in order", () => {
    const file = edited(`${ROW}<row r="5"/>`, [
      edit(1, 1, 5),
      edit(1, 3, 6),
      edit(3, 0, 7),
      edit(4, 0, 8),
      edit(8, 0, 9),
    ]);
    const places = [...dataOf(file).matchAll(/ r="(\w+)"/g)].map(([, place]) => place);
    expect(places).toEqual(["2", "A2", "B2", "C2", "D2", "4", "A4", "5", "A5", "9", "A9"]);
  });

  test("a sheet without any cell gets its first", () => {
    expect(dataOf(edited("", [edit(0, 0, 1)]))).toBe('<row r="1"><c r="A1"><v>1</v></c></row>');
  });

  test("where the first of shared formulas is overwritten, the others keep theirs", () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';
    const before = good(readXlsx(book({ sheets: { 主要指标: shared } }), "a.xlsx"));
    const after = good(readXlsx(edited(shared, [edit(0, 0, 1)]), "a.xlsx"));
    expect(after.sheets[0]?.rows.slice(1)).toEqual(before.sheets[0]?.rows.slice(1));
    expect(after.sheets[0]?.rows[0]?.[0]).toEqual({ kind: "number", value: 1, format: "General" });
  });

  test.each(["0.00%", "0.000%"])("a cell gets the number format %s that typing brought about", (format) => {
    const read = good(readXlsx(edited(ROW.replace('t="s"><v>0', "><v>0"), [edit(1, 2, 0.05, { format })]), "a.xlsx"));
    expect(read.sheets[0]?.rows[1]).toEqual([
      { kind: "number", value: 0, format: "General" },
      undefined,
      { kind: "number", value: 0.05, format },
    ]);
  });

  test("all other parts keep their bytes; Excel is told to calculate anew", () => {
    const file = book({
      sheets: { 一: ROW, 二: ROW },
      styles: STYLES(),
      relationships: `<Relationship Id="rId50" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>`,
      types: `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>`,
      parts: { "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>' },
    });
    const before = unzipped(file);
    const after = unzipped(good(editCells(file, new Map([["一", [edit(1, 2, 5)]]]))));
    const changed = Object.keys(before).filter((name) => String(before[name]) !== String(after[name]));
    expect(changed.sort()).toEqual(
      ["[Content_Types].xml", SHEET, "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml"].sort(),
    );
    expect(after["xl/calcChain.xml"]).toBeUndefined();
    expect(new TextDecoder().decode(after["xl/workbook.xml"])).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    );
  });

  test("nothing typed gives the very file back, and a sheet that is not there is named", () => {
    const file = book();
    expect(editCells(file, new Map([["主要指标", []]]))).toEqual({ ok: true, value: file });
    const refused = editCells(file, new Map([["没有", [edit(0, 0, 1)]]]));
    expect(refused).toMatchObject({ ok: false, problem: { code: "sheet-not-found" } });
  });
});
