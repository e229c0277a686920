import { useState, type KeyboardEvent, type ReactElement } from "react";
import { a1, areaAddress } from "../../core/model/address";
import type { Editing } from "../grid/cell-editor";
import { typedIn } from "../grid/entry";
import { wholeCell } from "../grid/geometry";
import { useVersion } from "../grid/use-grid";
import { cellAt } from "../stand-in/document/cell";
import { resolveReference } from "../stand-in/document/references";
import type { Words } from "../text/words";
import type { Session } from "../workbench-session";

interface FormulaBarProps {
  readonly session: Session;
  readonly words: Words;
  readonly editing: Editing | null;
  readonly onEdit: () => void;
  readonly onChange: (text: string) => void;
  readonly onDone: (text: string | null) => void;
}

/** The address of what is selected, which can be typed to go somewhere, and what the cell holds. */
export function FormulaBar({ session, words, editing, onEdit, onChange, onDone }: FormulaBarProps): ReactElement {
  useVersion(session);
  const { document } = session;
  const { selection, activeSheet } = document;
  const [address, setAddress] = useState<string | null>(null);
  const cell = activeSheet && cellAt(activeSheet, selection.top, selection.left);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") onDone(editing?.text ?? null);
    else if (event.key === "Escape") onDone(null);
    else return;
    window.document.querySelector<HTMLElement>(".grid")?.focus();
  };
  const goTo = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || address === null || !activeSheet) return;
    const place = resolveReference(document, activeSheet, address.trim());
    setAddress(null);
    if (place?.sheet.visibility !== "Visible") return;
    if (place.sheet !== activeSheet) session.show(place.sheet);
    session.select(place.area);
    window.document.querySelector<HTMLElement>(".grid")?.focus();
  };
  return (
    <div className="formula-row">
      <input
        className="name-box"
        aria-label={words.nameBox}
        value={address ?? shownAddress(session)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setAddress(event.target.value)}
        onBlur={() => setAddress(null)}
        onKeyDown={goTo}
      />
      <input
        className="value"
        aria-label={words.formulaBar}
        value={editing ? editing.text : typedIn(cell, document.uses1904Dates).replace(/\n/g, " ")}
        onFocus={onEdit}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => editing?.where === "bar" && onDone(editing.text)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** A merge is one cell to a person, and goes by the name of its first. */
function shownAddress({ document: { selection, activeSheet } }: Session): string {
  const { top, left } = selection;
  const isOne = activeSheet && areaAddress(wholeCell(activeSheet, top, left)) === areaAddress(selection);
  return isOne ? a1(top, left) : areaAddress(selection);
}
