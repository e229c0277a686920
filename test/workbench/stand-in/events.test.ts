/** @jest-environment ./test/excel/excel-environment.cjs */
import { announce } from "../../../src/workbench/stand-in/document/changes";
import { emptyDocument, type ExcelDocument } from "../../../src/workbench/stand-in/document/document";
import type { DocumentSheet } from "../../../src/workbench/stand-in/document/sheet";
import { activateSheet, addSheet, deleteSheet } from "../../../src/workbench/stand-in/document/sheets";
import { startExcel } from "../../excel/start-excel";

const AREA = { top: 1, left: 1, bottom: 2, right: 3 };

/** What a person does in the grid, and what the add-in is told. */
const CASES: readonly [
  string,
  (
    sheets: Excel.WorksheetCollection,
    seen: (event: { readonly worksheetId: string; readonly address?: string }) => Promise<void>,
  ) => void,
  (document: ExcelDocument, sheet: DocumentSheet) => void,
  { readonly address?: string },
][] = [
  [
    "types",
    (sheets, seen) => sheets.onChanged.add(seen),
    (document, sheet) => announce(document, { kind: "values", sheet, area: AREA }),
    { address: "B2:D3" },
  ],
  [
    "selects",
    (sheets, seen) => sheets.onSelectionChanged.add(seen),
    (document, sheet) => announce(document, { kind: "selection", sheet, area: AREA }),
    { address: "B2:D3" },
  ],
  [
    "opens a sheet",
    (sheets, seen) => sheets.onActivated.add(seen),
    (document, sheet) => activateSheet(document, sheet),
    {},
  ],
  [
    "deletes a sheet",
    (sheets, seen) => sheets.onDeleted.add(seen),
    (document, sheet) => deleteSheet(document, sheet),
    {},
  ],
];

test.each(CASES)("When a person %s, the add-in is told which sheet it was", async (_, listen, act, expected) => {
  const document = emptyDocument("x.xlsx");
  addSheet(document, "甲");
  const sheet = addSheet(document, "乙");
  const { standIn } = await startExcel(document);
  const seen: { readonly worksheetId: string; readonly address?: string }[] = [];
  await Excel.run(async (context) => {
    listen(context.workbook.worksheets, (event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  act(document, sheet);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({ worksheetId: sheet.id, ...expected });
  expect([...standIn.missing]).toEqual([]);
});

test("A new sheet is told too", async () => {
  const document = emptyDocument("x.xlsx");
  addSheet(document, "甲");
  await startExcel(document);
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(({ worksheetId }) => {
      seen.push(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
  const added = addSheet(document, "新");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual([added.id]);
});
