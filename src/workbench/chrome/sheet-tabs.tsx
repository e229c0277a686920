import type { KeyboardEvent, ReactElement } from "react";
import { ownSheetsIn } from "../file/plan-of-document";
import { useVersion } from "../grid/use-grid";
import type { DocumentSheet } from "../stand-in/document/sheet";
import type { Words } from "../text/words";
import type { Session } from "../workbench-session";

/** Which of the visible sheets a key leads to; before the first comes the last. */
const STEPS: Readonly<Record<string, (now: number, count: number) => number>> = {
  ArrowRight: (now) => now + 1,
  ArrowLeft: (now) => now - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * The tabs of all sheets, one stop of the Tab key: arrows lead from one to the next. Hidden ones are listed too, said to
 * be hidden, and cannot be shown.
 */
export function SheetTabs({ session, words }: { readonly session: Session; readonly words: Words }): ReactElement {
  useVersion(session);
  const { document } = session;
  const own = [...ownSheetsIn(document).values()];
  const notesOf = (sheet: DocumentSheet): readonly string[] => [
    ...(sheet.visibility === "Hidden" ? [words.hiddenSheet] : []),
    ...(sheet.visibility === "VeryHidden" ? [words.veryHiddenSheet] : []),
    ...(sheet.isProtected ? [words.protectedSheet] : []),
    ...(own.includes(sheet) ? [words.ownSheet] : []),
  ];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const visible = document.sheets.filter(({ visibility }) => visibility === "Visible");
    const now = visible.findIndex((sheet) => sheet === document.activeSheet);
    const step = STEPS[event.key]?.(now, visible.length);
    const sheet = step === undefined ? undefined : visible.at(step % visible.length);
    if (!sheet) return;
    event.preventDefault();
    session.show(sheet);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[document.sheets.indexOf(sheet)]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={words.sheets} onKeyDown={onKeyDown}>
      {document.sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          tabIndex={sheet === document.activeSheet ? 0 : -1}
          aria-selected={sheet === document.activeSheet}
          aria-disabled={sheet.visibility !== "Visible"}
          onClick={() => sheet.visibility === "Visible" && session.show(sheet)}
        >
          {sheet.name}
          {notesOf(sheet).map((note) => (
            <small key={note}>{words.noted(note)}</small>
          ))}
        </button>
      ))}
    </div>
  );
}
