import { Tab, TabList, makeStyles } from "@fluentui/react-components";
import { uncheckedOf } from "../../core/report/unchecked";
import type { View } from "../state/pane-state";
import { usePane } from "./pane-context";

const VIEWS: readonly View[] = ["findings", "targets", "indicators", "unchecked"];

/** The things to look at. */
export function ViewTabs() {
  const styles = useStyles();
  const { state, dispatch, words } = usePane();
  const { check, view } = state;
  if (!check) return null;
  const unchecked = uncheckedOf(check).reduce((sum, { count }) => sum + count, 0);
  const labels: Readonly<Record<View, string>> = {
    findings: words.tabs.findings(check.findings.length),
    targets: words.tabs.targets,
    indicators: words.tabs.indicators,
    unchecked: words.tabs.unchecked(unchecked),
  };
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={words.tabs.label}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const chosen = VIEWS.find((each) => each === value);
        if (chosen) dispatch({ type: "viewed", view: chosen });
      }}
    >
      {VIEWS.map((each) => (
        <Tab key={each} value={each} className={styles.tab}>
          {labels[each]}
        </Tab>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  tabs: { padding: "0 6px", flexWrap: "wrap" },
  /** All of them fit a line of the narrowest pane. */
  tab: { paddingLeft: "6px", paddingRight: "6px" },
});
