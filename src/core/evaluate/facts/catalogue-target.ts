import type { FactDefinition } from "./fact";
import { aboutTargets, targetsOf } from "./owed";

/** The catalogue's target of the same direction, to hold the workbook's own against. */
export const catalogueTarget: FactDefinition = {
  name: "catalogueTarget",
  summary: "the catalogue's target of the same direction, where the workbook states one of its own; nothing otherwise",
  gives: "number",
  serves: ["target"],
  params: [{}],
  args: () => ["catalogueTarget"],
  answer: ({ subjects }) =>
    aboutTargets(
      targetsOf(subjects).targets,
      "catalogueTarget",
      { unit: "", decimals: 2, absent: "nothing" },
      ({ stated, catalogue }) => (stated && catalogue ? catalogue.value : NaN),
    ),
};
