import type { RowClaim } from "../../model/table-claim";
import { columnOf } from "../layouts/column-of";
import { closedText } from "../measure/plain-text";
import { parseFigure } from "../measure/figure";
import type { Block, HeaderColumn } from "../table/block";
import type { FigureRow } from "./figure-row";
import { figureLane } from "./figure-lane";
import { isRateRow } from "./rate-rows";
import { isCountedUnit } from "../measure/counted-unit";

const RATE = /率|比例|占比|比重|平均|人均|生均|均|%|得分|排名/;

/**
 * 其中 rows, each held against the row it is among, in every column of figures; of two indicators the catalogue knows
 * which is part of which.
 */
export function withinRows(
  block: Block,
  rows: readonly FigureRow[],
  isRead: (row: number) => boolean,
): readonly RowClaim[] {
  const units = block.columns.find(({ role }) => role === "unit");
  const unitAt = (row: number): string => (units ? block.grid.text(row, units.column) : "");
  const figures = block.columns.filter((header) => header.path.length > 0 && holdsAmounts(header));
  const claimsOf = (part: FigureRow, of: FigureRow | undefined): readonly RowClaim[] => {
    if (
      !of ||
      RATE.test(part.name) ||
      RATE.test(of.name) ||
      isRateRow(block, part) ||
      unitAt(part.row) !== unitAt(of.row)
    )
      return [];
    if (isRead(part.row) && isRead(of.row)) return [];
    return figures.flatMap((header) => claimOf(block, header, part, of));
  };
  let whole: FigureRow | undefined;
  let total: FigureRow | undefined;
  return rows.flatMap((part): readonly RowClaim[] => {
    if (!closedText(part.name).startsWith("其中")) {
      whole = part;
      if (part.isTotal) total = part;
      return [];
    }
    const claims = claimsOf(part, whole);
    if (claims.length === 0 || total === whole || held(claims) * 2 > claims.length) return claims;
    // Behind the last of many rows 其中 may be of them all: 总计, the schools, 其中：民办.
    const ofTotal = claimsOf(part, total);
    return held(ofTotal) === ofTotal.length || held(claims) === 0 ? ofTotal : claims;
  });
}

const held = (claims: readonly RowClaim[]): number =>
  claims.filter(({ stated, base }) => !((stated.values[0] ?? NaN) > (base.values[0] ?? NaN))).length;

const holdsAmounts = ({ role, path, unit }: HeaderColumn): boolean =>
  (role === "none" || role === "value" || role === "period") &&
  unit !== "%" &&
  !path.some((text) => RATE.test(closedText(text)));

function claimOf(block: Block, header: HeaderColumn, part: FigureRow, whole: FigureRow): readonly RowClaim[] {
  const cells = [part, whole].map(({ row }) => block.grid.cell(row, header.column));
  const isFigure = cells.every(
    (cell) => cell?.kind === "number" || (cell?.kind === "text" && parseFigure(cell.value).state === "ok"),
  );
  if (!isFigure) return [];
  const lane = figureLane(block, header, [part.row, whole.row]);
  const one = (at: number) => columnOf(lane, 1, () => lane.measureAt(at));
  const isRounded = !isCountedUnit(lane.unit) && lane.decimals > 0;
  return [{ kind: "within", names: [part.name], stated: one(0), base: one(1), times: 1, isRounded }];
}
