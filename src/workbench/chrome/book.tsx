import { useState, type DragEvent, type ReactElement } from "react";
import type { Editing } from "../grid/cell-editor";
import { typedIn } from "../grid/entry";
import { Grid } from "../grid/grid";
import { cellAt } from "../stand-in/document/cell";
import type { Words } from "../text/words";
import type { Session } from "../workbench-session";
import { FormulaBar } from "./formula-bar";
import type { Sentence } from "./notices";
import { SheetTabs } from "./sheet-tabs";

interface BookProps {
  readonly session: Session;
  readonly words: Words;
  readonly onEditing: (isEditing: boolean) => void;
  readonly onRefused: (text: Sentence) => void;
  readonly onOpen: (file: File) => void;
}

/** Addresses that a sentence can name and still be read. */
const MOST_NAMED = 5;

/** The workbook: bar, grid and tabs, and what is being typed into it. A file can be dropped onto it. */
export function Book({ session, words, onEditing, onRefused, onOpen }: BookProps): ReactElement {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [isOver, setOver] = useState(false);
  const { document } = session;

  const begin = (text: string | null, where: Editing["where"]): void => {
    const { selection, activeSheet } = document;
    if (!activeSheet || editing) return;
    if (activeSheet.isProtected) {
      onRefused(({ isProtected }) => isProtected(activeSheet.name));
      return;
    }
    const { top: row, left: column } = selection;
    const held = typedIn(cellAt(activeSheet, row, column), document.uses1904Dates);
    setEditing({ row, column, text: text ?? held, where });
    onEditing(true);
  };
  const change = (text: string): void => setEditing((before) => before && { ...before, text });
  const done = (text: string | null): void => {
    const { selection, activeSheet } = document;
    const { row, column } = editing ?? { row: selection.top, column: selection.left };
    setEditing(null);
    onEditing(false);
    if (text === null || !activeSheet) return;
    // What nobody has changed is not typed: a date or a rich text must not become something else by being looked at.
    if (text === typedIn(cellAt(activeSheet, row, column), document.uses1904Dates)) return;
    const kept = session.type(row, column, text);
    if (kept === null) onRefused(({ isProtected }) => isProtected(activeSheet.name));
    else if (kept.length > 0) onRefused(({ notCalculated }) => notCalculated(kept.slice(0, MOST_NAMED), kept.length));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onOpen(file);
  };
  return (
    <main
      className="book"
      aria-label={words.workbook}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FormulaBar
        session={session}
        words={words}
        editing={editing}
        onEdit={() => begin(null, "bar")}
        onChange={change}
        onDone={done}
      />
      <Grid
        session={session}
        words={words}
        editing={editing}
        onEdit={(text) => begin(text, "cell")}
        onChange={change}
        onDone={done}
      />
      <SheetTabs session={session} words={words} />
      {isOver && <div className="drop">{words.dropHere}</div>}
    </main>
  );
}
