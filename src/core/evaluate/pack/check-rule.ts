import type { Catalogue } from "../../model/indicator";
import type { ForEach, IndicatorFilter, Rule } from "../../model/rule";
import { fits } from "../book/catalogue-index";
import { kindOf } from "../subjects/select";
import { checkCondition } from "./check-conditions";
import { checkDates } from "./check-dates";
import { checkWords } from "./check-words";
import { ruleProblem, type RuleProblem } from "./rule-problem";
import { unknownName, type NameKind } from "./unknown-name";

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

function checkFilter(
  file: string,
  at: string,
  filter: IndicatorFilter,
  { indicators, sections }: Catalogue,
): readonly RuleProblem[] {
  const ids = indicators.map(({ id }) => id);
  const unknown = (key: keyof IndicatorFilter, kind: NameKind, known: readonly string[]): readonly RuleProblem[] =>
    listOf(filter[key])
      .filter((name) => !known.includes(name))
      .map((name) => unknownName(file, `${at}.${key}`, kind, name, known));
  const problems = [
    ...unknown("id", "indicator", ids),
    ...unknown("except", "indicator", ids),
    ...unknown(
      "section",
      "section",
      sections.map(({ id }) => id),
    ),
    ...unknown("kind", "kind", ["level", "flow", "count", "share"]),
    ...unknown("unit", "unit", [...new Set(indicators.map(({ unit }) => unit))]),
  ];
  if (problems.length > 0 || indicators.some((indicator) => fits(indicator, filter))) return problems;
  const what = {
    "zh-CN": `${at} 不符合任何指标，规则永远不会起作用。`,
    en: `${at} fits no indicator, so the rule would never be asked.`,
  };
  return [ruleProblem(file, at, "fits-nothing", what)];
}

function checkForEach(file: string, forEach: ForEach, catalogue: Catalogue): readonly RuleProblem[] {
  if ("indicator" in forEach) return checkFilter(file, "forEach.indicator", forEach.indicator, catalogue);
  if ("target" in forEach) return checkFilter(file, "forEach.target", forEach.target, catalogue);
  if (!("row" in forEach)) return [];
  const known = catalogue.quantities.map(({ id }) => id);
  const unknown = forEach.row.columns.filter((id) => !known.includes(id));
  return unknown.map((id) => unknownName(file, "forEach.row.columns", "quantity", id, known));
}

function checkId(file: string, { id }: Rule): readonly RuleProblem[] {
  const name = (file.split("/").at(-1) ?? file).replace(/\.json$/, "");
  if (id === name) return [];
  const what = {
    "zh-CN": `id“${id}”应与文件名“${name}”一致。`,
    en: `the id "${id}" must be the file's name, "${name}".`,
  };
  return [ruleProblem(file, "id", "id-is-not-file-name", what)];
}

function checkExamples(file: string, { examples }: Rule): readonly RuleProblem[] {
  if (examples.some(({ expect }) => expect === "fail")) return [];
  const what = {
    "zh-CN": `examples 中没有应判为 fail 的例子，无法证明规则能查出问题。`,
    en: `examples has none that is expected to fail, so nothing shows that the rule finds anything.`,
  };
  return [ruleProblem(file, "examples", "no-failing-example", what)];
}

/** Only figures of indicators can be put in doubt. */
function checkDoubts(file: string, { doubts, forEach }: Rule): readonly RuleProblem[] {
  if (doubts === undefined || "indicator" in forEach) return [];
  const what = {
    "zh-CN": `doubts 只能用于 forEach.indicator 的规则。`,
    en: `doubts is for rules with forEach.indicator.`,
  };
  return [ruleProblem(file, "doubts", "doubts-no-figure", what)];
}

/** What a schema cannot say about a rule. */
export function checkRule(file: string, rule: Rule, catalogue: Catalogue): readonly RuleProblem[] {
  const ground = { file, catalogue, kind: kindOf(rule.forEach) };
  return [
    ...checkId(file, rule),
    ...checkDates(file, "valid", rule.valid),
    ...checkForEach(file, rule.forEach, catalogue),
    ...(rule.when ? checkCondition(ground, rule.when, "when") : []),
    ...checkCondition(ground, rule.must, "must"),
    ...checkWords(file, rule),
    ...checkDoubts(file, rule),
    ...checkExamples(file, rule),
  ];
}
