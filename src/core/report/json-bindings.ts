import { reportAddress } from "../model/address";
import type { Binding, BindingOutcome, BindingState } from "../model/binding";

/** What became of a decision about reading the workbook; `decided` is the cell it was made on, null for a label. */
export interface JsonBinding {
  readonly kind: Binding["kind"];
  readonly state: BindingState;
  readonly from: "workbook" | "file";
  readonly label: string;
  readonly indicator: string | null;
  readonly decided: string | null;
  readonly cells: readonly string[];
}

/** What became of the decisions, as data. */
export const bindingsAsJson = (outcomes: readonly BindingOutcome[]): readonly JsonBinding[] =>
  outcomes.map(({ binding, state, cells }) => ({
    kind: binding.kind,
    state,
    from: binding.isImported ? "file" : "workbook",
    label: "place" in binding ? binding.place.label : binding.label,
    indicator: binding.kind === "ignore" ? null : binding.indicator,
    decided: "place" in binding ? reportAddress(binding.place.at) : null,
    cells: cells.map(reportAddress),
  }));
