import type { ReactElement } from "react";
import { ownSheetsIn } from "../file/plan-of-document";
import { useVersion } from "../grid/use-grid";
import type { DocumentSheet } from "../stand-in/document/sheet";
import type { Words } from "../text/words";
import type { Session } from "../workbench-session";

/** The tabs of all sheets. Hidden ones are listed too, said to be hidden, and cannot be shown. */
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
  return (
    <div className="tabs" role="tablist" aria-label={words.sheets}>
      {document.sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet === document.activeSheet}
          aria-disabled={sheet.visibility !== "Visible"}
          onClick={() => sheet.visibility === "Visible" && session.show(sheet)}
        >
          {sheet.name}
          {notesOf(sheet).map((note) => (
            <small key={note}>（{note}）</small>
          ))}
        </button>
      ))}
    </div>
  );
}
