import { reportAddress } from "../model/address";
import type { Measure } from "../model/measure";
import type { Verdict } from "../model/verdict";
import { byCell, equationOf, holds, remedies, sum } from "./equations";

/**
 * Where one cell stands in several sums and rates that failed, and another figure in it would mend them all, it comes
 * first in each of these verdicts: 283 typed as 238 spoils the total and the rate, and both of these are right.
 */
export function withCommonCauses<Of extends { readonly verdicts: readonly Verdict[] }>(
  judged: readonly Of[],
): readonly Of[] {
  const equations = judged.flatMap(({ verdicts }) => verdicts.flatMap(equationOf));
  const meeting = byCell(equations);
  const causes = new Map<Verdict, Set<string>>();
  for (const equation of equations.filter(({ make }) => make === sum)) {
    for (const { at, value } of remedies(equation)) {
      const key = reportAddress(at);
      const met = meeting.get(key) ?? [];
      if (met.length < 2 || !met.every((each) => holds(each, at, value))) continue;
      for (const { verdict } of met) causes.set(verdict, (causes.get(verdict) ?? new Set()).add(key));
    }
  }
  if (causes.size === 0) return judged;
  const caused = (verdict: Verdict): Verdict => {
    const [cause, ...others] = causes.get(verdict) ?? [];
    // Two cells that would both mend it leave open which one it is.
    return cause && others.length === 0 ? withFirst(verdict, cause) : verdict;
  };
  return judged.map((one) => ({ ...one, verdicts: one.verdicts.map(caused) }));
}

const withFirst = (verdict: Verdict, cause: string): Verdict => {
  const isCause = ({ at }: Measure): boolean => reportAddress(at) === cause;
  const { measures } = verdict;
  return { ...verdict, measures: [...measures.filter(isCause), ...measures.filter((each) => !isCause(each))] };
};
