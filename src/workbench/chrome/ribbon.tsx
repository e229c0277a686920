import { Button, Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Words } from "../text/words";

/** The buttons of the add-in's ribbon tab. */
export type RibbonButton = "check" | "summary" | "clear";

interface RibbonProps {
  readonly words: Words;
  readonly running: RibbonButton | null;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's own ribbon group, as Excel would show it. */
export function Ribbon({ words, running, onPress }: RibbonProps): ReactElement {
  const buttons = [
    { id: "check", label: words.check, tip: words.checkTip },
    { id: "summary", label: words.summary, tip: words.summaryTip },
    { id: "clear", label: words.clear, tip: words.clearTip },
  ] as const;
  return (
    <div className="ribbon" role="toolbar" aria-label={words.ribbon}>
      {buttons.map(({ id, label, tip }) => (
        <Tooltip key={id} content={tip} relationship="description">
          <Button
            appearance="subtle"
            icon={<img src={`assets/icons/${id}-20.png`} srcSet={`assets/icons/${id}-40.png 2x`} alt="" />}
            disabledFocusable={running !== null}
            onClick={() => onPress(id)}
          >
            {label}
          </Button>
        </Tooltip>
      ))}
      <span className="running" role="status">
        {running && words.running(words[running])}
      </span>
    </div>
  );
}
