import { Engine, Fact, type RuleResult } from "json-rules-engine";
import type { Pause } from "../model/pause";
import type { Rule } from "../model/rule";
import { settle, type Answer, type Ask, type Problems } from "./answer";
import { compileRule, type Asked } from "./compile";
import { FACTS } from "./facts";
import type { Judged } from "./judged";
import { judgedTree } from "./judged-tree";
import { OPERATORS } from "./operators";
import type { Operator } from "./operators/operator";
import { FALSE } from "./truth";

/** How the conditions of a rule came out, or why they could not be judged. */
export type Judgement = { readonly when: Judged | null; readonly must: Judged } | { readonly problem: string };

/** Rules made ready. `judge` runs all of them once and gives one judgement a rule, in the pack's order. */
export interface CompiledRules {
  readonly judge: (ask: Ask, pause?: Pause) => Promise<readonly Judgement[]>;
}

/** What the engine hands to a fact: the number of the question. */
type Asking = Record<string, unknown>;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function note(problems: Problems, rule: number, error: unknown): void {
  if (!problems.has(rule)) problems.set(rule, messageOf(error));
}

// What is true of each subject is on the answer; the engine itself is told whether any subject surely fails.
function operate(operator: Operator, left: Answer, right: unknown): boolean {
  try {
    return !settle(operator, left, right).includes(FALSE);
  } catch (error) {
    // A fact or an operator that throws would end the run for every rule.
    note(left.problems, left.asked.rule, error);
    return false;
  }
}

/** The rules' own engine: one engine rule a rule file, all of one priority, and one run a workbook. */
export function compileRules(rules: readonly Rule[]): CompiledRules {
  const questions: Asked[] = [];
  const unfit: Problems = new Map();
  const engine = new Engine([], { allowUndefinedFacts: false, pathResolver: (value) => value });
  for (const operator of OPERATORS) {
    engine.addOperator<Answer, unknown>(operator.name, (left, right) => operate(operator, left, right));
  }
  rules.forEach((rule, place) => {
    try {
      const conditions = compileRule(rule, place, questions);
      engine.addRule({ name: String(place), conditions, event: { type: "verdict" } });
    } catch (error) {
      note(unfit, place, error);
    }
  });

  async function run(ask: Ask, pause?: Pause): Promise<readonly Judgement[]> {
    const problems = new Map(unfit);
    const answer = (params: Asking): Answer | null => {
      const asked = questions[Number(params["question"])];
      return asked ? { isAnswer: true, asked, ask, problems, operand: null, truths: null } : null;
    };
    // The engine asks all rules at once; where pauses are wanted, each gets its answer after the one before.
    let turn: Promise<unknown> = Promise.resolve();
    const inTurn = <T>(between: Pause, work: () => T): Promise<T> => {
      const mine = turn.then(between).then(work);
      turn = mine;
      return mine;
    };
    const whenAsked = pause ? (params: Asking) => inTurn(pause, () => answer(params)) : answer;
    const facts = Object.fromEntries(
      FACTS.map(({ name }) => [name, new Fact<unknown>(name, whenAsked, { cache: false })]),
    );
    const { results, failureResults } = await engine.run(facts);
    const byPlace = new Map([...results, ...failureResults].map((result) => [Number(result.name), result]));
    return rules.map((rule, place) => judgementOf(rule, byPlace.get(place), problems.get(place)));
  }

  // Overlapping runs of one engine lose rules silently, so each waits for the one before.
  let last: Promise<unknown> = Promise.resolve();
  const judge = (ask: Ask, pause?: Pause): Promise<readonly Judgement[]> => {
    const mine = last.then(() => run(ask, pause));
    last = mine.catch(() => undefined);
    return mine;
  };
  return { judge };
}

function judgementOf(rule: Rule, result: RuleResult | undefined, problem: string | undefined): Judgement {
  if (problem !== undefined) return { problem };
  try {
    const parts = result && "all" in result.conditions ? result.conditions.all.map(judgedTree) : [];
    const must = parts.at(-1);
    if (!must) return { problem: "the rules engine gave no result" };
    return { when: rule.when ? (parts[0] ?? null) : null, must };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}
