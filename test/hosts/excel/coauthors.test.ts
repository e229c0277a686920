/** @jest-environment ./test/excel/excel-environment.cjs */
import type { WritePlan } from "../../../src/core/model/plan";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { findSheet, type ExcelDocument } from "../../../src/workbench/stand-in/document/document";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import type { DocumentSheet } from "../../../src/workbench/stand-in/document/sheet";
import { addSheet, deleteSheet, renameSheet } from "../../../src/workbench/stand-in/document/sheets";
import { typeInto } from "../../../src/workbench/stand-in/document/typing";
import { plain } from "../../excel/plain-document";
import { startExcel } from "../../excel/start-excel";
import { workbookOf } from "../../workbook-of";
import { marksIn } from "../contract/excel";
import { marksOn, OWN_SHEETS } from "../plans";

const BOOK = workbookOf({
  主要指标: [
    ["指标", "值"],
    ["在校生数", 283],
  ],
  其他: [["x"]],
});

const FULL: WritePlan = {
  marks: [marksOn("主要指标", { error: "B2" }), marksOn("其他", { info: "A1" })],
  sheets: OWN_SHEETS,
  state: "{}",
};

const sheetOf = (document: ExcelDocument, name: string): DocumentSheet => {
  const sheet = findSheet(document, name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

/** What somebody else does at the worst moment: after the plan was compared with the workbook, before it is written. */
const MEANWHILE: readonly [string, (document: ExcelDocument) => void][] = [
  ["deletes a sheet that is to be marked", (document) => deleteSheet(document, sheetOf(document, "其他"))],
  ["renames a sheet that is to be marked", (document) => renameSheet(document, sheetOf(document, "其他"), "改名")],
  ["protects a sheet that is to be marked", (document) => void (sheetOf(document, "其他").isProtected = true)],
  ["adds a sheet with the name we want", (document) => void addSheet(document, "校验结果")],
  ["types into a sheet that is to be marked", (document) => typeInto(sheetOf(document, "其他"), 0, 0, "改了")],
];

test.each(MEANWHILE)(
  "When somebody else %s, the user's cells stay and the next check completes the work",
  async (_, change) => {
    const { standIn } = await startExcel(documentOf(BOOK));
    const { document } = standIn;
    const host = excelHost();
    await host.read();
    let isDone = false;
    standIn.plan({
      operation: ({ kind }) => {
        if (kind === "write" && !isDone) {
          isDone = true;
          change(document);
        }
        return undefined;
      },
    });
    const first = await host.apply(FULL);
    expect(isDone).toBe(true);
    if (!first.ok) expect(first.problem.message["zh-CN"]).toMatch(/请/);
    expect(document.areEventsEnabled).toBe(true);
    expect(plain(sheetOf(document, "主要指标").cells)).toEqual(plain(documentOf(BOOK).sheets[0]?.cells));

    const again = await host.read();
    if (!again.ok) throw new Error(again.problem.message.en);
    const users = again.value.sheets
      .filter(({ own, isProtected }) => own === undefined && !isProtected)
      .map(({ name }) => name);
    const plan = {
      ...FULL,
      marks: users.filter((name) => name !== "校验结果").map((name) => marksOn(name, { error: "A1" })),
    };
    expect(await host.apply(plan)).toMatchObject({ ok: true });
    expect(marksIn(document).map(({ sheet }) => sheet)).toEqual(plan.marks.map(({ sheet }) => sheet));
    expect(document.sheets.map(({ name }) => name).filter((name) => name.startsWith("_"))).toEqual([]);
    const ours = await host.read();
    expect(ours.ok && ours.value.sheets.flatMap(({ own }) => own ?? [])).toEqual(["results", "summary"]);
  },
);
