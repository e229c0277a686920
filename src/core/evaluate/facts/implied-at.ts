import { implied, type Implied } from "../../model/implied";
import type { TableColumn } from "../../model/table";
import type { RowClaim } from "../../model/table-claim";
import { halfUnit } from "../interval";

/** What the other columns of its row make of a stated figure; NaN where one of them has no value. */
export function impliedAt({ kind, base, value = base, times, isRounded }: RowClaim, row: number): Implied {
  const rounded = (column: TableColumn) => ({
    value: column.values[row] ?? NaN,
    half: isRounded ? halfUnit(column.decimals) : 0,
  });
  return implied(kind, rounded(base), rounded(value), times);
}
