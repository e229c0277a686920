import { Body1, Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { standingRows } from "../../core/report/summary-standings";
import { lightCounts, worstFirst } from "../state/targets";
import { LightMark } from "./light-mark";
import { usePane } from "./pane-context";
import { TargetCard } from "./target-card";

/** For leaders: each indicator against its target, worst first; to be printed as it is. */
export function TargetsView() {
  const styles = useStyles();
  const { state, text, words } = usePane();
  const { check } = state;
  const rows = useMemo(() => (check ? worstFirst(standingRows(check, text)) : []), [check, text]);
  if (!check || rows.length === 0) return <Body1 className={styles.none}>{words.targets.none}</Body1>;
  const { recognition, file, evaluation } = check;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {words.targets.period(text.period(recognition.period))}
        </Subtitle2>
        <Button size="small" className={styles.print} onClick={() => window.print()}>
          {words.actions.print}
        </Button>
      </div>
      <div className={styles.onPaper}>{words.about(file, text.date(evaluation.asOf))}</div>
      <ul className={styles.counts}>
        {lightCounts(rows).map(({ light, count }) => (
          <li key={light}>
            <LightMark light={light} word={text.light[light]} /> <strong>{count}</strong>
          </li>
        ))}
      </ul>
      <ul className={styles.cards}>
        {rows.map((row) => (
          <TargetCard
            key={[
              row.standing.indicator,
              row.standing.period,
              row.standing.operator,
              row.standing.target,
              row.standing.by,
            ].join("|")}
            row={row}
          />
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  none: { padding: "16px 12px" },
  view: {
    flex: 1,
    minHeight: 0,
    overflowY: "scroll",
    padding: "8px 12px 16px",
    "@media print": { overflow: "visible", padding: 0 },
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0 },
  print: { flexShrink: 0, "@media print": { display: "none" } },
  onPaper: { display: "none", "@media print": { display: "block" } },
  counts: {
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 14px",
    margin: "6px 0",
    padding: 0,
    fontSize: "13px",
  },
  cards: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 720px)": { columnCount: 2, columnGap: "24px" },
    "@media print": { columnCount: 1 },
  },
});
