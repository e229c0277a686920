import { implied } from "../../model/implied";
import type { TableColumn } from "../../model/table";
import type { RowClaim } from "../../model/table-claim";

/** In how many rows a claim can be asked, holds, and with how many different figures. */
export function borneRows({ kind, stated, base, value = base, times, isRounded }: RowClaim): {
  readonly asked: number;
  readonly held: number;
  readonly different: number;
} {
  let asked = 0;
  const seen = new Set<number>();
  let held = 0;
  const half = ({ decimals }: TableColumn): number => (isRounded ? 0.5 * 10 ** -decimals : 0);
  for (let row = 0; row < stated.values.length; row += 1) {
    if ((stated.states[row] ?? 1) + (base.states[row] ?? 1) + (value.states[row] ?? 1) > 0) continue;
    const of = (column: TableColumn) => ({ value: column.values[row] ?? NaN, half: half(column) });
    const { value: middle, low, high } = implied(kind, of(base), of(value), times);
    if (!Number.isFinite(middle)) continue;
    asked += 1;
    const shown = stated.values[row] ?? NaN;
    const room = 0.5 * 10 ** -stated.measureAt(row).decimals + 1e-9 * Math.max(1, Math.abs(middle));
    if (shown < low - room || shown > high + room) continue;
    held += 1;
    seen.add(shown);
  }
  return { asked, held, different: seen.size };
}
