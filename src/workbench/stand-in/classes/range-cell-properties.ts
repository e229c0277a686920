import { columnCount, rowCount } from "../document/area";
import { announce } from "../document/changes";
import { ensureCell } from "../document/cell";
import { isRecord, type Arguments } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/host-error";
import { linkCell } from "./range-values";
import { guard, type RangeTarget } from "./targets";

/** Excel.Range, properties of each of its cells; of those the stand-in takes links. */
export const rangeCellProperties: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  SetCellProperties: (target, [data]) => {
    guard(target);
    const { sheet, area } = target;
    if (!Array.isArray(data) || data.length !== rowCount(area)) throw invalidArgument();
    data.forEach((cells: unknown, row) => {
      if (!Array.isArray(cells) || cells.length !== columnCount(area)) throw invalidArgument();
      cells.forEach((properties: unknown, column) => {
        if (!isRecord(properties)) throw invalidArgument();
        const unknownOnes = Object.keys(properties).filter((name) => name !== "hyperlink");
        if (unknownOnes.length > 0)
          throw invalidArgument(`The stand-in does not set ${unknownOnes.join(", ")} of cells.`);
        if (properties["hyperlink"] !== undefined) {
          linkCell(ensureCell(sheet, area.top + row, area.left + column), properties["hyperlink"]);
        }
      });
    });
    announce(target.document, { kind: "values", sheet, area });
  },
};
