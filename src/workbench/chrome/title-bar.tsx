import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { Words } from "../text/words";
import { SAMPLES } from "../samples";

interface TitleBarProps {
  readonly words: Words;
  readonly fileName: string;
  readonly isDark: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: (name: string) => void;
  readonly onSave: () => void;
  readonly onLanguage: () => void;
  readonly onTheme: () => void;
}

/** What this page is, the file menu, and the switches for trying languages and themes. */
export function TitleBar(props: TitleBarProps): ReactElement {
  const { words, fileName, isDark, onOpen, onSample, onSave, onLanguage, onTheme } = props;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="title-bar">
      <h1>{words.title}</h1>
      <Tooltip content={words.standInDetail} relationship="description">
        <span className="stand-in" tabIndex={0} role="note">
          {words.standIn}
        </span>
      </Tooltip>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="primary">
            {words.file}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => chooser.current?.click()}>{words.openOwn}</MenuItem>
            <MenuItem onClick={onSave}>{words.saveAs}</MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{words.openSample}</MenuGroupHeader>
              {SAMPLES.map((name) => (
                <MenuItem key={name} onClick={() => onSample(name)}>
                  {words.samples[name] ?? name}
                </MenuItem>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button size="small" onClick={onSave}>
        {words.saveAs}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={words.openOwn}
        accept=".xlsx,.xlsm,.xls,.et"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onOpen(file);
          event.target.value = "";
        }}
      />
      <strong className="file-name" title={fileName}>
        {fileName}
      </strong>
      <span className="space" />
      <Button
        size="small"
        appearance="subtle"
        onClick={onLanguage}
        aria-label={words.named(words.language, "中文 / English")}
      >
        中文 / English
      </Button>
      <Button
        size="small"
        appearance="subtle"
        onClick={onTheme}
        aria-pressed={isDark}
        aria-label={words.named(words.theme, words.dark)}
      >
        {isDark ? words.light : words.dark}
      </Button>
    </div>
  );
}
