import { useDeferredValue, useMemo } from "react";
import type { Indicator } from "../../../core/model/indicator";
import type { Reading, Recognition } from "../../../core/model/reading";
import type { Part } from "../../state/browsing";
import { decisionRows } from "../../state/decision-rows";
import { matcher, type IndicatorRow } from "../../state/indicator-row";
import { labelRows } from "../../state/label-rows";
import { missingIndicators, missingRows } from "../../state/missing-rows";
import { figuresByIndicator, readingRows } from "../../state/reading-rows";
import { usePane } from "../pane-context";

/** What the view of the indicators shows of a workbook. */
export interface Shown {
  readonly recognition: Recognition;
  readonly figures: ReadonlyMap<string, readonly Reading[]>;
  readonly missing: readonly Indicator[];
  readonly rows: readonly IndicatorRow[];
  readonly counts: Readonly<Record<Part, number>>;
}

/** The rows of the part that is looked at, and how much there is of each. */
export function useIndicatorRows(recognition: Recognition): Shown {
  const { state, pack, text } = usePane();
  const { unfolded } = state;
  const { part } = state.browsing;
  const search = useDeferredValue(state.browsing.search);
  const { catalogue } = pack;
  const figures = useMemo(() => figuresByIndicator(recognition.readings), [recognition]);
  const missing = useMemo(() => missingIndicators(catalogue, figures), [catalogue, figures]);
  const rows = useMemo(() => {
    const wanted = { unfolded, isSearching: search.trim() !== "", matches: matcher(search) };
    switch (part) {
      case "read":
        return readingRows(figures, catalogue, wanted, text.period);
      case "missing":
        return missingRows(missing, catalogue, wanted);
      case "labels":
        return labelRows(recognition.unrecognised, catalogue, wanted);
      case "decided":
        return decisionRows(recognition.bindings, catalogue, wanted);
    }
  }, [part, search, unfolded, figures, missing, recognition, catalogue, text]);
  const counts = {
    read: figures.size,
    missing: missing.length,
    labels: recognition.unrecognised.length,
    decided: recognition.bindings.length,
  };
  return { recognition, figures, missing, rows, counts };
}
