import type { Figure } from "./figures";

type Figures = ReadonlyMap<string, Figure>;

/** A figure that has a value nobody doubts. */
export const isKnown = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && figure.measure.state === "ok" && !figure.isDoubtful;

/** A figure that is said in full where another one names it. */
export const isPlain = (figure: Figure, figures: Figures): boolean =>
  isBare(figure) && portionsOf(figure, figures).length === 0;

/** A figure of which there is nothing to say but its value. */
const isBare = ({ lastYear, standings, indicator, isQueried }: Figure): boolean =>
  lastYear === null && standings.length === 0 && !indicator.formula && !isQueried;

/** Numerator and denominator, where the workbook has both; a rate is read with them. */
export function ratioPartsOf({ indicator: { formula } }: Figure, figures: Figures): readonly Figure[] {
  if (formula?.kind !== "ratio") return [];
  const parts = [figures.get(formula.numerator), figures.get(formula.denominator)];
  return parts.every(isKnown) ? parts : [];
}

/** The addends of a total: all of them or none, so that what is printed adds up. */
export function sumPartsOf({ indicator: { formula } }: Figure, figures: Figures): readonly Figure[] {
  if (formula?.kind !== "sum") return [];
  const parts = formula.parts.map((id) => figures.get(id));
  return parts.every(isKnown) ? parts : [];
}

/**
 * What is contained in a figure without adding up to it, as far as it has no clause of its own and no rate names it
 * already; a total shows its addends instead.
 */
export function portionsOf({ indicator }: Figure, figures: Figures): readonly Figure[] {
  if (indicator.formula) return [];
  const all = [...figures.values()];
  return all.filter(
    (each) =>
      each.indicator.partOf === indicator.id &&
      isKnown(each) &&
      isBare(each) &&
      !all.some((other) => other.indicator.partOf === each.indicator.id || isNumeratorOf(each, other, figures)),
  );
}

const isNumeratorOf = ({ indicator }: Figure, rate: Figure, figures: Figures): boolean =>
  isKnown(rate) && ratioPartsOf(rate, figures)[0]?.indicator.id === indicator.id;
