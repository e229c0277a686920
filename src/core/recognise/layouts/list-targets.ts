import type { StatedTarget } from "../../model/reading";
import { deadlineIn } from "../period/deadline";
import { spanOf } from "../period/span";
import type { Block } from "../table/block";
import type { ListColumns } from "./list-columns";
import { unitHints, type ListRow } from "./list-row";
import { statedTarget } from "./stated-target";

/** 9月底前民办占比控制在4.89%以内: a deadline in the task's own text. */
const DEADLINE = /(?:20\d\d年)?(?:上半年|年|\d{1,2}月)[底末]?(?:之前|以前|前)/;

/** The targets a row states: in its 年度目标 columns, or in the text of the task itself. */
export function listTargets(block: Block, columns: ListColumns, row: ListRow): readonly StatedTarget[] {
  const { grid } = block;
  const deadlineAt = columns.deadline && grid.ref(row.row, columns.deadline.column);
  const inTask = deadlineAt || !row.label.stated ? "" : (DEADLINE.exec(row.labelText)?.[0] ?? "");
  const by = (period: string): string => {
    const span = spanOf(period);
    const year = span?.year ?? columns.context.year;
    const text = deadlineAt ? grid.text(deadlineAt.row, deadlineAt.column) : inTask;
    if (/^全年$/.test(text) && row.indicator.kind === "share") return "";
    return deadlineIn(text, year);
  };
  const dated = (period: string): Pick<StatedTarget, "by" | "byAt"> => {
    const day = by(period);
    return day && deadlineAt ? { by: day, byAt: deadlineAt } : { by: day };
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
