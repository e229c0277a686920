import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import type { Area } from "../../core/model/cell";
import { boundingArea } from "../stand-in/document/area";
import { cellAt } from "../stand-in/document/cell";
import { resolveReference } from "../stand-in/document/references";
import { activateSheet } from "../stand-in/document/sheets";
import type { Session } from "../workbench-session";
import type { Editing } from "./cell-editor";
import { wholeCell } from "./geometry";
import { moved } from "./moves";
import type { Part } from "./pane";
import { HEADER, type View } from "./parts";
import type { Drawn } from "./use-grid";

interface Going {
  readonly session: Session;
  readonly drawn: Drawn;
  readonly view: View;
  readonly parts: readonly Part[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Where a selection of several cells began. */
  readonly anchor: RefObject<Area | null>;
  readonly editing: Editing | null;
  readonly onEdit: (text: string | null) => void;
  readonly onDone: (text: string | null) => void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What keys and mouse do on the grid. */
export interface GoingAbout {
  readonly go: (row: number, column: number, isExtending: boolean) => void;
  readonly placeOf: (event: MouseEvent) => Place | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseMove: (event: MouseEvent) => void;
}

/** Selecting, following links and beginning to type, as in Excel. */
export function goingAbout(going: Going): GoingAbout {
  const { session, drawn, view, parts, scroller, anchor, editing, onEdit, onDone } = going;
  const { document } = session;
  const { sheet, geometry } = drawn;
  const { selection } = document;

  const go = (row: number, column: number, isExtending: boolean): void => {
    const to = wholeCell(sheet, row, column);
    anchor.current = isExtending ? (anchor.current ?? selection) : to;
    session.select(isExtending ? boundingArea(anchor.current, to) : to);
  };
  const follow = (row: number, column: number): boolean => {
    const target = cellAt(sheet, row, column)?.hyperlink?.documentReference;
    const place = target === undefined ? null : resolveReference(document, sheet, target);
    if (place?.sheet.visibility !== "Visible") return false;
    activateSheet(document, place.sheet);
    session.select(place.area);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey || event.nativeEvent.isComposing) return;
    const page = Math.max(1, Math.floor((view.height - HEADER.height) / 20) - 2);
    if (event.key === "Enter" && event.ctrlKey && follow(selection.top, selection.left)) {
      event.preventDefault();
      return;
    }
    const to = moved(sheet, geometry, event.shiftKey ? edgeOf(selection, anchor.current) : selection, event, page);
    if (to) {
      event.preventDefault();
      go(to.row, to.column, event.shiftKey && event.key !== "Enter");
    } else if (event.key === "F2") {
      event.preventDefault();
      onEdit(null);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      onDone("");
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onEdit(event.key);
    }
  };
  const placeOf = (event: MouseEvent): { readonly row: number; readonly column: number } | null => {
    const box = scroller.current?.getBoundingClientRect();
    const x = event.clientX - (box?.left ?? 0);
    const y = event.clientY - (box?.top ?? 0);
    const part = parts.find(
      (each) => x >= each.x && y >= each.y && x < each.x + each.width && y < each.y + each.height,
    );
    if (!part) return null;
    return { row: geometry.rows.at(y - part.y + part.fromY), column: geometry.columns.at(x - part.x + part.fromX) };
  };
  const onMouseDown = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (!place || event.button !== 0) return;
    if (editing) onDone(editing.text);
    go(place.row, place.column, event.shiftKey);
    const { top, left } = wholeCell(sheet, place.row, place.column);
    if (!event.shiftKey && cellAt(sheet, top, left)?.hyperlink) follow(top, left);
  };
  const onMouseMove = (event: MouseEvent): void => {
    const place = event.buttons === 1 && anchor.current && !editing ? placeOf(event) : null;
    if (place) session.select(boundingArea(anchor.current ?? selection, wholeCell(sheet, place.row, place.column)));
  };
  return { go, placeOf, onKeyDown, onMouseDown, onMouseMove };
}

/** The corner of a selection away from where it began, from which Shift and an arrow go on. */
function edgeOf(selection: Area, from: Area | null): Area {
  const row = from && from.top > selection.top ? selection.top : selection.bottom;
  const column = from && from.left > selection.left ? selection.left : selection.right;
  return { top: row, left: column, bottom: row, right: column };
}
