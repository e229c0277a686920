import type { Catalogue, Indicator } from "../../model/indicator";
import { checkDates } from "./check-dates";
import { sharedIds, sharedNames } from "./duplicates";
import type { RuleProblem } from "./rule-problem";
import { unknownName } from "./unknown-name";

/** The files of a pack that make up its catalogue. */
export interface CatalogueFiles {
  readonly sections: string;
  readonly indicators: string;
  readonly quantities: string;
}

/** Ids of other indicators that an indicator refers to, with the place of each. */
function references({ formula, partOf }: Indicator): readonly (readonly [string, string])[] {
  const whole = partOf === undefined ? [] : [["partOf", partOf] as const];
  if (formula?.kind === "sum") return [...whole, ...formula.parts.map((id, n) => [`formula.parts[${n}]`, id] as const)];
  if (formula === undefined) return whole;
  return [...whole, ["formula.numerator", formula.numerator], ["formula.denominator", formula.denominator]];
}

/** What a schema cannot say about a catalogue: ids and names are not shared, and what is referred to exists. */
export function checkCatalogue(
  files: CatalogueFiles,
  { sections, indicators, quantities }: Catalogue,
): readonly RuleProblem[] {
  const sectionIds = sections.map(({ id }) => id);
  const indicatorIds = indicators.map(({ id }) => id);
  const ofIndicators = indicators.flatMap((indicator, place) => {
    const at = (name: string): string => `[${place}].${name}`;
    const section = sectionIds.includes(indicator.section)
      ? []
      : [unknownName(files.indicators, at("section"), "section", indicator.section, sectionIds)];
    const unknown = references(indicator).filter(([, id]) => !indicatorIds.includes(id));
    return [
      ...section,
      ...unknown.map(([name, id]) => unknownName(files.indicators, at(name), "indicator", id, indicatorIds)),
      ...(indicator.targets ?? []).flatMap(({ valid, by }, n) =>
        checkDates(files.indicators, at(`targets[${n}]`), { ...valid, by }),
      ),
    ];
  });
  return [
    ...sharedIds(files.sections, sections),
    ...sharedIds(files.indicators, indicators),
    ...sharedIds(files.quantities, quantities),
    ...sharedNames(files.indicators, indicators),
    ...sharedNames(files.quantities, quantities),
    ...ofIndicators,
  ];
}
