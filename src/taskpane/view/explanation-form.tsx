import { Button, Field, Select, Textarea, makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../core/model/finding";
import type { Draft } from "../state/draft";
import { hintFor, statusToStore } from "../state/explaining";
import { STATUSES, statusOf } from "../state/handling";
import { usePane } from "./pane-context";

/** 处理状态 and 填写说明 of a finding, saved in the workbook. */
export function ExplanationForm({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { state, dispatch, session, text, words } = usePane();
  const { explanation, isStale } = finding;
  const saved: Draft = { status: statusOf(explanation?.status ?? "") ?? "pending", note: explanation?.note ?? "" };
  const { status, note } = state.drafts[finding.id] ?? saved;
  const write = (part: Partial<Draft>): void =>
    dispatch({ type: "drafted", id: finding.id, draft: { status, note, ...part } });
  const isBusy = state.work !== null && state.work.job !== "recheck";
  const hint = hintFor(status, note);
  const save = (chosen: typeof status, said: string): void =>
    void session.explain({
      id: finding.id,
      status: statusToStore(chosen, said, text),
      note: said,
      values: finding.values,
    });
  return (
    <div className={styles.form}>
      <Field
        label={words.explanation.note}
        size="small"
        {...(isStale ? { validationState: "warning" as const, validationMessage: words.explanation.stale } : {})}
        hint={hint === null ? "" : words.explanation[hint]}
      >
        <Textarea
          size="small"
          resize="vertical"
          placeholder={words.explanation.placeholder}
          value={note}
          onChange={(_, { value }) => write({ note: value })}
        />
      </Field>
      <div className={styles.line}>
        <Select
          size="small"
          aria-label={words.explanation.status}
          value={status}
          onChange={(_, { value }) => write({ status: STATUSES.find((each) => each === value) ?? "pending" })}
        >
          {STATUSES.map((each) => (
            <option key={each} value={each}>
              {text.results.statuses[each]}
            </option>
          ))}
        </Select>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => save(status, note)}>
          {words.actions.save}
        </Button>
        {explanation && (
          <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => save("pending", "")}>
            {words.actions.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
});
