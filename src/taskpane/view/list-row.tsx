import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { reportAddress } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import { handlingOf, statusText } from "../state/handling";
import type { ListRow } from "../state/rows";
import { usePane } from "./pane-context";
import { SeverityMark } from "./severity-mark";

/** The id in the page of a row. */
export const rowId = (key: string): string => `row-${key}`;

interface Props {
  readonly row: ListRow;
  readonly rows: readonly ListRow[];
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isSelected: boolean;
  readonly onOpen: (row: ListRow) => void;
}

/** One row of the list; a press selects it and goes to its cell. */
export function ListRowView({ row, rows, index, top, height, isSelected, onOpen }: Props) {
  const styles = useStyles();
  const isInner = row.kind === "finding" && row.isInGroup;
  return (
    <div
      id={rowId(row.key)}
      role="treeitem"
      aria-level={isInner ? 2 : 1}
      aria-selected={isSelected}
      aria-expanded={row.kind === "group" ? row.isUnfolded : undefined}
      {...placeAmongSiblings(rows, index, isInner)}
      className={mergeClasses(styles.row, isInner && styles.inner, isSelected && styles.selected)}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={() => onOpen(row)}
    >
      {row.kind === "group" ? <GroupFace row={row} /> : <FindingFace finding={row.finding} />}
    </div>
  );
}

/** Rows of a group count among themselves, all others among the rows of the first level. */
function placeAmongSiblings(rows: readonly ListRow[], index: number, isInner: boolean) {
  const isSibling = (row: ListRow): boolean => (row.kind === "finding" && row.isInGroup) === isInner;
  if (!isInner) {
    return {
      "aria-setsize": rows.filter(isSibling).length,
      "aria-posinset": rows.slice(0, index + 1).filter(isSibling).length,
    };
  }
  const head = rows.slice(0, index).findLastIndex(({ kind }) => kind === "group");
  const group = rows[head];
  return { "aria-setsize": group?.kind === "group" ? group.findings.length : 0, "aria-posinset": index - head };
}

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
      <span aria-hidden="true" className={mergeClasses(styles.fold, row.isUnfolded && styles.unfolded)}>
        ›
      </span>
    </>
  );
}

const useStyles = makeStyles({
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    right: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px 12px",
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  inner: { paddingLeft: "28px" },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
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
  fold: { alignSelf: "center", fontSize: "18px", transform: "rotate(90deg)" },
  unfolded: { transform: "rotate(-90deg)" },
});
