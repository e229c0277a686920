import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { offsetsOf, scrolledTo, windowOf } from "../state/list-window";
import { moveFor, placesInTree, type Branch } from "../state/tree";
import { useViewSize } from "./use-view-size";

interface Props<Row extends Branch> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly selected: string | null;
  /** How high a row is in a list of some width. */
  readonly heightOf: (row: Row, width: number) => number;
  readonly face: (row: Row) => ReactNode;
  /** On which side of a row it is shown, and pressed, whether the row is unfolded. */
  readonly folds: "before" | "behind";
  readonly onSelect: (key: string) => void;
  readonly onFold: (key: string, isUnfolded: boolean) => void;
  /** Pressed, or Enter: what the row leads to. */
  readonly onOpen: (row: Row) => void;
}

/** The id in the page of a row; keys may hold spaces, ids may not. */
const rowId = (index: number): string => `row-${index}`;

/** A long tree with one stop of the Tab key; only what can be seen is in the page. */
export function TreeList<Row extends Branch>(props: Props<Row>) {
  const styles = useStyles();
  const { label, rows, selected, heightOf, face, folds, onSelect, onFold, onOpen } = props;
  const view = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const { width, height } = useViewSize(view);
  const offsets = useMemo(() => offsetsOf(rows.map((row) => heightOf(row, width))), [rows, heightOf, width]);
  const places = useMemo(() => placesInTree(rows), [rows]);
  const at = rows.findIndex(({ key }) => key === selected);

  useLayoutEffect(() => {
    const element = view.current;
    if (element && at >= 0) element.scrollTop = scrolledTo(offsets, at, element.scrollTop, element.clientHeight);
  }, [offsets, at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moveFor(event.key, rows, selected);
    if (!move) return;
    event.preventDefault();
    if (move.kind === "select") onSelect(move.key);
    else if (move.kind === "fold") onFold(move.key, move.isUnfolded);
    else rows.filter(({ key }) => key === move.key).forEach(onOpen);
  };

  const { first, end } = windowOf(offsets, top, height);
  return (
    <div
      ref={view}
      className={styles.list}
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={at >= first && at < end ? rowId(at) : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div role="presentation" style={{ height: offsets.at(-1), position: "relative" }}>
        {rows.slice(first, end).map((row, index) => (
          <div
            key={row.key}
            id={rowId(first + index)}
            role="treeitem"
            aria-level={row.level}
            aria-selected={row.key === selected}
            aria-expanded={row.isUnfolded}
            aria-setsize={places[first + index]?.size}
            aria-posinset={places[first + index]?.position}
            className={mergeClasses(styles.row, row.key === selected && styles.selected)}
            style={{
              transform: `translateY(${offsets[first + index] ?? 0}px)`,
              height: heightOf(row, width),
              paddingLeft: row.level * INDENT - INDENT + EDGE,
            }}
            onClick={() => onOpen(row)}
          >
            {folds === "before" && <Fold row={row} onFold={onFold} />}
            {face(row)}
            {folds === "behind" && row.isUnfolded !== undefined && <Fold row={row} onFold={onFold} />}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Shows whether a row is unfolded; room is kept beside rows that nothing lies under. */
function Fold({ row: { key, level, isUnfolded }, onFold }: Pick<Props<Branch>, "onFold"> & { readonly row: Branch }) {
  const styles = useStyles();
  if (isUnfolded === undefined) return level > 1 ? <span className={styles.fold} /> : null;
  return (
    <span
      aria-hidden="true"
      className={styles.fold}
      onClick={(event) => {
        event.stopPropagation();
        onFold(key, !isUnfolded);
      }}
    >
      <svg viewBox="0 0 12 12" className={mergeClasses(styles.chevron, isUnfolded && styles.unfolded)}>
        <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </span>
  );
}

const EDGE = 12;
const INDENT = 16;

const useStyles = makeStyles({
  list: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "scroll",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    right: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: `4px ${EDGE}px`,
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  fold: { flexShrink: 0, alignSelf: "stretch", width: "16px", display: "flex", alignItems: "center" },
  chevron: { width: "12px", height: "12px" },
  unfolded: { transform: "rotate(90deg)" },
});
