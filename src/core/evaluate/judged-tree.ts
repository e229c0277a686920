import type { TopLevelConditionResult } from "json-rules-engine";
import { isAnswer } from "./answer";
import type { Judged, JudgedLeaf } from "./judged";
import { OPERATORS } from "./operators";
import { every, negated, some } from "./truth";

type Nested = Extract<TopLevelConditionResult, { all: unknown }>["all"][number];

/** Kleene's pass: combines the outcomes that the operators left on the leaves, subject by subject. */
export function judgedTree(node: Nested): Judged {
  if ("all" in node) {
    const parts = node.all.map(judgedTree);
    return { kind: "all", parts, truths: every(truthsOf(parts), countOf(parts)) };
  }
  if ("any" in node) {
    const parts = node.any.map(judgedTree);
    return { kind: "any", parts, truths: some(truthsOf(parts), countOf(parts)) };
  }
  if ("not" in node) {
    const part = judgedTree(node.not);
    return { kind: "not", part, truths: negated(part.truths) };
  }
  if ("condition" in node) throw new Error(`refers to the condition "${node.condition}", which packs do not have`);
  return leafOf(node);
}

const truthsOf = (parts: readonly Judged[]): readonly Judged["truths"][] => parts.map(({ truths }) => truths);
const countOf = (parts: readonly Judged[]): number => parts[0]?.truths.length ?? 0;

interface Leaf {
  readonly operator: string;
  readonly value?: unknown;
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
}

function leafOf({ operator: name, factResult, valueResult }: Leaf): JudgedLeaf {
  const operator = OPERATORS.find((known) => known.name === name);
  if (!operator || !isAnswer(factResult) || !factResult.operand || !factResult.truths) {
    throw new Error(`operator "${name}" gave no answer`);
  }
  const { operand: left, truths } = factResult;
  if (!isAnswer(valueResult)) return { kind: "leaf", operator, left, literal: valueResult, truths };
  return { kind: "leaf", operator, left, truths, ...(valueResult.operand && { right: valueResult.operand }) };
}
