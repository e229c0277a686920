import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { reportAddress } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import { handlingOf, statusText } from "../state/handling";
import type { ListRow } from "../state/rows";
import { usePane } from "./pane-context";
import { SeverityMark } from "./severity-mark";

/** What a row of the list shows. */
export const ListRowFace = ({ row }: { readonly row: ListRow }) =>
  row.kind === "group" ? <GroupFace row={row} /> : <FindingFace finding={row.finding} />;

function FindingFace({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { text, say } = usePane();
  const [cell] = finding.cells;
  const isOpen = handlingOf(finding) === "open";
  return (
    <>
      <SeverityMark severity={finding.severity} />
      <div className={styles.face}>
        <div className={styles.message}>{say(finding).message}</div>
        <div className={styles.meta}>
          <Caption1 className={styles.place}>
            {text.severity[finding.severity]}
            {cell ? ` · ${reportAddress(cell)}` : ""}
          </Caption1>
          {!isOpen && <Caption1 className={styles.status}>{statusText(finding, text)}</Caption1>}
        </div>
      </div>
    </>
  );
}

function GroupFace({ row }: { readonly row: Extract<ListRow, { readonly kind: "group" }> }) {
  const styles = useStyles();
  const { pack, text, words } = usePane();
  const [first] = row.findings;
  if (!first) return null;
  const title = pack.rules.find(({ id }) => id === first.rule)?.title[text.language] ?? first.rule;
  return (
    <>
      <SeverityMark severity={first.severity} />
      <div className={styles.face}>
        <div className={styles.title}>
          {title} <strong>{words.list.copies(row.findings.length)}</strong>
        </div>
        <div className={styles.meta}>
          <Caption1 className={styles.place}>
            {text.severity[first.severity]} · {row.place}
          </Caption1>
        </div>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  face: { flex: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  message: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    lineHeight: "19px",
    fontSize: "13px",
    overflowWrap: "anywhere",
  },
  title: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis", lineHeight: "20px", fontSize: "13px" },
  meta: { display: "flex", justifyContent: "space-between", gap: "8px", color: tokens.colorNeutralForeground3 },
  place: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis", minWidth: 0 },
  status: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});
