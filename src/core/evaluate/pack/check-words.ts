import type { Localised } from "../../model/indicator";
import type { Rule } from "../../model/rule";
import { isReference } from "../compile";
import { FACTS } from "../facts";
import { TARGET_ARGS } from "../facts/owed";
import { leavesIn } from "./check-conditions";
import { ruleProblem, type RuleProblem } from "./rule-problem";
import { unknownName } from "./unknown-name";

/** Placeholders every message may use; the reporter fills them. */
const ALWAYS = [
  "left",
  "right",
  "digitSlip",
  "inMyriads",
  "row",
  "otherRow",
  "leftCell",
  "rightCell",
  "difference",
  "leftChange",
  "rightChange",
  "self",
  "period",
  "entity",
  "place",
];

/** Roles in a formula whose indicator can be named: `{{numeratorName}}` beside `{{numerator}}`. */
const NAMED_ROLES = ["numerator", "denominator", "whole"];

const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((match) => match[1] ?? "");

/** Placeholders the facts of a rule fill. */
function filledBy(rule: Rule): readonly string[] {
  const leaves = [...(rule.when ? leavesIn(rule.when, "when") : []), ...leavesIn(rule.must, "must")];
  const asked = leaves.flatMap(({ leaf: { fact, params, value } }) => [
    { fact, params },
    ...(isReference(value) ? [value] : []),
  ]);
  const ofFacts = asked.flatMap(({ fact, params = {} }) => FACTS.find(({ name }) => name === fact)?.args(params) ?? []);
  const names = ofFacts.filter((name) => NAMED_ROLES.includes(name)).map((name) => `${name}Name`);
  const all = [...ALWAYS, ...("target" in rule.forEach ? [...TARGET_ARGS, "goal"] : []), ...ofFacts, ...names];
  return [...new Set(all)].filter((name) => name !== "");
}

function checkText(file: string, where: string, text: Localised, known: readonly string[]): readonly RuleProblem[] {
  const [chinese, english] = [placeholdersIn(text["zh-CN"]), placeholdersIn(text.en)];
  const unknown = [
    ...chinese
      .filter((name) => !known.includes(name))
      .map((name) => unknownName(file, `${where}.zh-CN`, "placeholder", name, known)),
    ...english
      .filter((name) => !known.includes(name))
      .map((name) => unknownName(file, `${where}.en`, "placeholder", name, known)),
  ];
  const apart = [
    ...chinese.filter((name) => !english.includes(name)),
    ...english.filter((name) => !chinese.includes(name)),
  ];
  if (apart.length === 0) return unknown;
  const names = [...new Set(apart)].map((name) => `{{${name}}}`).join(", ");
  const what = {
    "zh-CN": `${where} 的中英文占位符不一致：${names}。`,
    en: `${where} has ${names} in one language only.`,
  };
  return [...unknown, ruleProblem(file, where, "placeholders-differ", what)];
}

/** Placeholders of a rule's message and fix: known, and the same in both languages. */
export function checkWords(file: string, rule: Rule): readonly RuleProblem[] {
  const known = filledBy(rule);
  return [...checkText(file, "message", rule.message, known), ...checkText(file, "fix", rule.fix, known)];
}
