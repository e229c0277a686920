import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { StandingRow } from "../../core/report/summary-standings";
import type { StandingColumn } from "../../core/text/text";
import { LightMark } from "./light-mark";
import { usePane } from "./pane-context";

/** What is told of a target besides its indicator, light and value; what nothing is known of is left out. */
const FACTS: readonly StandingColumn[] = ["target", "gap", "heads", "lastYear", "change", "office", "deadline"];

/** One indicator against one target. */
export function TargetCard({ row }: { readonly row: StandingRow }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const { columns } = text.summary;
  const { cells, light } = row;
  const { link } = cells.value;
  const shown = (id: StandingColumn): string => String(cells[id].value ?? "");
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.name}>{shown("indicator")}</span>
        <LightMark light={light} word={text.light[light]} />
      </div>
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt>
            <Caption1>{columns.value}</Caption1>
          </dt>
          <dd className={styles.value}>
            {link ? (
              <Link as="button" className={styles.link} onClick={() => void session.show(link)}>
                {shown("value")}
              </Link>
            ) : (
              shown("value")
            )}
          </dd>
        </div>
        {FACTS.filter((id) => shown(id) !== "—" && shown(id) !== text.noData).map((id) => (
          <div key={id} className={styles.fact}>
            <dt>
              <Caption1>{columns[id]}</Caption1>
            </dt>
            <dd className={styles.value}>{shown(id)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

const useStyles = makeStyles({
  card: {
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: "avoid",
  },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", fontSize: "13px", alignItems: "flex-start" },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "1px 14px",
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
  },
  fact: { minWidth: 0, display: "flex", gap: "4px", alignItems: "baseline" },
  value: { margin: 0, fontSize: "13px", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  link: { fontSize: "13px", "@media (forced-colors: active)": { textDecorationLine: "underline" } },
});
