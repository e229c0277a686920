import {
  Button,
  Dialog as Modal,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dialog } from "../stand-in/transport/dialogs";
import type { Words } from "../text/words";

interface OfficeDialogProps {
  readonly dialog: Dialog;
  readonly title: string;
  readonly words: Words;
  readonly isDark: boolean;
}

/** A window of the add-in in front of the workbook, as large as it was asked for. */
export function OfficeDialog({ dialog, title, words, isDark }: OfficeDialogProps): ReactElement {
  const { url, width, height, closed } = dialog;
  return (
    <Modal open onOpenChange={closed}>
      <DialogSurface className="office-dialog" style={{ width: `${width}vw`, height: `${height}vh` }}>
        <DialogBody>
          <DialogTitle
            action={
              <Button size="small" appearance="subtle" aria-label={words.closeDialog} onClick={closed}>
                ✕
              </Button>
            }
          >
            {title}
          </DialogTitle>
          <DialogContent>
            <iframe src={url} title={title} style={{ colorScheme: isDark ? "dark" : "light" }} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}
