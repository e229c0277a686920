import type { Recognition } from "../../../core/model/reading";
import type { IndicatorRow } from "../../state/indicator-row";
import { usePane } from "../pane-context";
import { DecisionDetail } from "./decision-detail";
import { DetailPanel } from "./detail-panel";
import { LabelDetail } from "./label-detail";
import { MissingDetail } from "./missing-detail";
import { ReadingDetail } from "./reading-detail";
import { useDecisionNames } from "./use-decision-names";

interface Props {
  readonly row: Exclude<IndicatorRow, { readonly kind: "group" }>;
  readonly recognition: Recognition;
}

/** What is to be said of the selected row, and what can be settled about it. */
export function RowDetail({ row, recognition }: Props) {
  const { dispatch, text } = usePane();
  const nameOf = useDecisionNames();
  const title =
    row.kind === "label"
      ? row.label.label
      : row.kind === "decision"
        ? nameOf(row.outcome.binding)
        : row.indicator.name[text.language];
  return (
    <DetailPanel title={title} onClose={() => dispatch({ type: "browsed", browsing: { selected: null } })}>
      <Body key={row.key} row={row} recognition={recognition} />
    </DetailPanel>
  );
}

function Body({ row, recognition }: Props) {
  switch (row.kind) {
    case "reading":
      return <ReadingDetail row={row} recognition={recognition} />;
    case "missing":
      return <MissingDetail row={row} />;
    case "label":
      return <LabelDetail row={row} />;
    case "decision":
      return <DecisionDetail outcome={row.outcome} />;
  }
}
