import type { Standing } from "../model/verdict";
import { quantityText } from "../text/measure-text";
import { decimalsOf, isShare, plain } from "../text/number";
import { distanceText, minus, printed } from "../text/printed";
import type { Text } from "../text/text";
import { exact } from "./comparison";
import type { Figure } from "./figures";
import { lightOf } from "./light";

/** How far a figure is from its target, from the printed figures; empty when it is there or only a bound is known. */
export function gapText(standing: Standing, text: Text): string {
  const value = exact(standing.measure);
  if (!value || standing.status === "met" || standing.status === "noData") return "";
  const gap = minus(value, printed(standing.target, value.unit, decimalsOf(standing.target)));
  const isShort = standing.operator === "atMost" ? gap.value > 0 : gap.value < 0;
  return isShort ? distanceText(gap, text) : "";
}

/** The target as a quantity: `4.89%`, `2600个`. */
export const targetQuantity = ({ target, measure }: Standing, unit: string, text: Text): string =>
  quantityText(target, measure.unit || unit, decimalsOf(target), text);

/** How the figure stands to one target, as clauses of its sentence. */
export function targetClauses(figure: Figure, standing: Standing, text: Text): readonly string[] {
  const { prose } = text;
  const quantity = targetQuantity(standing, figure.indicator.unit, text);
  const by = standing.by ? text.date(standing.by) : "";
  const target = text.target(standing.operator, quantity, by);
  const gap = gapText(standing, text);
  const completion = completionText(standing);
  switch (standing.status) {
    case "noData":
    case "doubtful":
      return [];
    case "met":
      return [prose.met(target)];
    case "undecided":
      return [prose.undecided(target)];
    case "missed":
      return gap ? [prose.missed(target, standing.operator, gap)] : [prose.cannotCompare(target), text.light.missed];
    case "open":
      if (completion) return [prose.completion(quantity, by, completion), ...paceClause(figure, standing, text)];
      return [gap ? prose.notDue(target, standing.operator, gap) : prose.cannotCompare(target)];
  }
}

/** Share of the target reached, from the printed value; only where more is better and counted in something. */
function completionText({ operator, measure, target, completion }: Standing): string {
  const value = exact(measure);
  if (!value || operator !== "atLeast" || isShare(value.unit) || target <= 0 || Number.isNaN(completion)) return "";
  return `${plain((100 * value.value) / target, 1)}%`;
}

function paceClause(figure: Figure, standing: Standing, text: Text): readonly string[] {
  if (Number.isNaN(standing.pace)) return [];
  const value = exact(standing.measure);
  if (!value) return [];
  const reached = printed((100 * value.value) / standing.target, "%", 1);
  const distance = minus(reached, printed(standing.pace, "%", 1));
  const isBehind = lightOf(standing, figure.isDoubtful) === "behind";
  return distance.value === 0 ? [text.light.onPace] : [text.prose.pace(isBehind, distanceText(distance, text))];
}
