import { Body1, Button, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { reportAddress } from "../../core/model/address";
import type { CellRef } from "../../core/model/cell";
import type { Finding } from "../../core/model/finding";
import { CellLink } from "./cell-link";
import { usePane } from "./pane-context";

/** As many as fit without burying what comes below. */
const SHOWN = 8;

/** The cells of a finding, each a way to that cell. */
export function CellLinks({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { words } = usePane();
  const [isWhole, setWhole] = useState(false);
  const { cells } = finding;
  const shown = isWhole ? cells : cells.slice(0, SHOWN);
  return (
    <div>
      <Caption1Strong className={styles.title}>{words.detail.cells}</Caption1Strong>
      {cells.length === 0 && <Body1>{words.detail.noCells}</Body1>}
      <ul className={styles.cells}>
        {shown.map((cell) => (
          <li key={reportAddress(cell)}>
            <CellLink cell={cell} /> {textIn(finding, cell)}
          </li>
        ))}
      </ul>
      {shown.length < cells.length && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {words.detail.moreCells(cells.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

/** What the cell shows, as far as it took part as a figure. */
function textIn({ verdict }: Finding, { sheet, row, column }: CellRef): string {
  const found = verdict.measures.find(({ at }) => at.sheet === sheet && at.row === row && at.column === column);
  return found?.text ?? "";
}

const useStyles = makeStyles({
  title: { display: "block", color: tokens.colorNeutralForeground3 },
  cells: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 14px",
    fontSize: "13px",
  },
});
