import type { Pause } from "../model/pause";
import type { Recognition } from "../model/reading";
import type { Rule } from "../model/rule";
import type { Evaluation, RuleAccount, Verdict } from "../model/verdict";
import { withCommonCauses } from "./common-cause";
import { withoutFaultyTargets } from "./faulty-figures";
import { withoutEchoes } from "./echoes";
import { openBook, type Book } from "./book/book";
import { withDoubts } from "./book/with-doubts";
import type { Ask } from "./answer";
import type { Judgement } from "./engine";
import { accountOf, brokenAccount, exceptionsIn, outcomesOf, sumOfAccounts } from "./outcomes";
import type { Checker } from "./prepare";
import { standingsOf } from "./standings";
import { owedTargets, type Owed } from "./subjects/owed-targets";
import { select } from "./subjects/select";
import type { Subjects } from "./subjects/subjects";
import { FALSE, INAPPLICABLE } from "./truth";
import { brokenVerdict, verdictsOf } from "./verdicts";

/**
 * Asks every rule of everything it concerns: first those that cast doubt on figures, so that no other rule works with a
 * figure in doubt. Without `asOf` a workbook is judged at its own date, so that one of 2022 is judged as in 2022.
 */
export async function evaluate(
  checker: Checker,
  recognition: Recognition,
  options: { readonly asOf?: string; readonly pause?: Pause } = {},
): Promise<Evaluation> {
  const opened = openBook(recognition, checker.catalogue, options.asOf);
  const targets = owedTargets(opened);
  const { judged, book } = await judgeInTurn(checker, opened, targets, options.pause);
  const settled = withoutEchoes(withoutFaultyTargets(withCommonCauses(judged), checker.pack.rules));
  const byRule = settled.map(({ account }) => account);
  return {
    account: sumOfAccounts(byRule),
    byRule,
    verdicts: settled.flatMap(({ verdicts }) => verdicts),
    standings: standingsOf(book, targets),
    asOf: book.asOf,
  };
}

/** Judges stage after stage, each with what the ones before have left beyond doubt; in the pack's order. */
async function judgeInTurn(
  checker: Checker,
  opened: Book,
  targets: readonly Owed[],
  pause: Pause | undefined,
): Promise<{ readonly judged: readonly Judged[]; readonly book: Book }> {
  const { rules } = checker.pack;
  const subjectsOf = subjectFinder(checker, opened, targets);
  const byPlace = new Map<number, Judged>();
  let book = opened;
  for (const { places, rules: compiled } of checker.stages) {
    const now = book;
    const ask: Ask = ({ rule, fact, params }) => {
      const subjects = subjectsOf(places[rule] ?? -1);
      return { operand: fact.answer({ book: now, subjects, targets, params }), count: subjects.count };
    };
    const judgements = await compiled.judge(ask, pause);
    for (const [at, place] of places.entries()) {
      const rule = rules[place];
      if (!rule) continue;
      const judged = judge(now, rule, () => subjectsOf(place), judgements[at]);
      byPlace.set(place, judged);
      const pausing = pause?.();
      if (pausing) await pausing;
    }
    const doubting = places.filter((place) => rules[place]?.doubts !== undefined);
    const failed = doubting.flatMap((place) => byPlace.get(place)?.failed ?? []);
    book = withDoubts(now, failed);
  }
  return { judged: rules.flatMap((_, place) => byPlace.get(place) ?? []), book };
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
  /** Slots of the figures that failed. */
  readonly failed: readonly number[];
}

function judge(book: Book, rule: Rule, subjectsOf: () => Subjects, judgement: Judgement | undefined): Judged {
  if (!judgement || "problem" in judgement) {
    const problem = judgement?.problem ?? "the rules engine gave no result";
    return { account: brokenAccount(rule.id), verdicts: [brokenVerdict(rule, problem)], failed: [] };
  }
  const subjects = subjectsOf();
  const outcomes = outcomesOf(rule, subjects, judgement);
  const exceptions = exceptionsIn(outcomes);
  const kept = exceptions.filter((i) => outcomes[i] !== INAPPLICABLE);
  return {
    account: accountOf(rule.id, outcomes, exceptions),
    verdicts: verdictsOf(book, rule, subjects, judgement, outcomes, kept),
    failed:
      subjects.kind === "indicator"
        ? kept.filter((i) => outcomes[i] === FALSE).map((i) => subjects.slots[i] ?? -1)
        : [],
  };
}
