import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetCount } from "../../core/report/sheet-counts";
import { usePane } from "./pane-context";

/** Sheet by sheet what was there and what was understood, so that none passes in silence. */
export function SheetsRead({ sheets }: { readonly sheets: readonly SheetCount[] }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <ul className={styles.list}>
      {sheets.map(({ sheet, visibility, own, cells, readings, tables }) => (
        <li key={sheet} className={styles.sheet}>
          <span>
            {sheet}
            {visibility !== "visible" && <Caption1 className={styles.muted}> {words.unchecked.hidden}</Caption1>}
          </span>
          <Caption1 className={styles.muted}>
            {own ? words.unchecked.ownSheet : words.unchecked.sheet(cells, readings, tables)}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: "13px" },
  sheet: {
    display: "flex",
    flexDirection: "column",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground3 },
});
