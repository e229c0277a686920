import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/model/indicator";
import type { Words } from "../text/words";

/** A sentence in whichever language is being read. */
export type Sentence = (words: Words, language: Language) => string;

/** Something to be said to the person at the workbench. */
export interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly text: Sentence;
}

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly words: Words;
  readonly language: Language;
  readonly onDismiss: (notice: Notice) => void;
}

/** What went wrong or well, until it is dismissed. */
export function Notices({ notices, words, language, onDismiss }: NoticesProps): ReactElement {
  return (
    <div className="notices" aria-live="polite">
      {notices.map((notice) => (
        <MessageBar key={notice.text(words, language)} intent={notice.intent}>
          <MessageBarBody>{notice.text(words, language)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onDismiss(notice)}>
              {words.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
