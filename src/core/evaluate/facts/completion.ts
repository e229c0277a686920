import { times } from "../interval";
import type { NumberOperand } from "../operand";
import { endOf } from "../period";
import type { Owed } from "../subjects/owed-targets";
import { compute } from "./compute";
import type { FactDefinition, Question } from "./fact";
import { sideOfTarget } from "./owed";
import { named } from "./provenance";
import { withSlots } from "./slots";

/** What is reached of a target for 2025 by 2024 may count from years that the table does not show. */
const isOfItsYear = ({ by, period }: Owed): boolean =>
  by === "" || by.slice(0, 4) === (endOf(period) || by).slice(0, 4);

function answer({ book, subjects, targets }: Question): NumberOperand {
  const { slots } = withSlots(subjects);
  const bySlot = new Map<number, Owed>();
  for (const owed of targets) if (!bySlot.has(owed.slot) && isOfItsYear(owed)) bySlot.set(owed.slot, owed);
  const owedAt = (i: number): Owed | undefined =>
    subjects.kind === "target" ? subjects.targets[i] : bySlot.get(slots[i] ?? -1);
  const operand = compute({
    book,
    inputs: [slots],
    formula: ([value], i) => {
      const target = owedAt(i)?.value ?? NaN;
      return value && target > 0 ? times(value, 100 / target) : { low: NaN, high: NaN };
    },
    absentInput: "nothing",
    shown: () => ({ unit: "%", decimals: 1 }),
    args: ([value], completion) => ({ ...named({ value }), ...(completion && { completion }) }),
  });
  return {
    ...operand,
    argsAt: (i) => {
      const owed = owedAt(i);
      return { ...operand.argsAt(i), ...(owed && { target: sideOfTarget(book, owed) }) };
    },
  };
}

/** How much of its target a figure has reached. */
export const completion: FactDefinition = {
  name: "completion",
  summary: "100 × the figure ÷ its target, in %",
  gives: "number",
  serves: ["indicator", "target"],
  params: [{}],
  args: () => ["value", "completion", "target"],
  answer,
};
