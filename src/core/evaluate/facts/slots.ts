import type { Measure } from "../../model/measure";
import type { Book } from "../book/book";
import type { IndicatorSubjects, Subjects, TargetSubjects } from "../subjects/subjects";
import { textParam } from "./params";
import type { Params } from "./fact";

/** Subjects that stand for a figure of an indicator. */
export function withSlots(subjects: Subjects): IndicatorSubjects | TargetSubjects {
  if (subjects.kind === "indicator" || subjects.kind === "target") return subjects;
  throw new Error(`asked of a ${subjects.kind}, answers only for figures of indicators`);
}

/** For each slot, another slot or -1. */
const mapSlots = (slots: Int32Array, other: (slot: number) => number): Int32Array =>
  slots.map((slot) => (slot < 0 ? -1 : other(slot)));

/** For each slot, that of another indicator for the same period and entity; -1 where there is none. */
export function slotsOfIndicator(
  book: Book,
  slots: Int32Array,
  idFor: string | ((own: number) => string | undefined),
): Int32Array {
  return mapSlots(slots, (place) => {
    const slot = book.slots.all[place];
    if (!slot) return -1;
    const id = typeof idFor === "string" ? idFor : idFor(slot.indicator);
    const number = id === undefined ? undefined : book.catalogue.numberOf.get(id);
    return number === undefined ? -1 : book.slots.find(number, slot.period, slot.entity);
  });
}

/** For each slot, that of the same indicator a year before. */
export const slotsOfLastYear = (book: Book, slots: Int32Array): Int32Array =>
  mapSlots(slots, (place) => {
    const slot = book.slots.all[place];
    return slot ? book.slots.find(slot.indicator, book.yearsBefore[slot.period] ?? -1, slot.entity) : -1;
  });

/** The slots that the parameter `of` means. */
export function slotsFor(book: Book, subjects: Subjects, params: Params): Int32Array {
  const { slots } = withSlots(subjects);
  const of = textParam(params, "of", "self");
  if (of === "self") return slots;
  if (of === "lastYear") return slotsOfLastYear(book, slots);
  if (of === "whole") return slotsOfIndicator(book, slots, (own) => book.catalogue.indicators[own]?.partOf);
  if (of !== "numerator" && of !== "denominator") return slotsOfIndicator(book, slots, of);
  return slotsOfIndicator(book, slots, (own) => {
    const formula = book.catalogue.indicators[own]?.formula;
    return formula?.kind === "ratio" ? formula[of] : undefined;
  });
}

/** The measure of a slot. */
export const measureIn = (book: Book, slot: number | undefined): Measure | undefined =>
  book.slots.all[slot ?? -1]?.best.measure;
