import type { Reading } from "../../model/reading";
import type { Found } from "../layouts/layout";

/**
 * The changes and completions that rules of an indicator judge: a change whose year before was read as well, and the
 * completion of a target that is the district's. The others are left to the claims of their table.
 */
export function judgedElsewhere({ readings, targets }: Pick<Found, "readings" | "targets">): readonly Reading[] {
  const told = readings.filter(({ role }) => role !== "value");
  if (told.length === 0) return [];
  const keyOf = ({ indicator, entity }: Reading, period: string): string => [indicator, entity, period].join("\n");
  const values = new Set(readings.flatMap((one) => (one.role === "value" ? [keyOf(one, one.period)] : [])));
  return told.filter((reading) =>
    reading.role === "completion"
      ? reading.entity === "" && targets.length > 0
      : values.has(keyOf(reading, aYearBefore(reading.period))),
  );
}

/** 2022-H1 as 2021-H1, 2021/22 as 2020/21. */
const aYearBefore = (period: string): string =>
  period
    .replace(/20\d\d/g, (year) => String(Number(year) - 1))
    .replace(/(?<=\/)\d\d$/, (year) => String(Number(year) - 1).padStart(2, "0"));
