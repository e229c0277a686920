import type { CellRef } from "../../model/cell";
import type { Target } from "../../model/indicator";
import type { Measure } from "../../model/measure";
import type { StatedTarget } from "../../model/reading";
import type { Book } from "../book/book";
import { endOf, isWithin, startOf } from "../period";
import { latestSlots } from "./latest";
import { addsUp, countsFromNewYear } from "./yearly";

/** A target some figure is held to: the catalogue's, the workbook's own, or both in one. */
export interface Owed {
  /** Number of the indicator in the catalogue. */
  readonly indicator: number;
  /** Slot of the latest figure; -1 when the workbook has none. */
  readonly slot: number;
  readonly period: string;
  readonly operator: Target["operator"];
  /** NaN when the workbook's own target cannot be read. */
  readonly value: number;
  readonly by: string;
  /** The cell of the workbook that names that day. */
  readonly byAt?: CellRef;
  readonly office: string;
  /** The cell of the workbook's own target. */
  readonly stated: Measure | null;
  /** The catalogue's target of the same direction, whether or not it has the same value. */
  readonly catalogue: Target | null;
}

const periodOf = (book: Book, slot: number): string => book.slots.periods[book.slots.all[slot]?.period ?? -1] ?? "";

/** The district's own slots of an indicator; for a target of the year, those for the year so far if there are any. */
function slotsFor(book: Book, indicator: number, isYearly: boolean): readonly number[] {
  const all = (book.slots.ofIndicator[indicator] ?? []).filter((place) => book.slots.all[place]?.best.entity === "");
  const soFar = isYearly && addsUp(book, indicator) ? all.filter((place) => countsFromNewYear(book, place)) : [];
  return soFar.length > 0 ? soFar : all;
}

/** Slot of the district's own latest figure, within `period` if there is one there. */
function figureFor(book: Book, indicator: number, period: string, isYearly: boolean): number {
  const ofDistrict = slotsFor(book, indicator, isYearly);
  const [from, to] = [startOf(period), endOf(period)];
  const within = ofDistrict.filter((place) => {
    const end = endOf(periodOf(book, place));
    return to !== "" && end >= from && end <= to;
  });
  return latestSlots(book, within)[0] ?? latestSlots(book, ofDistrict)[0] ?? -1;
}

/** Whether two targets are one figure, whatever way they were worked out. */
export const agree = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

function fromWorkbook(book: Book, stated: StatedTarget, indicator: number): Owed {
  const slot = figureFor(book, indicator, stated.period, true);
  const period = periodOf(book, slot) || stated.period || book.recognition.period;
  const catalogue = catalogueTarget(book, indicator, stated.operator, period);
  const { value } = stated.measure;
  const isCatalogues = catalogue !== null && agree(value, catalogue.value);
  // A yearly target without a date is owed at the end of its year; a standing one of the catalogue is owed always.
  const ownDeadline = stated.period === period ? "" : endOf(stated.period);
  return {
    indicator,
    slot,
    period,
    operator: stated.operator,
    value,
    by: stated.by || (isCatalogues ? (catalogue.by ?? "") : ownDeadline),
    ...(stated.by && stated.byAt && { byAt: stated.byAt }),
    office: stated.office,
    stated: stated.measure,
    catalogue,
  };
}

/** The catalogue's targets of an indicator, without the plans of districts that the workbook is not of. */
function targetsFor({ catalogue, recognition: { places = [] } }: Book, indicator: number): readonly Target[] {
  const isMeant = ({ place = "" }: Target): boolean => place === "" || places.length === 0 || places.includes(place);
  return (catalogue.indicators[indicator]?.targets ?? []).filter(isMeant);
}

function catalogueTarget(book: Book, indicator: number, operator: Target["operator"], period: string): Target | null {
  const targets = targetsFor(book, indicator);
  const end = endOf(period) || book.asOf;
  return targets.find((target) => target.operator === operator && isWithin(end, target.valid)) ?? null;
}

function fromCatalogue(book: Book, indicator: number, target: Target): Owed | undefined {
  const slot = figureFor(book, indicator, "", target.by !== undefined);
  const period = periodOf(book, slot);
  // A plan of one year asks nothing of what nobody has dated.
  const isUndated = period === "" && book.asOf === "" && target.by !== undefined && addsUp(book, indicator);
  if (slot < 0 || isUndated || !isWithin(endOf(period) || book.asOf, target.valid)) return undefined;
  const { operator, value, by = "" } = target;
  return { indicator, slot, period, operator, value, by, office: "", stated: null, catalogue: target };
}

/** Every target that figures of the workbook are held to, in the catalogue's order; equal ones are one. */
export function owedTargets(book: Book): readonly Owed[] {
  const stated = new Map<number, Owed[]>();
  for (const target of book.recognition.targets) {
    const indicator = book.catalogue.numberOf.get(target.indicator);
    if (indicator === undefined) continue;
    const owed = fromWorkbook(book, target, indicator);
    const standing = stated.get(indicator) ?? [];
    stated.set(indicator, standing);
    if (!standing.some((other) => other.operator === owed.operator && agree(other.value, owed.value)))
      standing.push(owed);
  }
  return book.catalogue.indicators.flatMap((_, number) => {
    const own = stated.get(number) ?? [];
    const isStated = (target: Target): boolean =>
      own.some((owed) => owed.catalogue === target && agree(owed.value, target.value));
    const rest = targetsFor(book, number).filter((target) => !isStated(target));
    return [...own, ...rest.flatMap((target) => fromCatalogue(book, number, target) ?? [])];
  });
}
