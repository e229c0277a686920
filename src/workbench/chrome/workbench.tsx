import { Button, FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import manifest from "manifest";
import { useCallback, useEffect, useRef, useState, type ReactElement } from "react";
import type { Language } from "../../core/model/indicator";
import { saveToDisk } from "../file/save-to-disk";
import { savedFile } from "../file/save-file";
import { openFile } from "../file/open-file";
import { readAddIn, type RibbonButton } from "../office/add-in";
import { AddInFrame } from "../office/add-in-frame";
import type { Connection } from "../office/connect";
import { FIRST_SAMPLE, sampleBytes } from "../samples";
import type { StandIn } from "../stand-in/stand-in";
import type { Dialog } from "../stand-in/transport/dialogs";
import { english } from "../text/en";
import { chinese } from "../text/zh-CN";
import { openSession, type Session } from "../workbench-session";
import { Book } from "./book";
import { Divider } from "./divider";
import { Notices } from "./notices";
import { OfficeDialog } from "./office-dialog";
import { Ribbon } from "./ribbon";
import { TitleBar } from "./title-bar";
import { useNotices } from "./use-notices";

const WORDS = { "zh-CN": chinese, en: english } as const;
/** Office speaks of languages with their regions. */
const OFFICE_LANGUAGES = { "zh-CN": "zh-CN", en: "en-US" } as const;
const ADD_IN = readAddIn(manifest);
/** The pane before a button of the ribbon was pressed. */
const UNASKED = { page: ADD_IN.page, visit: 0 } as const;

const FONTS = { fontFamilyBase: "var(--cell-font)" } as const;
const THEMES = { light: { ...webLightTheme, ...FONTS }, dark: { ...webDarkTheme, ...FONTS } } as const;

interface WorkbenchProps {
  readonly language: Language;
  readonly isDark: boolean;
  /** Told of the session and the connections as they come and go, for those who look behind the scenes. */
  readonly onState: (state: {
    readonly session: Session | null;
    readonly connections: ReadonlyMap<string, Connection>;
  }) => void;
}

/** The whole page: an Excel stand-in on the left, the add-in itself on the right. */
export function Workbench({ language: first, isDark: startsDark, onState }: WorkbenchProps): ReactElement {
  const [language, setLanguage] = useState(first);
  const [isDark, setDark] = useState(startsDark);
  const [session, setSession] = useState<Session | null>(null);
  const { notices, say, dismiss, clear } = useNotices();
  const [pane, setPane] = useState<{ readonly page: string; readonly visit: number } | null>(UNASKED);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [width, setWidth] = useState(420);
  const [running, setRunning] = useState<RibbonButton | null>(null);
  const connections = useRef(new Map<string, Connection>());
  const words = WORDS[language];

  const open = useCallback(
    async (bytes: Uint8Array, name: string): Promise<void> => {
      const opened = await openFile(bytes, name);
      if (opened.ok) {
        clear();
        setPane((before) => before && UNASKED);
        setSession(openSession(opened.value));
        return;
      }
      const { message } = opened.problem;
      say("error", (words, language) => words.cannotOpen(name, message[language]));
    },
    [say, clear],
  );
  const openOwn = (file: File): void =>
    void file.arrayBuffer().then((buffer) => open(new Uint8Array(buffer), file.name));
  const openSample = useCallback(
    (name: string): void => void sampleBytes(name).then((bytes) => open(bytes, name)),
    [open],
  );
  const save = (): void => {
    if (!session) return;
    const saved = savedFile(session);
    if (!saved.ok) {
      const { message } = saved.problem;
      say("error", ({ cannotSave }, language) => cannotSave(message[language]));
      return;
    }
    saveToDisk(saved.value);
    const { name } = saved.value;
    if (session.file.kind === "legacy") say("warning", ({ savedFromLegacy }) => savedFromLegacy(name));
    else say("success", (words) => words.saved(name));
  };
  const press = (button: RibbonButton): void => {
    if (running) return;
    const { id, action } = button;
    if (action.kind === "pane") {
      // Office puts the button's page in the place of whatever the pane showed.
      setPane((before) => ({ page: action.page, visit: (before?.visit ?? 0) + 1 }));
      return;
    }
    const calls = connections.current.get("commands")?.calls;
    if (!calls) return;
    setRunning(button);
    void calls.call(action.name, id).finally(() => setRunning(null));
  };
  const connected = (page: string) => (connection: Connection | null) => {
    if (connection) connections.current.set(page, connection);
    else connections.current.delete(page);
    onState({ session, connections: connections.current });
  };
  const answered = ({ missing }: StandIn): void => {
    session?.touched();
    const names = [...missing].join(", ");
    if (names !== "") say("error", (words) => words.missing(names));
  };

  useEffect(() => {
    if (!session) openSample(FIRST_SAMPLE);
  }, [session, openSample]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.title}${session ? ` · ${session.file.name}` : ""}`;
  }, [language, words, session]);

  const frame = { language: OFFICE_LANGUAGES[language], isDark, onAnswer: answered, onDialog: setDialog };
  return (
    // Fluent gives its own class to every pop-up too, so the layout hangs on an element within.
    <FluentProvider theme={isDark ? THEMES.dark : THEMES.light} style={{ height: "100%" }}>
      <div className="workbench">
        <header aria-label={words.title}>
          <TitleBar
            words={words}
            fileName={session?.file.name ?? ""}
            isDark={isDark}
            onOpen={openOwn}
            onSample={openSample}
            onSave={save}
            onLanguage={() => {
              setPane(pane && UNASKED);
              setLanguage(language === "en" ? "zh-CN" : "en");
            }}
            onTheme={() => setDark(!isDark)}
          />
          <Ribbon addIn={ADD_IN} language={language} words={words} running={running} onPress={press} />
        </header>
        <Notices notices={notices} words={words} language={language} onDismiss={dismiss} />
        {session && (
          <div className="body">
            <Book
              key={session.document.name}
              session={session}
              words={words}
              onEditing={(isEditing) => {
                for (const { standIn } of connections.current.values()) standIn.editsCell(isEditing);
              }}
              onRefused={(text) => say("warning", text)}
              onOpen={openOwn}
            />
            {pane && (
              <>
                <aside className="pane" style={{ width }} aria-label={words.pane}>
                  <Divider width={width} label={words.paneWidth} onWidth={setWidth} />
                  <div className="pane-head">
                    <h2>{words.pane}</h2>
                    <Button size="small" appearance="subtle" aria-label={words.closePane} onClick={() => setPane(null)}>
                      ✕
                    </Button>
                  </div>
                  <AddInFrame
                    {...frame}
                    page={pane.page}
                    visit={pane.visit}
                    title={words.pane}
                    document={session.document}
                    onConnection={connected("pane")}
                  />
                </aside>
              </>
            )}
            <AddInFrame
              {...frame}
              isHidden
              page={ADD_IN.commandPage}
              title={words.commands}
              document={session.document}
              onConnection={connected("commands")}
            />
          </div>
        )}
        {dialog && (
          <OfficeDialog dialog={dialog} title={words.dialog(ADD_IN.tab[language])} words={words} isDark={isDark} />
        )}
      </div>
    </FluentProvider>
  );
}
