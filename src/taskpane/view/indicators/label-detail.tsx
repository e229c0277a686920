import { Button, Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { newDraft } from "../../state/binding-draft";
import type { IndicatorRow } from "../../state/indicator-row";
import { CellLink } from "../cell-link";
import { usePane } from "../pane-context";
import { Actions, useBusy } from "./actions";
import { IndicatorPicker } from "./indicator-picker";

/** A label that was not understood: an offer to take or to refuse, an indicator to choose, or a cell to point at. */
export function LabelDetail({
  row: { label, offer },
}: {
  readonly row: Extract<IndicatorRow, { readonly kind: "label" }>;
}) {
  const styles = useStyles();
  const { dispatch, session, text, words } = usePane();
  const isBusy = useBusy();
  const [chosen, choose] = useState("");
  const { whyHelp, actions, alias, offer: offered } = words.indicators;
  const decide = (kind: "alias" | "refusal", indicator: string): void =>
    void session.settle({ kind: "decide", decision: { kind, label: label.label, indicator } });
  const isNamed = label.why === "noPeriod" || label.why === "noValue";
  return (
    <>
      <div>
        <CellLink cell={label.cell} /> {whyHelp[label.why]}
      </div>
      {offer && (
        <div className={styles.offer}>
          <strong>{offered(offer.name[text.language])}</strong>
          <Actions>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => decide("alias", offer.id)}
            >
              {actions.accept}
            </Button>
            <Button size="small" disabledFocusable={isBusy} onClick={() => decide("refusal", offer.id)}>
              {actions.refuse}
            </Button>
          </Actions>
        </div>
      )}
      {!isNamed && (
        <div className={styles.line}>
          <Field className={styles.field} size="small" label={alias(label.label)}>
            <IndicatorPicker chosen={chosen} onChoose={choose} />
          </Field>
          <Button
            size="small"
            disabledFocusable={isBusy || chosen === ""}
            onClick={() => chosen !== "" && decide("alias", chosen)}
          >
            {actions.alias}
          </Button>
        </div>
      )}
      <Actions>
        <Button size="small" onClick={() => dispatch({ type: "binding", draft: newDraft(chosen || offer?.id) })}>
          {actions.bindCell}
        </Button>
      </Actions>
    </>
  );
}

const useStyles = makeStyles({
  offer: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: "4px 8px" },
  line: { display: "flex", alignItems: "flex-end", gap: "6px" },
  field: { flex: 1, minWidth: 0 },
});
