import type { Reading } from "../../model/reading";
import type { CatalogueIndex } from "./catalogue-index";

/** All readings of one indicator for one period and entity. */
export interface Slot {
  /** Number of the indicator in the catalogue. */
  readonly indicator: number;
  /** Number of the period in `Slots.periods`. */
  readonly period: number;
  readonly entity: number;
  /** The first of the surest. */
  readonly best: Reading;
  /** The others, if any, from other cells. */
  readonly others: readonly Reading[];
}

/** Readings of values, brought together by what they are about. */
export interface Slots {
  readonly all: readonly Slot[];
  readonly periods: readonly string[];
  readonly entities: readonly string[];
  /** Places in `all`, by indicator number. */
  readonly ofIndicator: readonly (readonly number[])[];
  /** Place in `all`, or -1. */
  readonly find: (indicator: number, period: number, entity: number) => number;
  readonly periodNumber: (period: string) => number;
}

function numbering(): {
  readonly names: string[];
  readonly of: (name: string) => number;
  readonly known: (name: string) => number;
} {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const known = (name: string): number => numbers.get(name) ?? -1;
  const of = (name: string): number => {
    const number = known(name);
    if (number >= 0) return number;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return { names, of, known };
}

/** A slot whose readings are still coming in. */
type Draft = { -readonly [Key in keyof Slot]: Slot[Key] };

const sameCell = (a: Reading, b: Reading): boolean =>
  a.measure.at.row === b.measure.at.row &&
  a.measure.at.column === b.measure.at.column &&
  a.measure.at.sheet === b.measure.at.sheet;

const NONE: readonly Reading[] = [];

/** Brings the readings of values together; readings of indicators that the catalogue lacks are left out. */
export function gatherSlots(readings: readonly Reading[], catalogue: CatalogueIndex): Slots {
  const periods = numbering();
  const entities = numbering();
  const places = new Map<number, number>();
  const all: Draft[] = [];
  /** All readings of the slots that have several. */
  const repeated = new Map<Draft, Reading[]>();
  const ofIndicator = catalogue.indicators.map((): number[] => []);
  // One number a slot: cheaper to look up than a text joined from three.
  const keyOf = (indicator: number, period: number, entity: number): number =>
    (entity * 65536 + period) * catalogue.indicators.length + indicator;

  for (const reading of readings) {
    const indicator = catalogue.numberOf.get(reading.indicator);
    if (reading.role !== "value" || indicator === undefined) continue;
    const period = periods.of(reading.period);
    const entity = entities.of(reading.entity);
    const key = keyOf(indicator, period, entity);
    const slot = all[places.get(key) ?? -1];
    if (!slot) {
      places.set(key, all.length);
      ofIndicator[indicator]?.push(all.length);
      all.push({ indicator, period, entity, best: reading, others: NONE });
    } else {
      const known = repeated.get(slot) ?? [slot.best];
      repeated.set(slot, known);
      known.push(reading);
      if (reading.sureness > slot.best.sureness) slot.best = reading;
    }
  }
  for (const [slot, known] of repeated) {
    slot.others = known.filter((reading) => reading !== slot.best && !sameCell(reading, slot.best));
  }
  return {
    all,
    periods: periods.names,
    entities: entities.names,
    ofIndicator,
    find: (indicator, period, entity) =>
      indicator < 0 || period < 0 || entity < 0 ? -1 : (places.get(keyOf(indicator, period, entity)) ?? -1),
    periodNumber: periods.known,
  };
}
