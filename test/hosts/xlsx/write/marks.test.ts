import fc from "fast-check";
import type { Area } from "../../../../src/core/model/cell";
import { CLEARING_PLAN, type SheetMarks } from "../../../../src/core/model/plan";
import { applyPlan } from "../../../../src/hosts/xlsx/write/apply-plan";
import { rectanglesOf } from "../../../../src/hosts/plan/rectangles";
import { marksOn, planOf } from "../../plans";
import { good } from "./good";
import { packageProblems } from "./package-problems";
import { book, partOf, STYLES, withParts } from "./packages";

const SHEET = "xl/worksheets/sheet1.xml";
const marked = (file: Uint8Array, ...marks: SheetMarks[]): Uint8Array =>
  good(applyPlan(file, planOf({ marks: marks.length > 0 ? marks : [marksOn("主要指标", { error: "B2" })] }))).bytes;

describe("A mark", () => {
  test("is a conditional format whose formula names us and the severity, and is always true", () => {
    const text = partOf(marked(book(), marksOn("主要指标", { error: "B2", info: "A1" })), SHEET);
    expect(text).toContain(
      '<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="1"><formula>N("indicator-check:error")=0</formula></cfRule></conditionalFormatting>',
    );
    expect(text).toContain(
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="2" priority="2"><formula>N("indicator-check:info")=0</formula></cfRule></conditionalFormatting>',
    );
  });

  test("speaks after the user's own formats, also those of the newer kind, and renumbers none", () => {
    const theirs =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="5"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    const newer = '<extLst><ext><x14:cfRule xmlns:x14="urn:x" priority="11"/></ext></extLst>';
    const text = partOf(marked(book({ sheets: { 主要指标: { after: theirs + newer } } })), SHEET);
    expect(text).toContain(
      `${theirs}<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="12">`,
    );
  });

  test.each([
    ["the data", "", "<sheetData/>@"],
    [
      "merges",
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="0"/><dataValidations/>',
      "@<dataValidations/>",
    ],
    [
      "an unknown wrapper behind",
      '<autoFilter ref="A1:B2"/><pageMargins/><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice/></mc:AlternateContent>',
      "@<pageMargins/>",
    ],
    [
      "views of single users",
      "<customSheetViews><customSheetView><pageMargins/><autoFilter/></customSheetView></customSheetViews><hyperlinks/>",
      "@<hyperlinks/>",
    ],
  ])("stands in its place after %s", (_, after, expected) => {
    const text = partOf(marked(book({ sheets: { 主要指标: { after } } })), SHEET);
    expect(text.replace(/<conditionalFormatting.*<\/conditionalFormatting>/, "@")).toContain(expected);
  });

  test("goes from a rule that another program has put beside the user's own", () => {
    const theirs = '<cfRule type="expression" priority="2"><formula>A1&gt;5</formula></cfRule>';
    const ours =
      '<cfRule type="expression" dxfId="0" priority="3" aboveAverage="0"><formula> n(&quot;indicator-check:warning&quot;) = 0</formula></cfRule>';
    const after = (rules: string): string => `<conditionalFormatting sqref="A1:B2">${rules}</conditionalFormatting>`;
    const file = book({
      sheets: { 主要指标: { after: after(theirs + ours) } },
      styles: STYLES("", undefined, '<dxfs count="1"><dxf/></dxfs>'),
    });
    const cleared = good(applyPlan(file, CLEARING_PLAN)).bytes;
    expect(partOf(cleared, SHEET)).toContain(after(theirs));
  });

  test("is not mistaken for a rule of the user's that looks alike", () => {
    const after =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>N("indicator-check:error")=1</formula></cfRule></conditionalFormatting>';
    const file = book({ sheets: { 主要指标: { after } } });
    expect(good(applyPlan(file, CLEARING_PLAN)).bytes).toBe(file);
  });

  test("is still taken away exactly when another program has saved the workbook, styles left behind", () => {
    const written = marked(book());
    const resaved = withParts(written, { "xl/styles.xml": partOf(written, "xl/styles.xml").replace(/<!--.*-->/, "") });
    const cleared = good(applyPlan(resaved, CLEARING_PLAN)).bytes;
    expect(partOf(cleared, SHEET)).toBe(partOf(book(), SHEET));
    expect(partOf(cleared, "xl/styles.xml")).toBe(partOf(resaved, "xl/styles.xml"));
    expect(packageProblems(marked(resaved))).toEqual([]);
  });

  test("does not make the style sheet grow each time another program has saved the workbook", () => {
    const resave = (file: Uint8Array): Uint8Array =>
      withParts(file, { "xl/styles.xml": partOf(file, "xl/styles.xml").replace(/<!--.*-->/, "") });
    const once = resave(marked(book()));
    expect(partOf(resave(marked(once)), "xl/styles.xml")).toBe(partOf(once, "xl/styles.xml"));
  });

  test("is written in several rules when the cells are many", () => {
    const cells = Array.from({ length: 900 }, (_, row) => ({ sheet: "主要指标", row, column: (row % 2) * 2 }));
    const text = partOf(marked(book(), { sheet: "主要指标", cells: { error: cells, warning: [], info: [] } }), SHEET);
    const areas = [...text.matchAll(/sqref="([^"]+)"/g)].map((match) => (match[1] ?? "").split(" "));
    expect(areas.length).toBeGreaterThan(1);
    expect(areas.flat()).toHaveLength(900);
    expect(Math.max(...areas.map((list) => list.length))).toBeLessThanOrEqual(200);
  });
});

describe("Rectangles", () => {
  test("join cells that adjoin", () => {
    const block = [0, 1, 2].flatMap((row) => [4, 5].map((column) => ({ row, column })));
    expect(rectanglesOf([...block, { row: 2, column: 0 }])).toEqual([
      { top: 0, left: 4, bottom: 2, right: 5 },
      { top: 2, left: 0, bottom: 2, right: 0 },
    ]);
  });

  test("leave out places outside of any sheet", () => {
    expect(
      rectanglesOf([
        { row: -1, column: 0 },
        { row: 0, column: 16384 },
        { row: 1048576, column: 0 },
      ]),
    ).toEqual([]);
  });

  test("hold just the cells given, each once", () => {
    const place = fc.record({ row: fc.nat(8), column: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const cells = rectanglesOf(places).flatMap(cellsOf);
        expect(new Set(cells).size).toBe(cells.length);
        expect(new Set(cells)).toEqual(new Set(places.map(({ row, column }) => `${row}:${column}`)));
      }),
    );
  });
});

function cellsOf({ top, left, bottom, right }: Area): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(`${row}:${column}`);
  return cells;
}
