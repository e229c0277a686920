import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { keepEscape } from "./keep-escape";
import { usePane } from "./pane-context";

/** Asks before something is taken away; Office turns the browser's own question off. */
export function Confirmation() {
  const styles = useStyles();
  const { state, session, dispatch, words } = usePane();
  const { asking } = state;
  // Gone at once, so that it cannot pull back the focus that its asker takes up.
  if (asking === null || asking === "export") return null;
  const close = (): void => dispatch({ type: "asked", asking: null });
  const question = words.confirm[asking];
  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface className={styles.surface} onKeyDown={keepEscape}>
        <DialogBody>
          <DialogTitle>{question.title}</DialogTitle>
          <DialogContent>{question.body}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                close();
                void (asking === "clearAll" ? session.clearAll() : session.clearMarks());
              }}
            >
              {question.yes}
            </Button>
            <Button onClick={close}>{words.actions.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({ surface: { maxWidth: "min(600px, calc(100vw - 24px))" } });
