import type { CellRef } from "../model/cell";
import { measureText } from "../text/measure-text";
import type { Text } from "../text/text";
import { comparisonClause } from "./comparison";
import { isPlain, portionsOf, ratioPartsOf, sumPartsOf } from "./figure-parts";
import type { Figure } from "./figures";
import { headsClause } from "./heads";
import { targetClauses } from "./target-clause";

/** What is said of one figure, with the cells it rests on. */
export interface Clause {
  readonly text: string;
  readonly cells: readonly CellRef[];
  readonly standsAlone: boolean;
}

type Figures = ReadonlyMap<string, Figure>;

/** Everything the workbook lets us say of a figure: its value, its parts, last year, its targets. */
export function clauseOf(figure: Figure, figures: Figures, period: string, text: Text): Clause {
  const { indicator, measure } = figure;
  const ratio = ratioPartsOf(figure, figures);
  const parts = [...sumPartsOf(figure, figures), ...portionsOf(figure, figures)];
  const comparison = comparisonClause(figure, text);
  const target = figure.standings.flatMap((standing) => [
    ...targetClauses(figure, standing, text),
    ...headsClause(standing, figure, figures, text),
  ]);
  const named = ({ indicator: each, measure: of }: Figure): string =>
    text.prose.named(each.name[text.language], measureText(of, text));
  const name =
    indicator.name[text.language] + (figure.period === period ? "" : text.prose.ofPeriod(text.period(figure.period)));
  const [numerator, denominator] = ratio;
  const value =
    text.prose.is(name, measureText(measure, text)) +
    (figure.isQueried ? text.prose.queried : "") +
    (numerator && denominator ? text.prose.ratioParts(named(numerator), named(denominator)) : "");
  const pieces = [value, comparison, ...target, parts.length > 0 ? text.prose.parts(parts.map(named)) : ""];
  return {
    text: pieces.filter(Boolean).join(text.prose.pieceSeparator),
    cells: [
      measure.at,
      ...[...ratio, ...parts].map((part) => part.measure.at),
      ...(comparison && figure.lastYear ? [figure.lastYear.at] : []),
      ...figure.standings.flatMap(({ statedAt }) => (statedAt ? [statedAt.at] : [])),
    ],
    standsAlone: target.length > 0 || ratio.length > 0 || parts.length > 0,
  };
}

/** The figures that another clause of the section prints already and of which there is nothing else to say. */
export function mentionedElsewhere(known: readonly Figure[], figures: Figures): ReadonlySet<string> {
  const mentioned = known.flatMap((figure) => [
    ...ratioPartsOf(figure, figures),
    ...sumPartsOf(figure, figures),
    ...portionsOf(figure, figures),
  ]);
  return new Set(mentioned.filter((figure) => isPlain(figure, figures)).map(({ indicator }) => indicator.id));
}
