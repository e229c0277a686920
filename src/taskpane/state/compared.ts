import type { Finding } from "../../core/model/finding";
import type { Condition, Rule } from "../../core/model/rule";

/** What the first of two compared figures is: taken from a cell, or worked out from several. */
export type LeftName = "reported" | "calculated";

/** What the second is: what the first should be, a target it has to meet, or anything else it is held against. */
export type RightName = "due" | "target" | "other";

/** Operators that want both sides to be the same, as far as the decimals shown can tell. */
const WANTS_SAME: ReadonlySet<string> = new Set(["equalsAsDisplayed", "equalsSum"]);

/** By what plain names the two figures that a finding compares go. */
export function comparedAs({ verdict }: Finding, rule: Rule | undefined): readonly [LeftName, RightName] {
  const { left, right, outcome } = verdict;
  const operators = rule ? operatorsOf(rule.must) : [];
  const wantsSame = operators.length > 0 && operators.every((name) => WANTS_SAME.has(name));
  const isDue = wantsSame && outcome === "fail" && right !== undefined && !("measure" in right);
  const rightName = isDue ? "due" : operators.includes("meets") ? "target" : "other";
  return [left && "measure" in left ? "reported" : "calculated", rightName];
}

function operatorsOf(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(operatorsOf);
  if ("any" in condition) return condition.any.flatMap(operatorsOf);
  return "not" in condition ? operatorsOf(condition.not) : [condition.operator];
}
