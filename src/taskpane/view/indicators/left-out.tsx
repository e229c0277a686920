import { Caption1, Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { LeftOutSheet } from "../../../core/model/reading";
import { CellLink } from "../cell-link";
import { usePane } from "../pane-context";
import { useBusy } from "./actions";

/** Tells of sheets that were not read because they hold personal data, and has them read where the person wants it. */
export function LeftOut({ sheets }: { readonly sheets: readonly LeftOutSheet[] }) {
  const styles = useStyles();
  const { state, session, words } = usePane();
  const isBusy = useBusy();
  const { includesPersonal } = state.browsing;
  const { leftOut, leftOutAt, include, included } = words.indicators;
  if (sheets.length === 0 && !includesPersonal) return null;
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <Caption1 className={styles.text}>{includesPersonal ? included : leftOut(sheets.length)}</Caption1>
        <Switch
          className={styles.switch}
          label={include}
          labelPosition="before"
          checked={includesPersonal}
          disabledFocusable={isBusy}
          onChange={(_, { checked }) => void session.includePersonal(checked)}
        />
      </div>
      {sheets.map(({ sheet, cell, header }) => (
        <Caption1 key={sheet} className={styles.text}>
          {leftOutAt(sheet, header)} <CellLink cell={cell} />
        </Caption1>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: "20vh",
    overflowY: "auto",
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  switch: {
    flexShrink: 0,
    "& label": { fontSize: "12px", padding: "0 4px" },
    "& .fui-Switch__indicator": { margin: "2px" },
  },
});
