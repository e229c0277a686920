import type { Measure } from "../../model/measure";
import type { UnitSource } from "../../model/reading";
import type { Book } from "../book/book";
import { measureIn, slotsOfIndicator, slotsOfLastYear } from "./slots";

/** What the workbook says against or for the unit of a figure. */
export interface UnitEvidence {
  readonly sources: readonly UnitSource[];
  readonly value: Measure;
  readonly lastYear: Measure | undefined;
  /** What numerator and denominator make of it, NaN unless both have values. */
  readonly expected: number;
  readonly from: readonly Measure[];
  /** Unit of the indicator. */
  readonly due: string;
}

const NONE: readonly UnitSource[] = [];

/** Gathers it for one figure; undefined where there is no figure. */
export function unitEvidence(book: Book, place: number): UnitEvidence | undefined {
  const slot = book.slots.all[place];
  const indicator = book.catalogue.indicators[slot?.indicator ?? -1];
  if (!slot || !indicator || slot.best.measure.state !== "ok") return undefined;
  const before = measureIn(book, slotsOfLastYear(book, Int32Array.of(place))[0]);
  const { formula } = indicator;
  const parts = formula?.kind === "ratio" ? [formula.numerator, formula.denominator] : [];
  const from = parts
    .map((id) => measureIn(book, slotsOfIndicator(book, Int32Array.of(place), id)[0]))
    .filter((measure) => measure?.state === "ok");
  const [numerator, denominator] = from;
  const quotient = numerator && denominator ? numerator.value / denominator.value : NaN;
  return {
    sources: slot.best.unitSources ?? NONE,
    value: slot.best.measure,
    lastYear: before?.state === "ok" ? before : undefined,
    expected: formula?.kind === "ratio" && Number.isFinite(quotient) ? formula.times * quotient : NaN,
    from: from.filter((measure) => measure !== undefined),
    due: indicator.unit,
  };
}
