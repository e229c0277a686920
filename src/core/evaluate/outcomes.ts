import type { Rule } from "../model/rule";
import type { RuleAccount } from "../model/verdict";
import type { Judgement } from "./engine";
import { isWithin } from "./period";
import type { Subjects } from "./subjects/subjects";
import { CODES, FALSE, INAPPLICABLE, MISSING, ROUNDING, TRUE, demanded, type Truths } from "./truth";

/** How a rule came out for every subject: FALSE failed, TRUE passed, MISSING and ROUNDING unknown, INAPPLICABLE not asked. */
export function outcomesOf(rule: Rule, subjects: Subjects, judgement: Exclude<Judgement, { problem: string }>): Truths {
  const { when, must } = judgement;
  const truths = when ? demanded(when.truths, must.truths) : must.truths;
  const { ends, endOf } = subjects;
  const within = ends.map((end) => isWithin(end, rule.valid));
  if (within.every((isIn) => isIn)) return truths;
  return truths.map((code, i) => (within[endOf(i)] ? code : INAPPLICABLE));
}

/** Four outcomes that pass, read as one number. */
const FOUR_PASS = TRUE * 0x01010101;

/** Below this many outcomes, reading them in fours costs more than it saves. */
const MANY = 1000;

/** The subjects that did not simply pass; few, as a rule. */
export function exceptionsIn(outcomes: Truths): readonly number[] {
  const { length, byteOffset } = outcomes;
  const exceptions: number[] = [];
  const look = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (outcomes[i] !== TRUE) exceptions.push(i);
  };
  const inFours = length >= MANY && byteOffset % 4 === 0 ? length >> 2 : 0;
  if (inFours > 0) {
    const fours = new Uint32Array(outcomes.buffer, byteOffset, inFours);
    for (let n = 0; n < inFours; n++) if (fours[n] !== FOUR_PASS) look(4 * n, 4 * n + 4);
  }
  look(4 * inFours, length);
  return exceptions;
}

/** Counts the outcomes of a rule; `checked` is the sum of the others. */
export function accountOf(rule: string, outcomes: Truths, exceptions: readonly number[]): RuleAccount {
  const counts = new Uint32Array(CODES);
  for (const i of exceptions) {
    const code = outcomes[i] ?? INAPPLICABLE;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return {
    rule,
    checked: outcomes.length,
    passed: outcomes.length - exceptions.length,
    failed: counts[FALSE] ?? 0,
    unknown: (counts[MISSING] ?? 0) + (counts[ROUNDING] ?? 0),
    notApplicable: counts[INAPPLICABLE] ?? 0,
    broken: 0,
  };
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
