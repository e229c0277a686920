import { linkAddress } from "../../../core/model/address";
import type { PlannedCell } from "../../../core/model/plan";
import type { PreparedSheet } from "./prepared-sheet";
import { step, type Step } from "./steps";

/** More links than this Excel does not open in a file. */
const MOST_LINKS = 65_530;

/** Links come before values: a new link puts its own text into the cell. */
export function linkSteps(name: string, { sheet, rowCount, columnCount }: PreparedSheet): readonly Step[] {
  const steps: Step[] = [];
  let left = MOST_LINKS;
  const cellAt = (row: number, column: number): PlannedCell | undefined => sheet.rows[row]?.cells[column];
  for (let column = 0; column < columnCount; column++) {
    for (let row = 0; row < rowCount && left > 0; row++) {
      if (!cellAt(row, column)?.link) continue;
      const top = row;
      const links: Excel.SettableCellProperties[][] = [];
      for (
        let link = cellAt(row, column)?.link;
        link && links.length < 1_000 && left > 0;
        link = cellAt(++row, column)?.link
      ) {
        links.push([{ hyperlink: { documentReference: linkAddress(link) } }]);
        left--;
      }
      // The loop above stopped one row behind the run, and the loop around it goes one further.
      row--;
      const range = ({ workbook }: Excel.RequestContext): Excel.Range =>
        workbook.worksheets.getItem(name).getRangeByIndexes(top, column, links.length, 1);
      steps.push(step((context) => range(context).setCellProperties(links), 3, links.length * 25));
    }
  }
  return steps;
}
