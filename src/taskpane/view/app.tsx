import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useState } from "react";
import type { Checker } from "../../core/evaluate/prepare";
import type { Language } from "../../core/model/indicator";
import { textOf } from "../../core/text/languages";
import { openSession } from "../session/session";
import { OPENED } from "../state/pane-state";
import { reduce } from "../state/reduce";
import { PANE_TEXTS } from "../text";
import { ErrorBoundary } from "./error-boundary";
import { Pane } from "./pane";
import { PaneProvider } from "./pane-context";
import { sayingOf } from "./saying";
import { THEMES } from "./themes";
import { useFreeEnds } from "./use-free-ends";
import { useOfficeTheme } from "./use-office-theme";

/** What the pane is opened with. */
export interface AppProps {
  readonly checker: Checker;
  readonly language: Language;
  /** Whether the button that opened the pane also asked for a check. */
  readonly checksAtOnce: boolean;
}

/** The task pane: its state, its session and its theme, around what is seen. */
export function App({ checker, language, checksAtOnce }: AppProps) {
  const styles = useStyles();
  const theme = useOfficeTheme();
  useFreeEnds();
  const [state, dispatch] = useReducer(reduce, OPENED);
  const [session] = useState(() => openSession({ checker, language, dispatch }));
  const say = useMemo(() => sayingOf(checker.pack, language), [checker, language]);
  useEffect(() => {
    if (checksAtOnce) void session.check();
    return () => void session.close();
  }, [session, checksAtOnce]);
  const words = PANE_TEXTS[language];
  const pane = { state, dispatch, session, pack: checker.pack, text: textOf(language), words, say };
  return (
    <FluentProvider theme={THEMES[theme]} lang={language}>
      {/* Menus and dialogs take the provider's class with them, so what is only the pane's goes on an element of its own. */}
      <div className={styles.root}>
        <ErrorBoundary words={words}>
          <PaneProvider value={pane}>
            <Pane />
          </PaneProvider>
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  root: {
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    "@media print": { height: "auto", overflow: "visible" },
  },
});
