import { reportAddress } from "../../core/model/address";
import type { Catalogue } from "../../core/model/indicator";
import type { Unrecognised } from "../../core/model/reading";
import { grouped, inAllLanguages, type IndicatorRow, type Wanted } from "./indicator-row";

/** What a person can settle at a press first. */
const WHYS: readonly Unrecognised["why"][] = ["closeLabel", "twoLabels", "noPeriod", "noValue", "unknownLabel"];

/** The labels that were not understood, by what they lack. */
export const labelRows = (
  labels: readonly Unrecognised[],
  { indicators }: Catalogue,
  wanted: Wanted,
): readonly IndicatorRow[] =>
  WHYS.flatMap((why) => {
    const rows = labels
      .filter((label) => label.why === why)
      .map((label): IndicatorRow => {
        const offer = indicators.find(({ id }) => id === label.offer);
        const key = `label:${reportAddress(label.cell)}:${why}`;
        return { kind: "label", key, level: 2, label, ...(offer ? { offer } : {}) };
      });
    return grouped(why, "label", rows.filter(isWanted(wanted)), wanted);
  });

const isWanted =
  ({ matches }: Wanted) =>
  (row: IndicatorRow): boolean =>
    row.kind === "label" &&
    matches([row.label.label, reportAddress(row.label.cell), ...(row.offer ? inAllLanguages(row.offer.name) : [])]);
