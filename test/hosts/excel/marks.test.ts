/** @jest-environment ./test/excel/excel-environment.cjs */
import { CLEARING_PLAN } from "../../../src/core/model/plan";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { MARK_LOOKS } from "../../../src/hosts/plan/looks";
import { newId, type ExcelDocument } from "../../../src/workbench/stand-in/document/document";
import type { ConditionalFormat, DocumentSheet } from "../../../src/workbench/stand-in/document/sheet";
import { addSheet, deleteSheet, renameSheet } from "../../../src/workbench/stand-in/document/sheets";
import { typeInto } from "../../../src/workbench/stand-in/document/typing";
import type { StandIn } from "../../../src/workbench/stand-in/stand-in";
import { plainDocument } from "../../excel/plain-document";
import { requestsOf, writingRequestsOf } from "../../excel/round-trips";
import { marksOn, planOf } from "../plans";
import { apply, FULL, open, sheetIn } from "./open-book";

let standIn: StandIn;

beforeEach(async () => {
  standIn = await open();
});

afterEach(() => {
  expect([...standIn.missing]).toEqual([]);
});

const sheet = (name: string): DocumentSheet => sheetIn(standIn, name);

const usersFormat = (areas: ConditionalFormat["areas"], kind = "Custom", formula = "=$B2>1"): ConditionalFormat => ({
  id: newId(standIn.document),
  kind,
  areas,
  formula,
  priority: 0,
  stopIfTrue: true,
  font: { bold: true },
  fill: { color: "#00FF00" },
  borders: {},
});

describe("Marks", () => {
  test("are conditional formats that say who they are, gathered into areas, behind the user's own", async () => {
    const area = { top: 0, left: 0, bottom: 9, right: 3 };
    const theirs = [usersFormat([area]), usersFormat([area], "DataBar", "")];
    sheet("主要指标").conditionalFormats.push(...theirs);
    await apply(FULL);
    const formats = sheet("主要指标").conditionalFormats;
    expect(formats.slice(0, 2)).toEqual(theirs);
    expect(formats.slice(2).map(({ formula, areas, fill, font }) => ({ formula, areas, fill, font }))).toEqual([
      {
        formula: '=N("indicator-check:error")=0',
        areas: [
          { top: 1, left: 0, bottom: 1, right: 1 },
          { top: 2, left: 1, bottom: 2, right: 1 },
        ],
        fill: { color: `#${MARK_LOOKS.error.fill}` },
        font: { color: `#${MARK_LOOKS.error.color}`, bold: true },
      },
      {
        formula: '=N("indicator-check:warning")=0',
        areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        fill: { color: `#${MARK_LOOKS.warning.fill}` },
        font: { color: `#${MARK_LOOKS.warning.color}` },
      },
    ]);
    expect(Math.max(...formats.slice(0, 2).map(({ priority }) => priority))).toBeLessThan(formats[2]?.priority ?? -1);
    await apply(CLEARING_PLAN);
    expect(sheet("主要指标").conditionalFormats).toEqual(theirs);
  });

  test("that a file program wrote are found and taken away, one rule or many", async () => {
    const cell = { top: 1, left: 1, bottom: 1, right: 1 };
    sheet("其他").conditionalFormats.push(
      usersFormat([cell], "Custom", '=N("indicator-check:error")=0'),
      usersFormat([cell], "Custom", '= n( "INDICATOR-CHECK:info" ) = 0 '),
      usersFormat([cell], "Custom", '=N("indicator-checker")=0'),
    );
    await apply(CLEARING_PLAN);
    expect(sheet("其他").conditionalFormats.map(({ formula }) => formula)).toEqual(['=N("indicator-checker")=0']);
  });

  test("are recognised as they should be also where Excel has split them area by area", async () => {
    await apply(FULL);
    const formats = sheet("主要指标").conditionalFormats;
    const split = formats.flatMap((format) =>
      format.areas.map((area) => ({ ...format, id: newId(standIn.document), areas: [area] })),
    );
    formats.splice(0, formats.length, ...split);
    const before = standIn.log.length;
    await apply(FULL);
    expect(writingRequestsOf({ log: standIn.log.slice(before) })).toBe(0);
  });

  test("leave a format alone whose formula Excel does not tell, unless it shows nothing at all", async () => {
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const theirs = usersFormat([area], "Custom", "");
    const nothing = { ...usersFormat([area], "Custom", ""), fill: { color: "" }, font: {} };
    sheet("其他").conditionalFormats.push(theirs, nothing);
    await apply(CLEARING_PLAN);
    expect(sheet("其他").conditionalFormats).toEqual([theirs]);
  });

  test("are found among thousands of the user's formats, in requests that Excel takes", async () => {
    await apply(FULL);
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const theirs = Array.from({ length: 2_500 }, (_, row) => usersFormat([area], "Custom", `=$B${row + 1}>1`));
    sheet("其他").conditionalFormats.push(...theirs);
    const before = standIn.log.length;
    await apply(FULL);
    const log = standIn.log.slice(before);
    expect([requestsOf({ log }), writingRequestsOf({ log })]).toEqual([5, 0]);
    expect(Math.max(...log.map(({ requestBytes }) => requestBytes))).toBeLessThan(3_000_000);
    await apply(CLEARING_PLAN);
    expect(sheet("其他").conditionalFormats).toEqual(theirs);
  });

  test("of thousands of scattered cells keep each list of addresses as short as Excel takes it", async () => {
    const cells = Array.from({ length: 3_000 }, (_, index) => `B${index * 2 + 1}`).join(" ");
    await apply(planOf({ marks: [marksOn("主要指标", { warning: cells })] }));
    const formats = sheet("主要指标").conditionalFormats;
    expect(formats.flatMap(({ areas }) => areas)).toHaveLength(3_000);
    expect(Math.max(...formats.map(({ areas }) => areas.length))).toBeLessThanOrEqual(200);
  });

  test.each<[string, (document: ExcelDocument) => void, string]>([
    ["renamed", (document) => renameSheet(document, sheet("主要指标"), "改名"), "sheet-not-found"],
    ["deleted", (document) => deleteSheet(document, sheet("主要指标")), "sheet-not-found"],
    [
      "replaced by another of that name",
      (document) => {
        deleteSheet(document, sheet("主要指标"));
        addSheet(document, "主要指标");
      },
      "sheet-not-found",
    ],
    ["given more rows", () => typeInto(sheet("主要指标"), 9, 0, "新"), "sheet-moved"],
  ])("are not put on a sheet that was %s since it was read", async (_, change, code) => {
    const host = excelHost();
    await host.read();
    change(standIn.document);
    const before = plainDocument(standIn.document);
    expect(await host.apply(FULL)).toMatchObject({ ok: false, problem: { code } });
    expect(plainDocument(standIn.document)).toEqual(before);
  });

  test("are put on a sheet whose values have changed in their places", async () => {
    const host = excelHost();
    await host.read();
    typeInto(sheet("主要指标"), 1, 1, 299);
    expect(await host.apply(FULL)).toMatchObject({ ok: true });
  });
});
