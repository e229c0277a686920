import type { StatedTarget } from "../../model/reading";
import { deadlineIn } from "../period/deadline";
import { spanOf } from "../period/span";
import type { Block } from "../table/block";
import type { ListColumns } from "./list-columns";
import { unitHints, type ListRow } from "./list-row";
import { statedTarget } from "./stated-target";

/** The targets a row states: in its 年度目标 columns, or in the text of the task itself. */
export function listTargets(block: Block, columns: ListColumns, row: ListRow): readonly StatedTarget[] {
  const { grid } = block;
  const by = (period: string): string => {
    const span = spanOf(period);
    const year = span?.year ?? columns.context.year;
    const text = columns.deadline ? grid.text(row.row, columns.deadline.column) : "";
    if (/^全年$/.test(text) && row.indicator.kind === "share") return "";
    return deadlineIn(text, year);
  };
  const dated = (period: string): Pick<StatedTarget, "by" | "byAt"> => {
    const day = by(period);
    return day && columns.deadline ? { by: day, byAt: grid.ref(row.row, columns.deadline.column) } : { by: day };
  };
  const office = columns.office ? grid.text(row.row, columns.office.column) : "";
  const found = columns.targets.flatMap((column): readonly StatedTarget[] => {
    const at = grid.ref(row.row, column.column);
    const target = statedTarget(
      grid.cell(row.row, column.column),
      at,
      unitHints(row, column.unit, block),
      row.indicator,
    );
    return target
      ? [{ indicator: row.indicator.id, period: column.period, ...target, ...dated(column.period), office }]
      : [];
  });
  if (found.length > 0 || !row.label.stated) return found;
  const period = columns.context.year === null ? "" : String(columns.context.year);
  const written = { kind: "text", value: row.label.stated.text } as const;
  const target = statedTarget(written, grid.ref(row.row, row.labelColumn), unitHints(row, "", block), row.indicator);
  return target ? [{ indicator: row.indicator.id, period, ...target, ...dated(period), office }] : [];
}
