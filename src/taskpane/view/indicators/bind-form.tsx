import { Button, Caption1, Field, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Recognition } from "../../../core/model/reading";
import { chosenFor, decisionOf, type BindingDraft } from "../../state/binding-draft";
import { usePane } from "../pane-context";
import { Actions, useBusy } from "./actions";
import { DetailPanel } from "./detail-panel";
import { IndicatorPicker } from "./indicator-picker";
import { PointedCell } from "./pointed-cell";

interface Props {
  readonly draft: BindingDraft;
  readonly recognition: Recognition;
}

/** Binds an indicator to a cell: choose the one, select the other in Excel, say what the workbook does not, confirm. */
export function BindForm({ draft, recognition }: Props) {
  const styles = useStyles();
  const { dispatch, pack, session, text, words } = usePane();
  const isBusy = useBusy();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After whatever gave way to the form has given the focus back.
    const timer = setTimeout(() => form.current?.querySelector<HTMLElement>("input, button")?.focus());
    return () => clearTimeout(timer);
  }, []);
  const { bind, actions } = words.indicators;
  const { indicator, pointed, problem, replaces } = draft;
  const decision = decisionOf(draft);
  const change = (part: Partial<BindingDraft>): void => dispatch({ type: "binding", draft: { ...draft, ...part } });
  const choose = (id: string): void => {
    const chosen = pack.catalogue.indicators.find((one) => one.id === id);
    if (chosen) dispatch({ type: "binding", draft: chosenFor(draft, chosen) });
  };
  return (
    <DetailPanel title={bind.title} onClose={() => dispatch({ type: "binding", draft: null })}>
      <div ref={form} className={styles.form}>
        <Field size="small" label={bind.indicator}>
          <IndicatorPicker chosen={indicator} onChoose={choose} />
        </Field>
        {!pointed && <Caption1>{bind.howTo}</Caption1>}
        <Field
          size="small"
          {...(problem
            ? { validationState: "warning" as const, validationMessage: problem.message[text.language] }
            : {})}
        >
          <Button
            size="small"
            className={styles.point}
            appearance={pointed ? "secondary" : "primary"}
            disabledFocusable={isBusy}
            onClick={() => void session.point()}
          >
            {pointed || problem ? actions.pointAgain : actions.point}
          </Button>
        </Field>
        {pointed && <PointedCell draft={draft} pointed={pointed} recognition={recognition} onChange={change} />}
        {pointed && (
          <Actions>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy || decision === null}
              onClick={() =>
                decision && void session.settle({ kind: "decide", decision, ...(replaces ? { replaces } : {}) })
              }
            >
              {actions.bind}
            </Button>
          </Actions>
        )}
      </div>
    </DetailPanel>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  point: { justifySelf: "start" },
});
