import { makeStyles, tokens } from "@fluentui/react-components";

const WIDE = "@media (min-width: 720px)";

/** The frame of a view with a list and what is said of one row of it: below the list, beside it where there is room. */
export const useSplitStyles = makeStyles({
  view: {
    flex: "1 1 0",
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    [WIDE]: { flexDirection: "row" },
  },
  left: { flex: "1 1 0", minHeight: "120px", minWidth: 0, display: "flex", flexDirection: "column" },
  head: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    flex: "0 1 auto",
    minHeight: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [WIDE]: {
      flex: "1 1 0",
      maxHeight: "none",
      borderTop: "none",
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});
