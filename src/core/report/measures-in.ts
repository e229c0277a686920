import { reportAddress } from "../model/address";
import type { Measure } from "../model/measure";
import type { Side, Verdict } from "../model/verdict";

/**
 * Every figure that took part in a verdict. The verdict lists each cell once; where several figures of one sentence took
 * part, the sides and the values of the message tell the others.
 */
export function measuresIn({ measures, left, right, args }: Verdict): readonly Measure[] {
  const cells = new Set(measures.map(({ at }) => reportAddress(at)));
  const told = [left, right, ...Object.values(args)].flatMap(measuresOf);
  const sides = [left, right].flatMap((side) => (side && "measure" in side ? [side.measure] : []));
  return [...measures, ...sides, ...told.filter(({ at }) => cells.has(reportAddress(at)))];
}

function measuresOf(side: Side | undefined): readonly Measure[] {
  if (!side || "literal" in side) return [];
  return "measure" in side ? [side.measure] : side.computed.from;
}
