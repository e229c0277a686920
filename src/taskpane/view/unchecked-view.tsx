import { Body1, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { reportAddress } from "../../core/model/address";
import { uncheckedGroups } from "../../core/report/unchecked";
import { CellLink } from "./cell-link";
import { usePane } from "./pane-context";
import { SheetsRead } from "./sheets-read";
import { UncheckedLine } from "./unchecked-line";

/** More labels than this tell a person nothing that the first ones did not. */
const MOST_LABELS = 100;

/** What could not be checked and why, which sheets were read, and what was not understood. */
export function UncheckedView() {
  const styles = useStyles();
  const { state, text, words } = usePane();
  const { check } = state;
  if (!check) return null;
  const undecided = uncheckedGroups(check, text);
  const lacking = undecided.reduce((sum, { rules }) => rules.reduce((all, { count }) => all + count, sum), 0);
  // What rounding leaves open stands among the findings.
  const rounded = check.evaluation.account.unknown - lacking;
  const { unrecognised } = check.recognition;
  return (
    <div className={styles.view}>
      <Part title={words.unchecked.account}>
        <Body1>{text.report.account(check.evaluation.account)}</Body1>
        {rounded > 0 && <Caption1 className={styles.rounded}>{words.unchecked.rounded(lacking, rounded)}</Caption1>}
      </Part>
      <Part title={text.summary.uncheckedHeading}>
        {undecided.length === 0 ? (
          <Body1>{words.unchecked.none}</Body1>
        ) : (
          <ul className={styles.list}>
            {undecided.map((group) => (
              <UncheckedLine
                key={group.rules.map(({ title }) => title).join() + group.cells.map(reportAddress).join()}
                group={group}
              />
            ))}
          </ul>
        )}
      </Part>
      {unrecognised.length > 0 && (
        <Part title={words.unchecked.unrecognised}>
          <Caption1>{words.unchecked.unrecognisedHelp}</Caption1>
          <ul className={styles.list}>
            {unrecognised.slice(0, MOST_LABELS).map(({ cell, label, why }) => (
              <li key={`${reportAddress(cell)} ${why}`}>
                <CellLink cell={cell} /> {words.unchecked.label(label, words.unchecked.why[why])}
              </li>
            ))}
          </ul>
          {unrecognised.length > MOST_LABELS && (
            <Caption1>{words.unchecked.more(unrecognised.length - MOST_LABELS)}</Caption1>
          )}
        </Part>
      )}
      <Part title={words.unchecked.sheets}>
        <SheetsRead sheets={check.sheets} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  view: { flex: 1, minHeight: 0, overflowY: "scroll", padding: "8px 12px 16px" },
  part: { marginBottom: "14px" },
  rounded: { display: "block" },
  title: { display: "block", margin: "0 0 4px", fontSize: "14px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: "13px",
    overflowWrap: "anywhere",
    "& > li": { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});
