import { Button, Caption1 } from "@fluentui/react-components";
import { SENTENCE, type Recognition } from "../../../core/model/reading";
import { measureText } from "../../../core/text/measure-text";
import { newDraft } from "../../state/binding-draft";
import { decisionBehind } from "../../state/decision-behind";
import type { IndicatorRow } from "../../state/indicator-row";
import { isUnsure } from "../../state/unsure";
import { CellLink } from "../cell-link";
import { usePane } from "../pane-context";
import { Actions, useBusy } from "./actions";
import { Facts } from "./facts";

interface Props {
  readonly row: Extract<IndicatorRow, { readonly kind: "reading" }>;
  readonly recognition: Recognition;
}

/** How a figure was read, and what to do where it was read wrongly. */
export function ReadingDetail({ row: { reading, indicator }, recognition }: Props) {
  const { dispatch, session, text, words } = usePane();
  const isBusy = useBusy();
  const { fields, actions, found, inSentence, noPeriod, unsureHelp } = words.indicators;
  const { measure, period, entity, label, labelText, matchedBy, layout } = reading;
  const decision = decisionBehind(reading, recognition.bindings);
  return (
    <>
      <Facts
        facts={[
          [fields.value, measureText(measure, text)],
          [fields.period, period === "" ? noPeriod : text.period(period)],
          [fields.entity, entity],
          [fields.cell, <CellLink key="cell" cell={measure.at} />],
          [
            fields.found,
            <span key="found">
              {found(matchedBy, labelText)}
              {layout === SENTENCE ? ` · ${inSentence}` : " "}
              {(label.row !== measure.at.row || label.column !== measure.at.column) && <CellLink cell={label} />}
            </span>,
          ],
          [fields.definition, indicator.definition?.[text.language]],
        ]}
      />
      {isUnsure(reading) && <Caption1>{unsureHelp}</Caption1>}
      <Actions>
        {decision ? (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void session.settle({ kind: "withdraw", decision })}
          >
            {actions.withdraw}
          </Button>
        ) : (
          <>
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => void session.settle({ kind: "ignore", cell: measure.at })}
            >
              {actions.ignore}
            </Button>
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() =>
                void session.settle({
                  kind: "decide",
                  decision: { kind: "refusal", label: labelText, indicator: indicator.id },
                })
              }
            >
              {actions.notThis}
            </Button>
          </>
        )}
        <Button size="small" onClick={() => dispatch({ type: "binding", draft: newDraft(indicator.id) })}>
          {actions.bindCell}
        </Button>
      </Actions>
    </>
  );
}
