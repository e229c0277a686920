import { parseA1 } from "../../../src/core/model/address";
import type { CellRef } from "../../../src/core/model/cell";
import type { SheetMarks } from "../../../src/core/model/plan";
import type { Severity } from "../../../src/core/model/rule";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { severityOfFormula } from "../../../src/hosts/markers";
import { findSheet, type ExcelDocument } from "../../../src/workbench/stand-in/document/document";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import { renameSheet } from "../../../src/workbench/stand-in/document/sheets";
import { typeInto } from "../../../src/workbench/stand-in/document/typing";
import { plainDocument } from "../../excel/plain-document";
import { startExcel } from "../../excel/start-excel";
import type { HostUnderTest } from "./host-under-test";

/** The host inside Excel: the genuine office.js, answered by the stand-in. */
export const excel: HostUnderTest = {
  name: "Excel",
  open: async (workbook) => {
    const document = documentOf(workbook);
    const { standIn } = await startExcel(document);
    const sheetNamed = (name: string): NonNullable<ReturnType<typeof findSheet>> => {
      const sheet = findSheet(document, name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      return sheet;
    };
    return {
      host: excelHost(),
      marks: () => Promise.resolve(marksIn(document)),
      type: (sheet, address, text) => {
        const { row, column } = parseA1(address) ?? { row: -1, column: -1 };
        typeInto(sheetNamed(sheet), row, column, text);
        return Promise.resolve();
      },
      rename: (sheet, name) => {
        renameSheet(document, sheetNamed(sheet), name);
        return Promise.resolve();
      },
      everything: () => {
        expect([...standIn.missing]).toEqual([]);
        return Promise.resolve(plainDocument(document));
      },
    };
  },
};

/** Our marks as conditional formats say them. */
export function marksIn(document: ExcelDocument): readonly SheetMarks[] {
  return document.sheets.flatMap(({ name, conditionalFormats }) => {
    const cells: Record<Severity, CellRef[]> = { error: [], warning: [], info: [] };
    for (const { formula, areas } of conditionalFormats) {
      const severity = severityOfFormula(formula);
      if (severity === null) continue;
      for (const { top, left, bottom, right } of areas) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) cells[severity].push({ sheet: name, row, column });
        }
      }
    }
    return cells.error.length + cells.warning.length + cells.info.length > 0 ? [{ sheet: name, cells }] : [];
  });
}
