import type { Measure } from "../../model/measure";
import { SENTENCE, type Reading, type ReadingRole, type Recognition } from "../../model/reading";
import { endOf, startOf, yearBefore } from "../period";
import type { CatalogueIndex } from "./catalogue-index";
import { layOutFigures, type Figures } from "./figures";
import { gatherSlots, type Slots } from "./slots";

/** A recognised workbook, laid out so that each fact can answer for all subjects of a rule at once. */
export interface Book {
  readonly recognition: Recognition;
  readonly catalogue: CatalogueIndex;
  readonly slots: Slots;
  readonly figures: Figures;
  /** Figures whose unit nobody can tell; `figures` holds no number for them. */
  readonly inDoubt: ReadonlySet<Measure>;
  /** The day the workbook is judged at, ISO date; empty when nothing tells. */
  readonly asOf: string;
  /** Last day of each of `slots.periods`; empty where nobody knows. */
  readonly ends: readonly string[];
  /** First day of each of `slots.periods`. */
  readonly starts: readonly string[];
  /** Number of the period a year before each of `slots.periods`, or -1. */
  readonly yearsBefore: readonly number[];
  /** What the workbook itself derived from a slot's figure, if it did. */
  readonly derived: (slot: number, role: ReadingRole) => Reading | undefined;
  /** What a sentence tells of the same where a table holds it as well. */
  readonly derivedInText: (slot: number, role: ReadingRole) => Reading | undefined;
}

/** The day a workbook is judged at when nobody names one: its own date, else the end of its latest period. */
function ownDate({ filledOn, period, readings, targets }: Recognition): string {
  if (filledOn || endOf(period)) return filledOn || endOf(period);
  const ends = [...readings, ...targets].map((entry) => endOf(entry.period));
  return ends.reduce((latest, end) => (end > latest ? end : latest), "");
}

function derivedOf(
  { readings }: Recognition,
  slots: Slots,
  catalogue: CatalogueIndex,
): Pick<Book, "derived" | "derivedInText"> {
  const byRole = new Map<string, Map<number, Reading>>();
  const inText = new Map<string, Map<number, Reading>>();
  const entityNumber = new Map(slots.entities.map((entity, number) => [entity, number]));
  const note = (roles: Map<string, Map<number, Reading>>, slot: number, reading: Reading): void => {
    const ofRole = roles.get(reading.role) ?? new Map<number, Reading>();
    roles.set(reading.role, ofRole);
    const standing = ofRole.get(slot);
    if (slot >= 0 && (!standing || reading.sureness > standing.sureness)) ofRole.set(slot, reading);
  };
  for (const reading of readings) {
    const indicator = catalogue.numberOf.get(reading.indicator);
    if (reading.role === "value" || indicator === undefined) continue;
    const slot = slots.find(indicator, slots.periodNumber(reading.period), entityNumber.get(reading.entity) ?? -1);
    note(byRole, slot, reading);
    if (reading.layout === SENTENCE) note(inText, slot, reading);
  }
  const derived: Book["derived"] = (slot, role) => byRole.get(role)?.get(slot);
  const derivedInText: Book["derived"] = (slot, role) => {
    const told = inText.get(role)?.get(slot);
    return told !== derived(slot, role) ? told : undefined;
  };
  return { derived, derivedInText };
}

/** Lays a recognised workbook out for the facts. */
export function openBook(recognition: Recognition, catalogue: CatalogueIndex, asOf?: string): Book {
  const slots = gatherSlots(recognition.readings, catalogue);
  return {
    recognition,
    catalogue,
    slots,
    figures: layOutFigures(slots, catalogue),
    inDoubt: new Set(),
    asOf: asOf ?? ownDate(recognition),
    ends: slots.periods.map(endOf),
    starts: slots.periods.map(startOf),
    yearsBefore: slots.periods.map((period) => (period === "" ? -1 : slots.periodNumber(yearBefore(period)))),
    ...derivedOf(recognition, slots, catalogue),
  };
}
