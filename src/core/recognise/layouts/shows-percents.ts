import { describeFormat } from "../../model/number-format";
import type { Grid } from "../table/grid";

/** Whether the figures of a column are shown in %, whatever its header says: 支出进度 | 57%. They do not add up. */
export function showsPercents({ cell }: Pick<Grid, "cell">, column: number, rows: readonly number[]): boolean {
  for (const row of rows) {
    const found = cell(row, column);
    if (found?.kind === "number") return found.format !== "General" && describeFormat(found.format).isPercent;
    if (found?.kind === "text" && /\d/.test(found.value)) return /[%％]\s*$/.test(found.value);
  }
  return false;
}
