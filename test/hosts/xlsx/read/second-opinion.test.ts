import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { read, type WorkSheet } from "@e965/xlsx";
import type { Sheet } from "../../../../src/core/model/workbook";
import { shownText } from "../../../../src/core/model/number-format";
import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { valueOf } from "../results";

const samples = path.resolve(__dirname, "../../../../samples");
const files = readdirSync(samples).filter((file) => file.endsWith(".xlsx"));

/** Every cell of a sheet as position, value, formula and shown text, as we read it. */
const ours = (sheet: Sheet): unknown[] =>
  sheet.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell ? [[r, c, cell.kind === "date" ? cell.serial : cell.value, cell.formula, shownText(cell)]] : [],
    ),
  );

const theirs = (sheet: WorkSheet): unknown[] =>
  (sheet["!data"] ?? []).flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell && cell.v !== undefined && cell.v !== "" ? [[r, c, cell.t === "e" ? cell.w : cell.v, cell.f, cell.w]] : [],
    ),
  );

test("there are samples to compare", () => {
  expect(files.length).toBeGreaterThanOrEqual(7);
});

test.each(files)("another reader sees the same values, formulas, texts and merges in %s", (file) => {
  const bytes = readFileSync(path.join(samples, file));
  const workbook = valueOf(readXlsx(bytes, file));
  const other = read(bytes, { dense: true, cellNF: true, cellFormula: true });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(other.SheetNames);
  for (const sheet of workbook.sheets) {
    const sheetOfOther = other.Sheets[sheet.name] ?? {};
    expect(ours(sheet)).toEqual(theirs(sheetOfOther));
    expect(sheet.merges).toEqual(
      (sheetOfOther["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    );
  }
});
