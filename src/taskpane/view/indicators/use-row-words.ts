import { useCallback } from "react";
import { measureText } from "../../../core/text/measure-text";
import type { IndicatorRow } from "../../state/indicator-row";
import { usePane } from "../pane-context";
import { useDecisionNames } from "./use-decision-names";

/** The first line of a row: what it is called, and what stands at the end of the line. */
export interface RowWords {
  readonly name: string;
  readonly end: string;
}

/** Puts the first line of rows under a head into words. */
export function useRowWords(): (row: Exclude<IndicatorRow, { readonly kind: "group" }>) => RowWords {
  const { text, words } = usePane();
  const nameOf = useDecisionNames();
  return useCallback(
    (row) => {
      const { noPeriod, states } = words.indicators;
      switch (row.kind) {
        case "reading": {
          const { period, entity, measure } = row.reading;
          const of = [period === "" ? noPeriod : text.period(period), entity].filter(Boolean).join(" · ");
          const name = row.level === 2 ? row.indicator.name[text.language] : of;
          return { name, end: measureText(measure, text) };
        }
        case "missing":
          return { name: row.indicator.name[text.language], end: text.unit(row.indicator.unit) };
        case "label":
          return { name: row.label.label, end: "" };
        case "decision": {
          const { binding, state } = row.outcome;
          return { name: nameOf(binding), end: state === "inForce" ? "" : states[state] };
        }
      }
    },
    [text, words, nameOf],
  );
}
