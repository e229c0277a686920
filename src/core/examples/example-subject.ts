import { fits } from "../evaluate/book/catalogue-index";
import type { Catalogue, Indicator } from "../model/indicator";
import type { Example, IndicatorFilter } from "../model/rule";
import { wordOf } from "./given";

/** Whether an indicator has what the example speaks of: a numerator, parts, a whole. */
function hasNamedParts({ formula, partOf }: Indicator, given: Example["given"]): boolean {
  const has = (key: string): boolean => key in given;
  return (
    (!(has("numerator") || has("denominator")) || formula?.kind === "ratio") &&
    (!has("parts") || formula?.kind === "sum") &&
    (!has("whole") || partOf !== undefined)
  );
}

/** The indicator an example speaks of: the one it names, else the catalogue's first that fits the rule and the example. */
export function exampleIndicator(
  { indicators }: Catalogue,
  filter: IndicatorFilter,
  given: Example["given"],
): Indicator | undefined {
  const named = wordOf(given["indicator"]);
  return named
    ? indicators.find(({ id }) => id === named)
    : indicators.find((indicator) => fits(indicator, filter) && hasNamedParts(indicator, given));
}
