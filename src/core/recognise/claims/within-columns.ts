import type { RowClaim } from "../../model/table-claim";
import { closedText } from "../measure/plain-text";
import { unitsClash } from "../measure/unit";
import type { Block, HeaderColumn } from "../table/block";
import type { FigureRow } from "./figure-row";
import { figureLane } from "./figure-lane";
import { isRateRow } from "./rate-rows";
import { isCountedUnit } from "../measure/counted-unit";

const RATE = /率|比例?|占比|平均|人均|生均|均|%|得分|排名/;

/** 男 and 女 are parts themselves. */
const SEX = /^(?:其中:?)?[男女](?:生|性)?/;
const leafOf = ({ path }: Pick<HeaderColumn, "path">): string => closedText(path.at(-1) ?? "");
const groupOf = ({ path }: Pick<HeaderColumn, "path">): string => path.slice(0, -1).join("/");
const TOTAL = /^(?:合计|小计|总计|共计|计|总数|总人数)/;

/** 其中 columns, each held against the column it is among; quantities of the catalogue have rules of their own. */
export function withinColumns(
  block: Block,
  all: readonly FigureRow[],
  isKnown: (column: number) => boolean,
): readonly RowClaim[] {
  const rows = all.filter((row) => !isRateRow(block, row));
  const sheetRows = rows.map(({ row }) => row);
  return block.columns.flatMap((part): readonly RowClaim[] => {
    if (isRate(part)) return [];
    const depth = part.path.findIndex((text) => closedText(text).startsWith("其中"));
    const whole = depth < 0 ? undefined : wholeOf(block, part, depth);
    if (!whole || isRate(whole) || unitsClash(part.unit, whole.unit)) return [];
    if (!SEX.test(leafOf(part)) && isKnown(part.column) && isKnown(whole.column)) return [];
    const base = figureLane(block, whole, sheetRows);
    const stated = figureLane(block, part, sheetRows);
    const isRounded = !isCountedUnit(whole.unit || block.surroundings.unit) && base.decimals + stated.decimals > 0;
    const claim: RowClaim = {
      kind: "within",
      names: rows.map(({ name }) => name),
      stated,
      base,
      times: 1,
      isRounded,
    };
    return isBorneOut(claim) ? [claim] : [];
  });
}

const isRate = ({ path, unit, role }: HeaderColumn): boolean =>
  unit === "%" || role === "changePercent" || role === "completion" || path.some((text) => RATE.test(closedText(text)));

/** The total of the group that 其中 stands in, else the nearest column before it that is no 其中 itself. */
function wholeOf({ columns }: Block, part: HeaderColumn, depth: number): HeaderColumn | undefined {
  const above = part.path.slice(0, depth).join("/");
  const before = columns.filter(
    ({ column, path, role }) =>
      column < part.column &&
      (role === "none" || role === "value" || role === "period") &&
      path.slice(0, depth).join("/") === above &&
      !path.slice(depth).some((text) => closedText(text).startsWith("其中")),
  );
  const plain = before.filter(({ path }) => !SEX.test(leafOf({ path })));
  const nearest = plain.at(-1);
  const beside = plain.filter(({ path }) => groupOf({ path }) === groupOf(nearest ?? { path: [] }));
  return beside.findLast(({ path }) => TOTAL.test(leafOf({ path })) && path.length > 1) ?? nearest;
}

/** Where most rows disagree, the part is of something else. */
function isBorneOut({ stated, base }: RowClaim): boolean {
  let asked = 0;
  let held = 0;
  for (let row = 0; row < stated.values.length; row += 1) {
    if (stated.states[row] !== 0 || base.states[row] !== 0) continue;
    asked += 1;
    if ((stated.values[row] ?? NaN) <= (base.values[row] ?? NaN)) held += 1;
  }
  return asked > 0 && held * 2 > asked;
}
