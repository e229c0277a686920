import { endOf, paceAt } from "../period";
import type { FactDefinition } from "./fact";
import { aboutTargets, targetsOf } from "./owed";

/** 序时进度. */
export const pace: FactDefinition = {
  name: "pace",
  summary: "share of the deadline's year gone at the end of the period, in %; nothing without a deadline",
  gives: "number",
  serves: ["target"],
  params: [{}],
  args: () => ["pace"],
  answer: ({ subjects }) =>
    aboutTargets(targetsOf(subjects).targets, "pace", { unit: "%", decimals: 1, absent: "nothing" }, ({ period, by }) =>
      paceAt(endOf(period), by),
    ),
};
