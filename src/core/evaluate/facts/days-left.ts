import type { FactDefinition } from "./fact";
import { aboutTargets, daysLeftOf, targetsOf } from "./owed";

/** Days until a target is due. */
export const daysLeft: FactDefinition = {
  name: "daysLeft",
  summary: "days from the day of judgement to the target's deadline; 0 for a target that is owed always",
  gives: "number",
  serves: ["target"],
  params: [{}],
  args: () => [],
  answer: ({ book, subjects }) =>
    aboutTargets(targetsOf(subjects).targets, "daysLeft", { unit: "天", decimals: 0, absent: "unknown" }, (owed) =>
      daysLeftOf(book, owed),
    ),
};
