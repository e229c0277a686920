import type { Measure } from "../model/measure";
import type { Computed, Side, Verdict } from "../model/verdict";
import { MYRIAD, tidy, timesWritten } from "./own-unit";

/**
 * A verdict about a table's own figures in the unit that the table is written in, where all of them were converted alike:
 * a total of 60600 in a sheet in 元 is 60600元 and not 6.06万元.
 */
export function inUnitOfTable(verdict: Verdict): Verdict {
  const { subject, measures, left, right, difference } = verdict;
  if (subject.indicator !== "" || ![left, right].every(isConvertible)) return verdict;
  const counted = measures.filter(({ state, value }) => state === "ok" && value !== 0);
  const areConverted =
    counted.length > 0 && counted.every((one) => one.unit.startsWith("万") && timesWritten(one, MYRIAD));
  if (!areConverted) return verdict;
  return {
    ...verdict,
    ...(left && { left: sideInParts(left) }),
    ...(right && { right: sideInParts(right) }),
    ...(difference !== undefined && { difference: tidy(difference * MYRIAD) }),
    args: Object.fromEntries(Object.entries(verdict.args).map(([name, side]) => [name, sideInParts(side)])),
  };
}

/** A number that stands nowhere has no unit to tell it by. */
const isConvertible = (side: Side | undefined): boolean => side === undefined || !("literal" in side);

function sideInParts(side: Side): Side {
  if ("measure" in side) return { measure: inParts(side.measure) };
  if (!("computed" in side) || !side.computed.unit.startsWith("万")) return side;
  return { computed: { ...inParts(side.computed), from: side.computed.from.map(inParts) } };
}

function inParts<T extends Measure | Computed>(one: T): T {
  if (!one.unit.startsWith("万")) return one;
  const decimals = Math.max(0, one.decimals - 4);
  return { ...one, value: tidy(one.value * MYRIAD), unit: one.unit.slice(1), decimals };
}
