import type { Catalogue, Indicator, Quantity } from "../../model/indicator";
import type { IndicatorFilter } from "../../model/rule";

/** A catalogue with its entries at hand by id; indicators go by their number in it. */
export interface CatalogueIndex {
  readonly indicators: readonly Indicator[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly quantities: ReadonlyMap<string, Quantity>;
  /** Numbers of the indicators that a filter of the pack asks for; worked out once a filter. */
  readonly numbersFor: (filter: IndicatorFilter) => readonly number[];
}

/** Lays a catalogue out for looking things up. */
export function indexCatalogue({ indicators, quantities }: Catalogue): CatalogueIndex {
  return {
    indicators,
    numberOf: new Map(indicators.map(({ id }, number) => [id, number])),
    quantities: new Map(quantities.map((quantity) => [quantity.id, quantity])),
    numbersFor: fitting(indicators),
  };
}

const allows = (wanted: string | readonly string[] | undefined, found: string): boolean =>
  wanted === undefined || (typeof wanted === "string" ? wanted === found : wanted.includes(found));

function fitting(indicators: readonly Indicator[]): CatalogueIndex["numbersFor"] {
  const known = new Map<IndicatorFilter, readonly number[]>();
  return (filter) => {
    const before = known.get(filter);
    if (before) return before;
    const numbers = indicators.flatMap((indicator, number) => (fits(indicator, filter) ? [number] : []));
    known.set(filter, numbers);
    return numbers;
  };
}

/** Whether an indicator is one of those a filter asks for. */
export function fits(indicator: Indicator, filter: IndicatorFilter): boolean {
  const { id, section, kind, unit, formula, has, except } = filter;
  return (
    allows(id, indicator.id) &&
    allows(section, indicator.section) &&
    allows(kind, indicator.kind) &&
    allows(unit, indicator.unit) &&
    (formula === undefined || indicator.formula?.kind === formula) &&
    (has !== "target" || (indicator.targets?.length ?? 0) > 0) &&
    (has !== "partOf" || indicator.partOf !== undefined) &&
    except?.includes(indicator.id) !== true
  );
}
