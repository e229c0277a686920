import { Button, Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/model/indicator";
import type { AddIn, RibbonButton } from "../office/add-in";
import type { Words } from "../text/words";

interface RibbonProps {
  readonly addIn: AddIn;
  readonly language: Language;
  readonly words: Words;
  readonly running: RibbonButton | null;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's own ribbon tab, as its manifest has it. */
export function Ribbon({ addIn, language, words, running, onPress }: RibbonProps): ReactElement {
  return (
    <div className="ribbon" role="toolbar" aria-label={words.ribbon(addIn.tab[language])}>
      {addIn.buttons.map((button) => (
        <Tooltip key={button.id} content={button.tip[language]} relationship="description">
          <Button
            appearance="subtle"
            icon={<img src={button.icons["20"]} srcSet={`${button.icons["40"]} 2x`} alt="" />}
            disabledFocusable={running !== null}
            onClick={() => onPress(button)}
          >
            {button.label[language]}
          </Button>
        </Tooltip>
      ))}
      <span className="running" role="status">
        {running && words.running(running.label[language])}
      </span>
    </div>
  );
}
