import { minus } from "../interval";
import { mostDecimals } from "./compute";
import { withLastYear } from "./with-last-year";

/** The change against the year before. */
export const change = withLastYear("change", "the figure minus that of the year before", minus, (_, __, measures) => ({
  unit: measures[0]?.unit ?? "",
  decimals: mostDecimals(measures),
}));
