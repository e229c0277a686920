/** @jest-environment ./test/excel/excel-environment.cjs */
import { CLEARING_PLAN, type OwnSheet } from "../../../src/core/model/plan";
import type { Problem } from "../../../src/core/model/problem";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { LOOKS } from "../../../src/hosts/plan/looks";
import { cellAt } from "../../../src/workbench/stand-in/document/cell";
import type { DocumentSheet } from "../../../src/workbench/stand-in/document/sheet";
import { deleteSheet } from "../../../src/workbench/stand-in/document/sheets";
import type { StandIn } from "../../../src/workbench/stand-in/stand-in";
import { plainDocument } from "../../excel/plain-document";
import { writingRequestsOf } from "../../excel/round-trips";
import { ownSheet, planOf } from "../plans";
import { apply, FULL, open, sheetIn } from "./open-book";

let standIn: StandIn;

beforeEach(async () => {
  standIn = await open();
});

afterEach(() => {
  expect([...standIn.missing]).toEqual([]);
});

const sheet = (name: string): DocumentSheet => sheetIn(standIn, name);

describe("Our sheets", () => {
  const RICH: OwnSheet = {
    ...ownSheet("results", "校验结果", [
      ["级别", "填报值", "位置"],
      [
        { value: "逻辑校验", style: "error" },
        { value: 94.6, style: "number", decimals: 1 },
        { value: "主要指标!B3", style: "link", link: { sheet: "主要指标", row: 2, column: 1 } },
      ],
      [
        { value: "提示", style: "input", choices: ["待处理", "已核实"] },
        { value: 7, style: "number", decimals: 0 },
        { value: "消失的表!A1", style: "link", link: { sheet: "消失的表", row: 0, column: 0 } },
      ],
    ]),
    columns: [{ width: 10 }, { width: 20 }, { width: 8, hidden: true }],
  };

  test("carry a table, links, formats, lists, sizes and a frozen header", async () => {
    await apply(
      planOf({
        sheets: [
          {
            ...RICH,
            merges: [{ top: 4, left: 0, bottom: 4, right: 2 }],
            rows: [...RICH.rows, { cells: [] }, { cells: [{ value: "说明", style: "paragraph" }], height: 44 }],
          },
        ],
      }),
    );
    const written = sheet("校验结果");
    expect(written.tables.map(({ name, area, style }) => [name, area, style])).toEqual([
      ["校验结果", { top: 0, left: 0, bottom: 2, right: 2 }, "TableStyleLight1"],
    ]);
    expect(cellAt(written, 1, 2)).toMatchObject({
      value: "主要指标!B3",
      hyperlink: { documentReference: "'主要指标'!B3" },
      look: { font: { color: `#${LOOKS.link.color}`, underline: "Single", name: "微软雅黑" } },
    });
    expect(cellAt(written, 2, 2)?.hyperlink).toBeUndefined();
    expect([cellAt(written, 1, 1), cellAt(written, 2, 1)].map((cell) => [cell?.value, cell?.format])).toEqual([
      [94.6, "0.0"],
      [7, "0"],
    ]);
    expect(cellAt(written, 1, 0)?.look).toMatchObject({
      fill: `#${LOOKS.error.fill}`,
      horizontalAlignment: "Center",
      wrapText: true,
    });
    expect(written.validations).toMatchObject([
      {
        areas: [{ top: 2, left: 0, bottom: 2, right: 0 }],
        rule: { list: { source: "待处理,已核实" } },
        errorAlert: { showAlert: false },
      },
    ]);
    expect(written).toMatchObject({
      frozenRows: 1,
      showsGridlines: false,
      hiddenColumns: new Set([2]),
      merges: [{ top: 4, left: 0, bottom: 4, right: 2 }],
      pageLayout: { orientation: "Landscape", paperSize: "A4", printTitleRows: "$1:$1" },
    });
    expect([written.rowHeights.get(0), written.rowHeights.get(4)]).toEqual([20, 44]);
    expect(written.columnWidths.get(0)).toBeLessThan(written.columnWidths.get(1) ?? 0);
  });

  test.each(["2022年6月", "3-4", "94.6%", "1/2", "TRUE", "#N/A", "12:30", "￥5", "1e5", "'", "\t=1"])(
    "hold %j as the very text",
    async (text) => {
      await apply(planOf({ sheets: [ownSheet("results", "校验结果", [["问题"], [text]])] }));
      expect(cellAt(sheet("校验结果"), 1, 0)).toMatchObject({ value: text, isError: false, format: "General" });
    },
  );

  test("are reused, so that what refers to them still does", async () => {
    await apply(FULL);
    const { id } = sheet("校验结果");
    standIn.document.names.push({ name: "我的引用", formula: "=校验结果!$A$2", isVisible: true, comment: "" });
    await apply({ ...FULL, sheets: [RICH] });
    expect(sheet("校验结果").id).toBe(id);
    expect(standIn.document.names.find(({ name }) => name === "我的引用")?.formula).toBe("=校验结果!$A$2");
  });

  test("leave nothing of a longer version behind", async () => {
    const long = ownSheet(
      "results",
      "校验结果",
      Array.from({ length: 50 }, (_, row) => [`${row}`, "b", "c"]),
    );
    await apply(planOf({ sheets: [long] }));
    await apply(planOf({ sheets: [RICH] }));
    const again = plainDocument(standIn.document);
    standIn = await open();
    await apply(planOf({ sheets: [RICH] }));
    expect(plainDocument(standIn.document)).toEqual(again);
  });

  test("take another table name where the user has that one", async () => {
    sheet("其他").tables.push({
      id: "t",
      name: "校验结果",
      area: { top: 0, left: 0, bottom: 1, right: 0 },
      style: "",
      showsFilter: true,
      showsBandedRows: true,
    });
    await apply(planOf({ sheets: [RICH] }));
    expect(sheet("校验结果").tables.map(({ name }) => name)).toEqual(["校验结果_2"]);
    const before = plainDocument(standIn.document);
    await apply(planOf({ sheets: [RICH] }));
    expect(plainDocument(standIn.document)).toEqual(before);
  });

  test("that are protected are not written, and nothing else is then", async () => {
    await apply(FULL);
    sheet("校验结果").isProtected = true;
    const before = plainDocument(standIn.document);
    expect(await excelHost().apply({ ...FULL, sheets: [RICH], marks: [] })).toMatchObject({
      ok: false,
      problem: { code: "own-sheet-protected" },
    });
    expect(plainDocument(standIn.document)).toEqual(before);
    expect(await excelHost().apply(FULL)).toMatchObject({ ok: true });
  });

  test("are not added to or taken from a workbook whose structure is protected", async () => {
    standIn.document.isStructureProtected = true;
    expect(await excelHost().apply(FULL)).toMatchObject({ ok: false, problem: { code: "structure-protected" } });
    expect(await excelHost().apply({ ...FULL, sheets: "keep" })).toMatchObject({ ok: true });
  });

  test("that are very hidden are taken away too", async () => {
    await apply(FULL);
    sheet("指标汇总").visibility = "VeryHidden";
    await apply(CLEARING_PLAN);
    expect(standIn.document.sheets.map(({ name }) => name)).toEqual(["主要指标", "其他"]);
    expect(standIn.document.names).toEqual([]);
  });

  test("stay when without them no sheet could be seen", async () => {
    await apply(FULL);
    sheet("主要指标").visibility = "Hidden";
    sheet("其他").visibility = "Hidden";
    expect(await excelHost().apply(CLEARING_PLAN)).toMatchObject({
      ok: false,
      problem: { code: "no-visible-sheet-left" },
    });
  });

  test("are made anew when a person has deleted them", async () => {
    await apply(FULL);
    deleteSheet(standIn.document, sheet("校验结果"));
    await apply(FULL);
    expect(standIn.document.sheets.map(({ name }) => name)).toEqual(["主要指标", "其他", "指标汇总", "校验结果"]);
    expect(standIn.document.names).toHaveLength(2);
  });

  test("are complete where the page cannot be set up, and that is said", async () => {
    const notices: Problem[] = [];
    standIn.plan({ operation: ({ type }) => (type === "PageLayout" ? "GeneralException" : undefined) });
    await apply(FULL, { onNotice: (notice) => notices.push(notice) });
    expect(notices.map(({ code }) => code)).toEqual(["page-not-set"]);
    const before = standIn.log.length;
    await apply(FULL);
    expect(writingRequestsOf({ log: standIn.log.slice(before) })).toBe(0);
  });
});
