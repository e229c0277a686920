import type { Rule } from "../model/rule";
import type { RuleAccount } from "../model/verdict";
import type { Judgement } from "./engine";
import { isWithin } from "./period";
import type { Subjects } from "./subjects/subjects";
import { FALSE, INAPPLICABLE, MISSING, ROUNDING, TRUE, demanded, type Truths } from "./truth";

/** How a rule came out for every subject: FALSE failed, TRUE passed, MISSING and ROUNDING unknown, INAPPLICABLE not asked. */
export function outcomesOf(rule: Rule, subjects: Subjects, judgement: Exclude<Judgement, { problem: string }>): Truths {
  const { when, must } = judgement;
  const truths = when ? demanded(when.truths, must.truths) : must.truths;
  const { ends, endOf } = subjects;
  const within = ends.map((end) => isWithin(end, rule.valid));
  if (within.every((isIn) => isIn)) return truths;
  return truths.map((code, i) => (within[endOf(i)] ? code : INAPPLICABLE));
}

/** The outcomes of a rule, counted, and the subjects whose verdict is worth keeping. */
export interface Tally {
  readonly account: RuleAccount;
  /** Those that failed or could not be decided. */
  readonly kept: readonly number[];
}

/** Counts the outcomes of a rule; `checked` is the sum of the others. */
export function tally(rule: string, outcomes: Truths): Tally {
  const counts = [0, 0, 0, 0, 0];
  const kept: number[] = [];
  let others = 0;
  // Nearly all pass: they need no look-up.
  for (let i = 0; i < outcomes.length; i++) {
    const code = outcomes[i] ?? INAPPLICABLE;
    if (code === TRUE) continue;
    others++;
    counts[code] = (counts[code] ?? 0) + 1;
    if (code !== INAPPLICABLE) kept.push(i);
  }
  const account = {
    rule,
    checked: outcomes.length,
    passed: outcomes.length - others,
    failed: counts[FALSE] ?? 0,
    unknown: (counts[MISSING] ?? 0) + (counts[ROUNDING] ?? 0),
    notApplicable: counts[INAPPLICABLE] ?? 0,
    broken: 0,
  };
  return { account, kept };
}

/** The account of a rule that could not be judged at all. */
export const brokenAccount = (rule: string): RuleAccount => ({
  rule,
  checked: 1,
  passed: 0,
  failed: 0,
  unknown: 0,
  notApplicable: 0,
  broken: 1,
});

/** The account of all rules together. */
export function sumOfAccounts(accounts: readonly RuleAccount[]): Omit<RuleAccount, "rule"> {
  const sum = { checked: 0, passed: 0, failed: 0, unknown: 0, notApplicable: 0, broken: 0 };
  for (const account of accounts) {
    sum.checked += account.checked;
    sum.passed += account.passed;
    sum.failed += account.failed;
    sum.unknown += account.unknown;
    sum.notApplicable += account.notApplicable;
    sum.broken += account.broken;
  }
  return sum;
}
