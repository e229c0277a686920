import { spanIn, type PeriodContext } from "../period/context-period";
import type { Span } from "../period/span";
import type { HeaderColumn } from "../table/block";
import { latestOf, type FigureColumn } from "./value-columns";

/** The period that a change or completion is about, among the values of the same entity. */
export const spanOfDerived = (
  header: HeaderColumn,
  values: readonly FigureColumn[],
  context: PeriodContext,
): Span | null => derivedSpan(header, values, context) ?? spanBefore(header, values);

/** A derived column belongs to the period its header names, or to the latest value of the year it names. */
function derivedSpan({ words }: HeaderColumn, values: readonly FigureColumn[], context: PeriodContext): Span | null {
  if (words?.months) return spanIn(words, context);
  if (words === null || words.year === null) return null;
  return latestOf(values.filter(({ span }) => span?.year === words.year)) ?? spanIn(words, context);
}

/** The period of the last value before a derived column that is of the latest year, else the latest of all. */
function spanBefore({ column }: HeaderColumn, values: readonly FigureColumn[]): Span | null {
  const latest = latestOf(values);
  const before = values.filter((value) => value.column < column && value.span?.year === latest?.year);
  return before.at(-1)?.span ?? latest;
}
