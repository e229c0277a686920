import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** Something to be said to the person at the workbench. */
export interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
}

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly dismiss: string;
  readonly onDismiss: (notice: Notice) => void;
}

/** What went wrong or well, until it is dismissed. */
export function Notices({ notices, dismiss, onDismiss }: NoticesProps): ReactElement {
  return (
    <div className="notices" aria-live="polite">
      {notices.map((notice) => (
        <MessageBar key={notice.text} intent={notice.intent}>
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onDismiss(notice)}>
              {dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
