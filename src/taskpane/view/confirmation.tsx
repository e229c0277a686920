import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { usePane } from "./pane-context";

/** Asks before something is taken away; Office turns the browser's own question off. */
export function Confirmation() {
  const { state, session, dispatch, words } = usePane();
  const { asking } = state;
  const close = (): void => dispatch({ type: "asked", asking: null });
  const question = words.confirm[asking ?? "clearMarks"];
  return (
    <Dialog modalType="alert" open={asking !== null} onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface>
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
