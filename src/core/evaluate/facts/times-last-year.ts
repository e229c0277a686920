import { over } from "../interval";
import { withLastYear } from "./with-last-year";

/** How many times the figure of the year before. */
export const timesLastYear = withLastYear(
  "timesLastYear",
  "the figure divided by that of the year before",
  over,
  () => ({
    unit: "",
    decimals: 2,
  }),
);
