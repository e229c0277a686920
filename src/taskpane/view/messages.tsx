import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useCallback, useRef } from "react";
import { toneOf, type Message } from "../state/message";
import { usePane } from "./pane-context";
import { usePassing } from "./use-passing";

/** What went wrong, or what was done, until it is dismissed or the next job begins. */
export function Messages() {
  const styles = useStyles();
  const { state } = usePane();
  if (state.messages.length === 0) return null;
  return (
    <div className={styles.messages}>
      {state.messages.map((message) => (
        <OneMessage key={JSON.stringify(message)} message={message} />
      ))}
    </div>
  );
}

function OneMessage({ message }: { readonly message: Message }) {
  const styles = useStyles();
  const { dispatch, text, words } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const dismiss = useCallback(() => dispatch({ type: "dismissed", message }), [dispatch, message]);
  const tone = toneOf(message);
  usePassing(bar, tone === "success", dismiss);
  return (
    <div ref={bar}>
      <MessageBar intent={tone} layout="multiline">
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
              onClick={dismiss}
            >
              ✕
            </Button>
          }
        />
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  messages: { display: "flex", flexDirection: "column", gap: "4px", maxHeight: "40vh", overflowY: "auto" },
  dismiss: { minWidth: "28px", padding: 0 },
  body: { overflowWrap: "anywhere", paddingBottom: "4px" },
});
