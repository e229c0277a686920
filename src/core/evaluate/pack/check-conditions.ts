import type { Catalogue } from "../../model/indicator";
import type { Condition, Leaf } from "../../model/rule";
import { isReference } from "../compile";
import { FACTS } from "../facts";
import type { FactDefinition, Params } from "../facts/fact";
import { OPERATORS } from "../operators";
import type { Operator } from "../operators/operator";
import type { SubjectKind } from "../subjects/select";
import { checkParams } from "./check-params";
import { ruleProblem, type RuleProblem } from "./rule-problem";
import { unknownName } from "./unknown-name";

/** What the conditions of one rule are checked against. */
export interface Ground {
  readonly file: string;
  readonly catalogue: Catalogue;
  readonly kind: SubjectKind;
}

/** The leaves of a condition with the place of each. */
export function leavesIn(
  condition: Condition,
  where: string,
): readonly { readonly where: string; readonly leaf: Leaf }[] {
  if ("all" in condition) return condition.all.flatMap((part, n) => leavesIn(part, `${where}.all[${n}]`));
  if ("any" in condition) return condition.any.flatMap((part, n) => leavesIn(part, `${where}.any[${n}]`));
  return "not" in condition ? leavesIn(condition.not, `${where}.not`) : [{ where, leaf: condition }];
}

const factNamed = (name: string): FactDefinition | undefined => FACTS.find((fact) => fact.name === name);

function checkFact(
  { file, catalogue, kind }: Ground,
  where: string,
  name: string,
  params: Params,
): readonly RuleProblem[] {
  const serving = FACTS.filter(({ serves }) => serves.includes(kind)).map((fact) => fact.name);
  const fact = factNamed(name);
  if (!fact) return [unknownName(file, where, "fact", name, serving)];
  if (fact.serves.includes(kind)) return checkParams({ file, where, catalogue }, fact, params);
  const what = {
    "zh-CN": `${where} 处的事实“${name}”不适用于此类 forEach（${kind}）；可用：${serving.join(", ")}。`,
    en: `the fact "${name}" in ${where} has no answer for ${kind} subjects. Known: ${serving.join(", ")}.`,
  };
  return [ruleProblem(file, where, "fact-does-not-serve", what)];
}

const misfit = (file: string, where: string, zh: string, en: string): RuleProblem =>
  ruleProblem(file, where, "operator-does-not-fit", { "zh-CN": `${where} ${zh}`, en: `${where}: ${en}` });

function checkFit(
  file: string,
  where: string,
  operator: Operator,
  { fact: name, value }: Leaf,
): readonly RuleProblem[] {
  const given = factNamed(name)?.gives;
  const isText = given === "text";
  if (given && isText !== (operator.left === "text")) {
    const [zh, en] = isText ? ["文字", "text"] : ["数字", "a number"];
    return [
      misfit(
        file,
        where,
        `中“${name}”给出的是${zh}，不能用“${operator.name}”比较。`,
        `"${name}" gives ${en}, which "${operator.name}" cannot compare.`,
      ),
    ];
  }
  if (operator.right === "literal") {
    if (operator.accepts(value)) return [];
    return [
      misfit(
        file,
        `${where}.value`,
        `不合“${operator.name}”的要求：应为 ${operator.expects}。`,
        `"${operator.name}" expects ${operator.expects}.`,
      ),
    ];
  }
  if (!isReference(value)) {
    if (operator.right === "number" && typeof value === "number") return [];
    const expects = operator.right === "target" ? '{ "fact": "target" }' : '{ "fact": … }';
    return [
      misfit(
        file,
        `${where}.value`,
        `应为数字或 ${expects}。`,
        `must be ${operator.right === "target" ? "" : "a number or "}${expects}.`,
      ),
    ];
  }
  const right = factNamed(value.fact)?.gives;
  const fits = right === undefined || (operator.right === "target" ? right === "target" : right !== "text");
  return fits
    ? []
    : [
        misfit(
          file,
          `${where}.value`,
          `中“${value.fact}”不能作为“${operator.name}”的右值。`,
          `"${operator.name}" cannot take "${value.fact}" as its right side.`,
        ),
      ];
}

/** What a schema cannot say about a condition: its facts and operators exist, serve the subjects and fit one another. */
export function checkCondition(ground: Ground, condition: Condition, at: string): readonly RuleProblem[] {
  return leavesIn(condition, at).flatMap(({ where, leaf }) => {
    const operator = OPERATORS.find(({ name }) => name === leaf.operator);
    const known = OPERATORS.map(({ name }) => name);
    const { value } = leaf;
    return [
      ...checkFact(ground, where, leaf.fact, leaf.params ?? {}),
      ...(isReference(value) ? checkFact(ground, `${where}.value`, value.fact, value.params ?? {}) : []),
      ...(operator
        ? checkFit(ground.file, where, operator, leaf)
        : [unknownName(ground.file, where, "operator", leaf.operator, known)]),
    ];
  });
}
