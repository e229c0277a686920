import type { Pause } from "../model/pause";
import type { Recognition } from "../model/reading";
import type { Rule } from "../model/rule";
import type { Evaluation, RuleAccount, Verdict } from "../model/verdict";
import { openBook, type Book } from "./book/book";
import type { Ask } from "./answer";
import type { Judgement } from "./engine";
import { accountOf, brokenAccount, exceptionsIn, outcomesOf, sumOfAccounts } from "./outcomes";
import type { Checker } from "./prepare";
import { standingsOf } from "./standings";
import { owedTargets, type Owed } from "./subjects/owed-targets";
import { select } from "./subjects/select";
import type { Subjects } from "./subjects/subjects";
import { INAPPLICABLE } from "./truth";
import { brokenVerdict, verdictsOf } from "./verdicts";

/**
 * Asks every rule of everything it concerns. Without `asOf` a workbook is judged at its own date, so that one of 2022 is
 * judged as in 2022 whenever it is opened.
 */
export async function evaluate(
  checker: Checker,
  recognition: Recognition,
  options: { readonly asOf?: string; readonly pause?: Pause } = {},
): Promise<Evaluation> {
  const { pack } = checker;
  const book = openBook(recognition, checker.catalogue, options.asOf);
  const targets = owedTargets(book);
  const subjectsOf = subjectFinder(checker, book, targets);
  const ask: Ask = ({ rule, fact, params }) => {
    const subjects = subjectsOf(rule);
    return { operand: fact.answer({ book, subjects, targets, params }), count: subjects.count };
  };
  const judgements = await checker.rules.judge(ask, options.pause);
  const judged: Judged[] = [];
  for (const [place, rule] of pack.rules.entries()) {
    judged.push(judge(book, rule, () => subjectsOf(place), judgements[place]));
    const pausing = options.pause?.();
    if (pausing) await pausing;
  }
  const byRule = judged.map(({ account }) => account);
  return {
    account: sumOfAccounts(byRule),
    byRule,
    verdicts: judged.flatMap(({ verdicts }) => verdicts),
    standings: standingsOf(book, targets),
    asOf: book.asOf,
  };
}

/** Finds the subjects of a rule by its place; rules asked of the same share them. */
function subjectFinder(
  { pack, subjectKeys }: Checker,
  book: Book,
  targets: readonly Owed[],
): (place: number) => Subjects {
  const found = new Map<string, Subjects>();
  return (place) => {
    const key = subjectKeys[place] ?? "";
    const known = found.get(key);
    const rule = pack.rules[place];
    if (known) return known;
    if (!rule) throw new Error(`there is no rule ${place}`);
    const subjects = select(book, targets, rule.forEach);
    found.set(key, subjects);
    return subjects;
  };
}

interface Judged {
  readonly account: RuleAccount;
  readonly verdicts: readonly Verdict[];
}

function judge(book: Book, rule: Rule, subjectsOf: () => Subjects, judgement: Judgement | undefined): Judged {
  if (!judgement || "problem" in judgement) {
    const problem = judgement?.problem ?? "the rules engine gave no result";
    return { account: brokenAccount(rule.id), verdicts: [brokenVerdict(rule, problem)] };
  }
  const subjects = subjectsOf();
  const outcomes = outcomesOf(rule, subjects, judgement);
  const exceptions = exceptionsIn(outcomes);
  const kept = exceptions.filter((i) => outcomes[i] !== INAPPLICABLE);
  return {
    account: accountOf(rule.id, outcomes, exceptions),
    verdicts: verdictsOf(book, rule, subjects, judgement, outcomes, kept),
  };
}
