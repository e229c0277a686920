import type { Operand } from "./operand";
import type { Operator } from "./operators/operator";
import type { Truths } from "./truth";

/** A condition after the run: how it came out for every subject, and what was compared. */
export type Judged =
  | { readonly kind: "all" | "any"; readonly parts: readonly Judged[]; readonly truths: Truths }
  | { readonly kind: "not"; readonly part: Judged; readonly truths: Truths }
  | JudgedLeaf;

export interface JudgedLeaf {
  readonly kind: "leaf";
  readonly operator: Operator;
  readonly left: Operand;
  /** Absent where the right side is written in the rule. */
  readonly right?: Operand;
  readonly literal?: unknown;
  readonly truths: Truths;
}

/** Every leaf of a condition, in the order written. */
export function leavesOf(judged: Judged): readonly JudgedLeaf[] {
  if (judged.kind === "leaf") return [judged];
  return judged.kind === "not" ? leavesOf(judged.part) : judged.parts.flatMap(leavesOf);
}

/** The first leaf that made a condition come out as it did for one subject. */
export function decisiveLeaf(judged: Judged, i: number): JudgedLeaf | undefined {
  if (judged.kind === "leaf") return judged;
  if (judged.kind === "not") return decisiveLeaf(judged.part, i);
  const code = judged.truths[i];
  const decisive = judged.parts.find((part) => part.truths[i] === code) ?? judged.parts[0];
  return decisive && decisiveLeaf(decisive, i);
}
