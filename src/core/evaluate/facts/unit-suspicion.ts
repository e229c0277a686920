import type { UnitEvidence } from "./unit-evidence";

/** A slip of units leaves the ratio near its factor, give or take a year's growth. */
const BAND = 1.5;
const isNear = (ratio: number, factor: number): boolean => ratio >= factor / BAND && ratio <= factor * BAND;

/**
 * What the figure probably is: a unit (元), `fraction` for 0.95 where 95 was due, `hundredfold` for the reverse; empty
 * when nothing points to one of them. It is only ever said, never used.
 */
export function unitSuspicion({ sources, value, lastYear, expected, due }: UnitEvidence): string {
  const reference = Number.isFinite(expected) ? expected : (lastYear?.value ?? NaN);
  const ratio = value.value / reference;
  if (due === "%") {
    const alone = Number.isNaN(reference);
    if (isNear(ratio, 0.01) || (alone && value.value <= 1)) return "fraction";
    // 0.98 after 0.991 is as little a percentage: both years were filled in as fractions.
    const isLikeLastYear = !Number.isFinite(expected) && reference > 0 && reference <= 1 && value.value <= 1;
    if (isLikeLastYear && sources.every(({ unit }) => unit === "%")) return "fraction";
    return isNear(ratio, 100) || (alone && value.value > 1000) ? "hundredfold" : "";
  }
  const [applied] = sources;
  const worth = applied?.worth ?? 1;
  const better = sources.find((source) => source.worth !== worth && isNear((ratio * source.worth) / worth, 1));
  if (better) return better.unit;
  const unit = applied && !Number.isNaN(worth) ? applied.unit : due;
  if (isNear(ratio, 1e4)) return unit.startsWith("万") ? unit.slice(1) : "";
  if (isNear(ratio, 1e-4)) return unit.startsWith("万") ? `亿${unit.slice(1)}` : `万${unit}`;
  return "";
}
