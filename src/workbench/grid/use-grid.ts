import { useCallback, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore, type RefObject } from "react";
import type { DocumentSheet } from "../stand-in/document/sheet";
import type { Session } from "../workbench-session";
import { geometryOf, type Geometry } from "./geometry";
import type { Lines } from "./lines";
import { marksAt } from "./marks-at";
import { HEADER, type View } from "./parts";

/** The session's version, to be drawn anew with. */
export const useVersion = (session: Session): number => useSyncExternalStore(session.subscribe, session.version);

/** The sheet in view with what drawing it takes. */
export interface Drawn {
  readonly sheet: DocumentSheet;
  readonly geometry: Geometry;
  readonly marks: ReturnType<typeof marksAt>;
  /** The state of the document it was worked out from. */
  readonly changes: number;
}

/** Works out geometry and marks of the active sheet anew when the document has changed, but not when the selection has. */
export function useDrawn(session: Session): Drawn | null {
  useVersion(session);
  const { document } = session;
  const sheet = document.activeSheet;
  const { bottom, right } = document.selection;
  // Selecting moves nothing unless it goes beyond the edge.
  const lastRow = Math.ceil((bottom + 1) / 50) * 50;
  const lastColumn = Math.ceil((right + 1) / 10) * 10;
  // The document changes in place; its counter tells when.
  const changes = session.changes();
  return useMemo(
    () => (sheet ? { sheet, changes, geometry: geometryOf(sheet, lastRow, lastColumn), marks: marksAt(sheet) } : null),
    [sheet, changes, lastRow, lastColumn],
  );
}

/** The scroller's place and size. */
export function useView(scroller: RefObject<HTMLDivElement | null>, key: unknown): readonly [View, () => void] {
  const [view, setView] = useState<View>({ scrollLeft: 0, scrollTop: 0, width: 800, height: 600 });
  const read = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollLeft, scrollTop, clientWidth: width, clientHeight: height } = element;
    setView((before) =>
      before.scrollLeft === scrollLeft &&
      before.scrollTop === scrollTop &&
      before.width === width &&
      before.height === height
        ? before
        : { scrollLeft, scrollTop, width, height },
    );
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [scroller, read]);
  const places = useRef(new Map<unknown, readonly [number, number]>());
  useLayoutEffect(() => {
    const element = scroller.current;
    const known = places.current;
    if (!element) return;
    // Each sheet comes back where it was left.
    [element.scrollLeft, element.scrollTop] = known.get(key) ?? [0, 0];
    read();
    return () => {
      known.set(key, [element.scrollLeft, element.scrollTop]);
    };
  }, [scroller, key, read]);
  return [view, read];
}

/** Scrolls so that a cell is seen whole; one from far away comes to stand well inside. */
export function scrollTo(element: HTMLDivElement, geometry: Geometry, row: number, column: number): void {
  const { rows, columns, frozenRows, frozenColumns } = geometry;
  const height = element.clientHeight - HEADER.height;
  const width = element.clientWidth - HEADER.width;
  if (row >= frozenRows) element.scrollTop = scrolled(rows, frozenRows, row, element.scrollTop, height);
  if (column >= frozenColumns) element.scrollLeft = scrolled(columns, frozenColumns, column, element.scrollLeft, width);
}

/** Lines that are farther away than this are not come to by going along. */
const NEAR = 80;

function scrolled(lines: Lines, frozen: number, index: number, now: number, whole: number): number {
  const behind = lines.start(frozen);
  const room = whole - behind;
  const start = lines.start(index) - behind;
  const end = lines.start(index + 1) - behind;
  if (start >= now && end <= now + room) return now;
  const isNear = start >= now - NEAR && end <= now + room + NEAR;
  if (!isNear) return Math.max(0, start - room / 3);
  return start < now ? start : Math.min(start, end - room + 4);
}
