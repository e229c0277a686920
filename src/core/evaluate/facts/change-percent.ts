import { minus, over, times, type Interval } from "../interval";
import { withLastYear } from "./with-last-year";

const size = ({ low, high }: Interval): Interval => (high < 0 ? { low: -high, high: -low } : { low, high });

/** The change against the year before, in %. */
export const changePercent = withLastYear(
  "changePercent",
  "the change against the year before, in % of that year's figure",
  (now, before) => {
    // (now − before) ÷ |before|, with each figure used once so that its rounding counts once.
    const ratio = times(over(now, size(before)), 100);
    const base = before.high < 0 ? -100 : 100;
    return minus(ratio, { low: base, high: base });
  },
  () => ({ unit: "%", decimals: 1 }),
);
