import type { FactDefinition } from "./fact";
import { agree, type Owed } from "../subjects/owed-targets";
import { aboutTargets, targetsOf } from "./owed";

/** Fewer targets than this say nothing of whose plan a workbook follows. */
const FEW = 3;

/**
 * The catalogue's target of the same direction, to hold the workbook's own against. A workbook most of whose targets are
 * others follows a plan of its own, as that of another county does.
 */
export const catalogueTarget: FactDefinition = {
  name: "catalogueTarget",
  summary:
    "the catalogue's target of the same direction, where the workbook states one of its own; nothing otherwise, and nothing where most of its targets are of another plan",
  gives: "number",
  serves: ["target"],
  params: [{}],
  args: () => ["catalogueTarget"],
  answer({ subjects }) {
    const { targets } = targetsOf(subjects);
    const compared = targets.filter(({ stated, catalogue }) => stated && catalogue);
    const isOwnPlan = compared.length >= FEW && compared.filter(isAsPlanned).length * 2 < compared.length;
    return aboutTargets(
      targets,
      "catalogueTarget",
      { unit: "", decimals: 2, absent: "nothing" },
      ({ stated, catalogue }) => (stated && catalogue && !isOwnPlan ? catalogue.value : NaN),
    );
  },
};

const isAsPlanned = ({ value, catalogue }: Owed): boolean => catalogue !== null && agree(value, catalogue.value);
