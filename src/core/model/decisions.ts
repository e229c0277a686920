import type { Binding, BoundPlace, Decision } from "./binding";

/** Texts that differ in spaces only are the same label. */
const closed = (text: string): string => text.replace(/\s+/g, "");

const samePlace = (one: BoundPlace, other: BoundPlace): boolean =>
  one.at.sheet === other.at.sheet && one.at.row === other.at.row && one.at.column === other.at.column;

/** Whether two decisions settle the same question, so that the later one takes the place of the earlier. */
export function sameQuestion(one: Decision, other: Decision): boolean {
  if ("place" in one) return "place" in other && samePlace(one.place, other.place);
  if ("place" in other || closed(one.label) !== closed(other.label)) return false;
  // A label has one meaning, and any number of meanings that it does not have.
  return one.indicator === other.indicator || (one.kind === "alias" && other.kind === "alias");
}

/** Whether two decisions on one question are also answered alike. */
export function sameAnswer(one: Decision, other: Decision): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === "cell" && other.kind === "cell")
    return (["indicator", "period", "entity", "unit"] as const).every((part) => one[part] === other[part]);
  return one.kind === "ignore" || ("indicator" in one && "indicator" in other && one.indicator === other.indicator);
}

/** The bindings with a decision of the person, which replaces what was decided on the same question before. */
export const withDecision = (bindings: readonly Binding[], decision: Decision): readonly Binding[] => [
  ...withoutDecision(bindings, decision),
  decision,
];

/** The bindings without those on the question that a decision settles. */
export const withoutDecision = (bindings: readonly Binding[], decision: Decision): readonly Binding[] =>
  bindings.filter((binding) => !sameQuestion(binding, decision));

/** The decisions of a file as the workbook takes them, and those that its own overrule. */
export interface Merged {
  readonly bindings: readonly Binding[];
  readonly overruled: readonly Binding[];
}

/** A workbook's bindings with those of a file: its own win; what came with an earlier file gives way. */
export function mergedBindings(own: readonly Binding[], file: readonly Decision[]): Merged {
  const decided = own.filter(({ isImported }) => !isImported);
  const isNew = (decision: Decision): boolean => !decided.some((other) => sameQuestion(other, decision));
  const isContrary = (decision: Decision): boolean =>
    decided.some((other) => sameQuestion(other, decision) && !sameAnswer(other, decision));
  const imported = file.map((decision): Binding => ({ ...decision, isImported: true }));
  const earlier = own.filter((binding) => binding.isImported && !file.some((other) => sameQuestion(other, binding)));
  return {
    bindings: [...decided, ...earlier, ...imported.filter(isNew)],
    overruled: imported.filter(isContrary),
  };
}
