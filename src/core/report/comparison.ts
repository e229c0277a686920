import type { Measure } from "../model/measure";
import { measureText } from "../text/measure-text";
import { isShare, plain, roundHalfUp } from "../text/number";
import { distanceText, minus, printed } from "../text/printed";
import type { Printed } from "../text/printed";
import type { Text } from "../text/text";
import type { Figure } from "./figures";
import { isWholeYear } from "../model/period";

/** Below this a percentage of change says less than the change itself: 2 becoming 3 is not 增长50%. */
const SMALLEST_BASE = 100;
/** Beyond this a percentage of change is no language of a report; the change itself says it. */
const LARGEST_PERCENT = 1000;

/** The printed number of a measure that is exact; bounds such as 368余 are never calculated with. */
export const exact = (measure: Measure): Printed | null =>
  measure.state === "ok" && measure.bound === "exact" ? printed(measure.value, measure.unit, measure.decimals) : null;

/** Change since last year as printed; null where one side is missing, only a bound, or in another unit. */
export function changeOf({ measure, lastYear }: Pick<Figure, "measure" | "lastYear">): Printed | null {
  const now = exact(measure);
  const before = lastYear ? exact(lastYear) : null;
  return now && before && now.unit === before.unit ? minus(now, before) : null;
}

/** The comparison with last year as a clause, or empty when the workbook does not allow one. */
export function comparisonClause(figure: Figure, text: Text): string {
  const { measure, lastYear, period } = figure;
  if (!lastYear || measure.state !== "ok" || figure.isQueried) return "";
  const isYear = isWholeYear(period);
  const change = changeOf(figure);
  if (!change) return text.prose.lastYearWas(measureText(lastYear, text), isYear);
  if (change.value === 0) return text.prose.same(isYear);
  const distance = distanceText(change, text);
  if (isShare(change.unit)) return text.prose.rateChange(change.value > 0, distance, isYear);
  return text.prose.countChange(change.value > 0, distance, percentOf(change, exact(lastYear)), isYear);
}

function percentOf(change: Printed, base: Printed | null): string {
  if (!base || base.value < SMALLEST_BASE) return "";
  const percent = roundHalfUp(Math.abs((100 * change.value) / base.value), 1);
  return percent === 0 || percent > LARGEST_PERCENT ? "" : `${plain(percent, 1)}%`;
}

/** The change as a table shows it: with its sign. */
export function changeText(figure: Pick<Figure, "measure" | "lastYear">, text: Text): string {
  const change = changeOf(figure);
  if (!change) return "";
  if (change.value === 0) return text.summary.same;
  return `${change.value > 0 ? "+" : "-"}${distanceText(change, text)}`;
}
