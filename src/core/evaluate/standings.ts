import type { Measure } from "../model/measure";
import type { Standing } from "../model/verdict";
import type { Book } from "./book/book";
import { daysLeftOf } from "./facts/owed";
import { figuresOf } from "./facts/figures-of";
import { slotsOfIndicator, slotsOfLastYear } from "./facts/slots";
import { literalOperand, OK, tidy } from "./operand";
import { asksAll, saysAll } from "./operators/all-of-it";
import { notAbove, notBelow } from "./operators/order";
import { endOf, paceAt } from "./period";
import type { Owed } from "./subjects/owed-targets";
import { addsUp, countsFromNewYear } from "./subjects/yearly";
import { FALSE, ROUNDING, TRUE } from "./truth";

/** How every target, the catalogue's and the workbook's own, is kept. */
export const standingsOf = (book: Book, targets: readonly Owed[]): readonly Standing[] =>
  targets.flatMap((owed) => {
    if (!canBeHeld(book, owed)) return [];
    const measure = book.slots.all[owed.slot]?.best.measure ?? missingFor(owed);
    return measure ? [standingOf(book, owed, measure)] : [];
  });

/** June alone, or the second half alone, says nothing about what is to be reached over the year. */
const canBeHeld = (book: Book, { indicator, slot, by }: Owed): boolean =>
  by === "" || !addsUp(book, indicator) || countsFromNewYear(book, slot);

/** Stands for a figure that the workbook's own target calls for and nobody filled in. */
const missingFor = ({ stated }: Owed): Measure | undefined =>
  stated ? { ...stated, state: "blank", value: NaN, text: "", bound: "exact", storedAsText: false } : undefined;

function standingOf(book: Book, owed: Owed, measure: Measure): Standing {
  const indicator = book.catalogue.indicators[owed.indicator];
  const before = slotsOfLastYear(book, Int32Array.of(owed.slot))[0] ?? -1;
  const status = statusOf(book, owed);
  const isAtLeast = owed.operator === "atLeast";
  const isAmount = isAtLeast && indicator?.kind !== "share" && owed.value > 0;
  const isKnown = status !== "noData" && status !== "doubtful";
  return {
    indicator: indicator?.id ?? "",
    period: owed.period,
    operator: owed.operator,
    target: owed.value,
    by: owed.by,
    office: owed.office,
    measure,
    lastYear: book.slots.all[before]?.best.measure ?? null,
    status,
    gap: tidy(isAtLeast ? owed.value - measure.value : measure.value - owed.value),
    completion: isAmount ? tidy((100 * measure.value) / owed.value) : NaN,
    pace: tidy(paceAt(endOf(owed.period), owed.by)),
    headsToTarget: isKnown ? headsToTarget(book, owed) : null,
    statedAt: owed.stated,
  };
}

/** Whether the target is met by the latest figure: surely, surely not, or not to be told. */
function truthOf(book: Book, owed: Owed): number {
  const figure = figuresOf(book, Int32Array.of(owed.slot), "value", "sure");
  const target = literalOperand(owed.value);
  if (owed.operator === "atMost") return notAbove(figure, target, 1)[0] ?? ROUNDING;
  const truth = notBelow(figure, target, 1)[0] ?? ROUNDING;
  return truth === ROUNDING && asksAll(owed.value) && saysAll(figure, 0) ? TRUE : truth;
}

function statusOf(book: Book, owed: Owed): Standing["status"] {
  const measure = book.slots.all[owed.slot]?.best.measure;
  if (measure?.state !== "ok" || Number.isNaN(owed.value)) return "noData";
  if (book.inDoubt.has(measure)) return "doubtful";
  switch (truthOf(book, owed)) {
    case TRUE:
      return "met";
    case FALSE:
      return daysLeftOf(book, owed) > 0 ? "open" : "missed";
    default:
      return "undecided";
  }
}

/** The smallest whole change of the numerator, the denominator unchanged, that meets the target; 0 when it is met. */
function headsToTarget(book: Book, owed: Owed): number | null {
  const formula = book.catalogue.indicators[owed.indicator]?.formula;
  if (formula?.kind !== "ratio") return null;
  const valueOf = (id: string): number => {
    const part = slotsOfIndicator(book, Int32Array.of(owed.slot), id)[0] ?? -1;
    const isHeads = ["level", "count"].includes(
      book.catalogue.indicators[book.catalogue.numberOf.get(id) ?? -1]?.kind ?? "",
    );
    const isSure = book.figures.states[part] === OK && book.figures.bounds[part] === 0;
    return isHeads && isSure ? (book.figures.values[part] ?? NaN) : NaN;
  };
  const [numerator, denominator] = [valueOf(formula.numerator), valueOf(formula.denominator)];
  const limit = (owed.value * denominator) / formula.times;
  if (!Number.isFinite(limit - numerator) || denominator <= 0) return null;
  // A limit that is whole but for binary noise is whole.
  const noise = 1e-9 * Math.max(1, Math.abs(limit));
  return owed.operator === "atLeast"
    ? Math.max(0, Math.ceil(limit - noise) - numerator)
    : Math.min(0, Math.floor(limit + noise) - numerator);
}
