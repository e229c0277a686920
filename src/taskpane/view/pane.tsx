import { makeStyles, tokens } from "@fluentui/react-components";
import { AboutLine } from "./about-line";
import { Announcer } from "./announcer";
import { BookBehind } from "./book-behind";
import { ConcernsLine } from "./concerns-line";
import { Confirmation } from "./confirmation";
import { FindingsView } from "./findings-view";
import { IndicatorsView } from "./indicators/indicators-view";
import { Messages } from "./messages";
import { usePane } from "./pane-context";
import { TargetsView } from "./targets-view";
import { Toolbar } from "./toolbar";
import { UncheckedView } from "./unchecked-view";
import { ViewTabs } from "./view-tabs";
import { Welcome } from "./welcome";
import { WorkBar } from "./work-bar";

/** The pane from top to bottom. */
export function Pane() {
  const styles = useStyles();
  const { state, words } = usePane();
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <h1 className={styles.unseen}>{words.title}</h1>
        <Toolbar />
        <WorkBar />
        <Messages />
        <BookBehind />
        <ConcernsLine />
        <AboutLine />
        {state.check && <ViewTabs />}
      </header>
      <main className={styles.main}>{state.check ? <View /> : <Welcome />}</main>
      <Confirmation />
      <Announcer />
    </div>
  );
}

function View() {
  const { state } = usePane();
  switch (state.view) {
    case "findings":
      return <FindingsView />;
    case "targets":
      return <TargetsView />;
    case "indicators":
      return <IndicatorsView />;
    case "unchecked":
      return <UncheckedView />;
  }
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    position: "relative",
    "@media print": { display: "block", height: "auto" },
  },
  head: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media print": { display: "none" },
  },
  /** Excel shows the title above the pane already. */
  unseen: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  main: {
    flex: "1 1 0",
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    "@media print": { display: "block" },
  },
});
