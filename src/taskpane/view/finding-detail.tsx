import { Body1, Body1Strong, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/model/finding";
import { comparedAs } from "../state/compared";
import { CellLinks } from "./cell-links";
import { ExplanationForm } from "./explanation-form";
import { usePane } from "./pane-context";
import { SeverityMark } from "./severity-mark";

/** All that is known of a finding: what, where, how far off, what to do, why, and by which document. */
export function FindingDetail({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { pack, text, words, say } = usePane();
  const { message, fix, source, sides } = say(finding);
  const rule = pack.rules.find(({ id }) => id === finding.rule);
  const [left, right] = comparedAs(finding, rule);
  const names = words.detail.compared;
  const sidesShown = [
    [names[left], sides.left],
    [names[right], sides.right],
    [names.difference, sides.difference],
  ].filter(([, value]) => value);
  // A figure alone is no comparison, and the message has it already.
  const compared = sides.left && sides.right ? sidesShown : [];
  return (
    <div className={styles.detail}>
      <div className={styles.level}>
        <SeverityMark severity={finding.severity} />
        <Caption1>
          {words.detail.level(text.severity[finding.severity], words.counts.duty[finding.severity])} ·{" "}
          {rule?.title[text.language]}
        </Caption1>
      </div>
      <Body1Strong className={styles.message}>{message}</Body1Strong>
      {compared.length > 0 && (
        <dl className={styles.sides}>
          {compared.map(([name, value]) => (
            <div key={name} className={styles.side}>
              <dt>
                <Caption1>{name}</Caption1>
              </dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <CellLinks finding={finding} />
      <Part title={words.detail.fix}>{fix}</Part>
      <ExplanationForm finding={finding} />
      <Part title={words.detail.why}>{rule?.why[text.language]}</Part>
      {source && <Part title={words.detail.source}>{source}</Part>}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: string | undefined }) {
  const styles = useStyles();
  return (
    <div>
      <Caption1Strong className={styles.title}>{title}</Caption1Strong>
      <Body1 className={styles.text}>{children}</Body1>
    </div>
  );
}

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "10px", overflowWrap: "anywhere" },
  level: { display: "flex", alignItems: "center", gap: "6px", color: tokens.colorNeutralForeground3 },
  message: { fontSize: "14px" },
  sides: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    margin: 0,
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  side: { minWidth: 0 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
  title: { display: "block", color: tokens.colorNeutralForeground3 },
  text: { display: "block", fontSize: "13px" },
});
