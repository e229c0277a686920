import type { Catalogue, Indicator } from "../../core/model/indicator";
import { grouped, inAllLanguages, type IndicatorRow, type Wanted } from "./indicator-row";

/** The indicators of the catalogue that nothing was read for. */
export const missingIndicators = (
  { indicators }: Catalogue,
  figures: ReadonlyMap<string, unknown>,
): readonly Indicator[] => indicators.filter(({ id }) => !figures.has(id));

/** Those indicators, by section. */
export const missingRows = (
  missing: readonly Indicator[],
  { sections }: Catalogue,
  wanted: Wanted,
): readonly IndicatorRow[] =>
  sections.flatMap(({ id, name }) => {
    const rows = missing
      .filter((indicator) => indicator.section === id)
      .filter((indicator) =>
        wanted.matches([...inAllLanguages(name), ...inAllLanguages(indicator.name), ...indicator.aliases]),
      )
      .map((indicator): IndicatorRow => ({ kind: "missing", key: `missing:${indicator.id}`, level: 2, indicator }));
    return grouped(id, "missing", rows, wanted);
  });
