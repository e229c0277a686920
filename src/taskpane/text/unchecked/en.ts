import { plural } from "../plural";
import type { UncheckedText } from "./unchecked-text";

/** The view of what could not be checked, in English. */
export const uncheckedEn: UncheckedText = {
  none: "Nothing was left undecided.",
  rounded: (lacking, rounded) =>
    `Of what could not be checked, ${lacking} lack figures or wait for a unit, and ${rounded} are left open by rounding (listed under Findings).`,
  sheets: "Sheets read",
  sheet: (cells, figures, tables) =>
    `${plural(cells, "cell")} with content, ${plural(figures, "figure")} recognised${tables > 0 ? `, ${plural(tables, "table")}` : ""}`,
  ownSheet: "made by this add-in, not data",
  hidden: "hidden",
  unrecognised: "Labels not recognised",
  unrecognisedHelp:
    "These cells look like indicators but are not in the catalogue, or tell no period or value; they were not checked.",
  why: {
    unknownLabel: "not in the catalogue",
    closeLabel: "close to an indicator of the catalogue, not certain",
    noPeriod: "no period",
    noValue: "no value",
    twoLabels: "fits two indicators",
  },
  label: (label, why) => `${label} (${why})`,
  more: (count) => `${count} more`,
  account: "How the check came out",
};
