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

interface Draft {
  readonly indicator: number;
  readonly period: number;
  readonly entity: number;
  best: Reading;
  readonly readings: Reading[];
}

const sameCell = (a: Reading, b: Reading): boolean =>
  a.measure.at.row === b.measure.at.row &&
  a.measure.at.column === b.measure.at.column &&
  a.measure.at.sheet === b.measure.at.sheet;

const NONE: readonly Reading[] = [];

function othersOf({ best, readings }: Draft): readonly Reading[] {
  return readings.length === 1 ? NONE : readings.filter((reading) => reading !== best && !sameCell(reading, best));
}

/** Brings the readings of values together; readings of indicators that the catalogue lacks are left out. */
export function gatherSlots(readings: readonly Reading[], catalogue: CatalogueIndex): Slots {
  const periods = numbering();
  const entities = numbering();
  const places = new Map<number, number>();
  const drafts: Draft[] = [];
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
    const draft = drafts[places.get(key) ?? -1];
    if (!draft) {
      places.set(key, drafts.length);
      ofIndicator[indicator]?.push(drafts.length);
      drafts.push({ indicator, period, entity, best: reading, readings: [reading] });
    } else {
      draft.readings.push(reading);
      if (reading.sureness > draft.best.sureness) draft.best = reading;
    }
  }
  return {
    all: drafts.map((draft) => {
      const { indicator, period, entity, best } = draft;
      return { indicator, period, entity, best, others: othersOf(draft) };
    }),
    periods: periods.names,
    entities: entities.names,
    ofIndicator,
    find: (indicator, period, entity) =>
      indicator < 0 || period < 0 || entity < 0 ? -1 : (places.get(keyOf(indicator, period, entity)) ?? -1),
    periodNumber: periods.known,
  };
}
