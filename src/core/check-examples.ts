import { evaluate } from "./evaluate/evaluate";
import { halfYearOf, yearBefore } from "./evaluate/period";
import { prepare, type Checker } from "./evaluate/prepare";
import { exampleIndicator } from "./examples/example-subject";
import { wordOf } from "./examples/given";
import { recognitionOf } from "./examples/indicator-example";
import { tableRecognitionOf } from "./examples/table-example";
import type { Recognition } from "./model/reading";
import type { Example, Outcome, Pack, Rule } from "./model/rule";
import type { Account, Verdict } from "./model/verdict";

/** How an example of a rule came out. */
export interface ExampleResult {
  readonly rule: string;
  readonly example: string;
  readonly expected: Outcome;
  readonly outcome: Outcome;
  readonly isAsExpected: boolean;
  /** The verdicts behind it, for whoever wants to see the message. */
  readonly verdicts: readonly Verdict[];
  /** Why it could not be run, or what broke; empty otherwise. */
  readonly problem: string;
}

/** Runs every example of every rule through the real reading of cells and the real evaluation. */
export async function runExamples(pack: Pack): Promise<readonly ExampleResult[]> {
  const results: ExampleResult[] = [];
  for (const rule of pack.rules) {
    const checker = prepare({ ...pack, rules: [rule] });
    for (const example of rule.examples) results.push(await runExample(checker, rule, example));
  }
  return results;
}

async function runExample(checker: Checker, rule: Rule, example: Example): Promise<ExampleResult> {
  const told = { rule: rule.id, example: example.name, expected: example.expect };
  const recognition = describedBy(checker.pack, rule, example);
  if (!recognition) {
    const problem = 'no indicator of the catalogue fits both the rule and the example; name one with "indicator"';
    return { ...told, outcome: "broken", isAsExpected: false, verdicts: [], problem };
  }
  const asOf = wordOf(example.given["asOf"]);
  const { account, verdicts } = await evaluate(checker, recognition, asOf ? { asOf } : {});
  const outcome = gravest(account);
  const problem = verdicts.find((verdict) => verdict.problem)?.problem ?? "";
  return { ...told, outcome, isAsExpected: outcome === example.expect, verdicts, problem };
}

/** What would have been recognised in a workbook that holds just what the example gives; null when that cannot be told. */
function describedBy({ catalogue }: Pack, { forEach, valid }: Rule, { given }: Example): Recognition | null {
  const period = wordOf(given["period"]) || halfYearOf(valid.from);
  if (!("indicator" in forEach || "target" in forEach)) return tableRecognitionOf(catalogue, forEach, given, period);
  const filter = "indicator" in forEach ? forEach.indicator : forEach.target;
  const subject = exampleIndicator(catalogue, filter, given);
  return subject ? recognitionOf(catalogue, subject, given, period, yearBefore(period)) : null;
}

function gravest({ broken, failed, unknown, passed }: Account): Outcome {
  if (broken > 0) return "broken";
  if (failed > 0) return "fail";
  if (unknown > 0) return "unknown";
  return passed > 0 ? "pass" : "not-applicable";
}
