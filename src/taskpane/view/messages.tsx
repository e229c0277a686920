import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  type MessageBarIntent,
} from "@fluentui/react-components";
import type { Message } from "../state/message";
import { usePane } from "./pane-context";

const INTENT: Readonly<Record<Message["kind"], MessageBarIntent>> = {
  problem: "error",
  bug: "error",
  notice: "warning",
  unmarked: "warning",
  findingGone: "warning",
  renamed: "info",
  summaryUpdated: "success",
  explanationSaved: "success",
  decided: "success",
  withdrawn: "success",
  imported: "success",
  marksCleared: "success",
  allCleared: "success",
};

/** What went wrong, or what was done, until it is dismissed or the next job begins. */
export function Messages() {
  const styles = useStyles();
  const { state, dispatch, text, words } = usePane();
  if (state.messages.length === 0) return null;
  return (
    <div className={styles.messages}>
      {state.messages.map((message) => (
        <MessageBar key={JSON.stringify(message)} intent={INTENT[message.kind]} layout="multiline">
          <MessageBarBody className={styles.body}>
            {message.kind === "problem" || message.kind === "notice"
              ? message.problem.message[text.language]
              : words.message(message)}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                className={styles.dismiss}
                aria-label={words.actions.dismiss}
                onClick={() => dispatch({ type: "dismissed", message })}
              >
                ✕
              </Button>
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  messages: { display: "flex", flexDirection: "column", gap: "4px", maxHeight: "40vh", overflowY: "auto" },
  dismiss: { minWidth: "28px", padding: 0 },
  body: { overflowWrap: "anywhere", paddingBottom: "4px" },
});
