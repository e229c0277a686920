import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Textarea,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { exportBindings } from "../../../core/report/binding-file";
import { keepEscape } from "../keep-escape";
import { usePane } from "../pane-context";
import { saveText } from "./save-text";

/** Hands the decisions over: as a file where Office lets one be saved, and as text to copy everywhere. */
export function ExportDialog() {
  const styles = useStyles();
  const { state, dispatch, words } = usePane();
  const [copying, setCopying] = useState<"copied" | "byHand" | null>(null);
  const { check, asking } = state;
  if (asking !== "export" || !check) return null;
  const { bindings } = check.memory;
  const text = exportBindings(bindings);
  const {
    title,
    body,
    fileName,
    save,
    close: closing,
    copy,
    copied,
    copyByHand,
    text: contents,
  } = words.indicators.export;
  const close = (): void => {
    setCopying(null);
    dispatch({ type: "asked", asking: null });
  };
  const copyText = (): void => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    // Refused in some web views of Office; the text is then shown, to be copied by hand.
    written.then(
      () => setCopying("copied"),
      () => setCopying("byHand"),
    );
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface className={styles.surface} onKeyDown={keepEscape}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {body(bindings.length)}
            <Caption1 role="status">{copying === "copied" ? copied : copying === "byHand" ? copyByHand : ""}</Caption1>
            {copying === "byHand" && <Textarea readOnly value={text} aria-label={contents} rows={6} />}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => saveText(text, fileName(check.file.replace(/\.[^.]+$/, "")))}>
              {save}
            </Button>
            <Button onClick={copyText}>{copy}</Button>
            <Button onClick={close}>{closing}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  surface: { maxWidth: "min(600px, calc(100vw - 24px))" },
  content: { display: "flex", flexDirection: "column", gap: "8px" },
});
