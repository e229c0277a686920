import type { Measure } from "../model/measure";
import type { Rule } from "../model/rule";
import type { RuleAccount, Verdict } from "../model/verdict";

/** How the questions of one rule came out. */
interface Answered {
  readonly account: RuleAccount;
  readonly verdicts: readonly Verdict[];
}

/**
 * A figure that has to be corrected is not measured against its target first: 51.2% that should be 5.1% is not 46个百分点
 * over it. What was asked of it so far is not applicable until it is put right.
 */
export function withoutFaultyTargets<Of extends Answered>(
  answered: readonly Of[],
  rules: readonly Rule[],
): readonly Of[] {
  const ofTargets = new Set(rules.filter(({ forEach }) => "target" in forEach).map(({ id }) => id));
  const others = answered.filter(({ account }) => !ofTargets.has(account.rule));
  const faulty = new Set(others.flatMap(({ verdicts }) => verdicts.flatMap(figuresToFix)));
  if (faulty.size === 0) return answered;
  return answered.map((one) => {
    if (!ofTargets.has(one.account.rule)) return one;
    const kept = one.verdicts.filter(({ outcome, args }) => outcome !== "fail" || !isAbout(args["value"], faulty));
    const count = one.verdicts.length - kept.length;
    return count > 0 ? { ...one, account: notAsked(one.account, count), verdicts: kept } : one;
  });
}

const isAbout = (side: Verdict["args"][string] | undefined, figures: ReadonlySet<Measure>): boolean =>
  side !== undefined && "measure" in side && figures.has(side.measure);

/** The account of a rule some of whose failures are not to be told. */
export const notAsked = (account: RuleAccount, count: number): RuleAccount => ({
  ...account,
  failed: account.failed - count,
  notApplicable: account.notApplicable + count,
});

/** The figure that a grave verdict names first, and both where two places disagree. */
function figuresToFix({ outcome, severity, measures, left, right }: Verdict): readonly Measure[] {
  if (outcome !== "fail" || severity !== "error") return [];
  const sides = [left, right].flatMap((side) => (side && "measure" in side ? [side.measure] : []));
  return [...measures.slice(0, 1), ...(sides.length === 2 ? sides : [])];
}
