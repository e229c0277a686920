/** @jest-environment ./test/excel/excel-environment.cjs */
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { selectedCell } from "../../../src/hosts/excel/selected-cell";
import { showCell } from "../../../src/hosts/excel/show-cell";
import { watchEdits, type Edit } from "../../../src/hosts/excel/watch-edits";
import { announce } from "../../../src/workbench/stand-in/document/changes";
import { typeInto } from "../../../src/workbench/stand-in/document/typing";
import type { StandIn } from "../../../src/workbench/stand-in/stand-in";
import { FULL, open, sheetIn } from "./open-book";

let standIn: StandIn;

beforeEach(async () => {
  standIn = await open();
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** What a person does: types into a cell. */
function edit(name: string, row: number, column: number, text: string): void {
  const sheet = sheetIn(standIn, name);
  typeInto(sheet, row, column, text);
  announce(standIn.document, { kind: "values", sheet, area: { top: row, left: column, bottom: row, right: column } });
}

test("a finding's cell is selected, on its sheet", async () => {
  expect(await showCell({ sheet: "其他", row: 4, column: 27 })).toEqual({ ok: true, value: null });
  expect(standIn.document.activeSheet?.name).toBe("其他");
  expect(standIn.document.selection).toEqual({ top: 4, left: 27, bottom: 4, right: 27 });
});

test("the selected cell is told with what it shows; of several it is the one typed into", async () => {
  edit("其他", 4, 27, "94.6%");
  await showCell({ sheet: "其他", row: 4, column: 27 });
  const expected = {
    ok: true,
    value: { cell: { sheet: "其他", row: 4, column: 27 }, text: expect.stringMatching(/^94\.6/) },
  };
  expect(await selectedCell()).toEqual(expected);
  standIn.document.selection = { top: 4, left: 27, bottom: 9, right: 30 };
  expect(await selectedCell()).toEqual(expected);
  expect([...standIn.missing]).toEqual([]);
});

test("a cell of a hidden or vanished sheet is not, and that is said", async () => {
  sheetIn(standIn, "其他").visibility = "Hidden";
  expect(await showCell({ sheet: "其他", row: 0, column: 0 })).toMatchObject({ problem: { code: "sheet-hidden" } });
  expect(await showCell({ sheet: "没有", row: 0, column: 0 })).toMatchObject({ problem: { code: "sheet-not-found" } });
  expect(sheetIn(standIn, "其他").visibility).toBe("Hidden");
});

test("edits are told until the watching ends, our own writes never", async () => {
  const seen: Edit[] = [];
  const watching = await watchEdits((each) => seen.push(each));
  edit("其他", 1, 1, "7");
  await settled();
  expect(seen).toEqual([{ sheetId: sheetIn(standIn, "其他").id, address: "B2" }]);
  expect(await excelHost().apply(FULL)).toMatchObject({ ok: true });
  await settled();
  expect(seen).toHaveLength(1);
  expect(watching.ok && (await watching.value())).toEqual({ ok: true, value: null });
  edit("其他", 2, 1, "8");
  await settled();
  expect(seen).toHaveLength(1);
  expect([...standIn.missing]).toEqual([]);
});
