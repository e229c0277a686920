import type { Standing } from "../model/verdict";
import { quantityText } from "../text/measure-text";
import type { Text } from "../text/text";
import type { Figure } from "./figures";

/** The change of the numerator that would meet the target, in its own unit; null when there is none to make. */
function headsOf(
  standing: Standing,
  figure: Pick<Figure, "indicator">,
  figures: ReadonlyMap<string, Figure>,
): { numerator: Figure; heads: number } | null {
  const { headsToTarget, status } = standing;
  const { formula } = figure.indicator;
  if (!headsToTarget || status === "met" || status === "noData" || formula?.kind !== "ratio") return null;
  const numerator = figures.get(formula.numerator);
  return numerator && !numerator.isDoubtful ? { numerator, heads: Math.abs(headsToTarget) } : null;
}

/** 按现有规模测算，已入籍人数还需增加2人. */
export function headsClause(
  standing: Standing,
  figure: Figure,
  figures: ReadonlyMap<string, Figure>,
  text: Text,
): readonly string[] {
  const found = headsOf(standing, figure, figures);
  if (!found) return [];
  const { indicator, measure } = found.numerator;
  const quantity = quantityText(found.heads, measure.unit, 0, text);
  const { headsToAdd, headsToShed } = text.prose;
  return [(standing.operator === "atLeast" ? headsToAdd : headsToShed)(indicator.name[text.language], quantity)];
}

/** 还差2人, as the target table shows it. */
export function headsText(
  standing: Standing,
  figure: Figure | undefined,
  figures: ReadonlyMap<string, Figure>,
  text: Text,
): string {
  const found = figure ? headsOf(standing, figure, figures) : null;
  if (!found) return "";
  const quantity = quantityText(found.heads, found.numerator.measure.unit, 0, text);
  return standing.operator === "atLeast" ? text.summary.headsToAdd(quantity) : text.summary.headsToShed(quantity);
}
