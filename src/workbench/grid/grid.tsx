import { useEffect, useRef, type ReactElement } from "react";
import { a1 } from "../../core/model/address";
import type { Area } from "../../core/model/cell";
import { sameArea } from "../stand-in/document/area";
import { choicesOf } from "../file/plan-of-document";
import type { Words } from "../text/words";
import type { Session } from "../workbench-session";
import { boxesIn } from "./boxes";
import { CellEditor, type Editing } from "./cell-editor";
import { boxOf, wholeCell } from "./geometry";
import { goingAbout } from "./going-about";
import { Header } from "./header";
import { walk } from "./moves";
import { Pane } from "./pane";
import { HEADER, partsOf } from "./parts";
import { scrollTo, useDrawn, useVersion, useView } from "./use-grid";

interface GridProps {
  readonly session: Session;
  readonly words: Words;
  readonly editing: Editing | null;
  readonly onEdit: (text: string | null) => void;
  readonly onChange: (text: string) => void;
  readonly onDone: (text: string | null) => void;
}

/** The workbook's active sheet: a grid to look at, to go about in with mouse and keys, and to type into. */
export function Grid({ session, words, editing, onEdit, onChange, onDone }: GridProps): ReactElement | null {
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<Area | null>(null);
  useVersion(session);
  const { document } = session;
  const drawn = useDrawn(session);
  const [view, read] = useView(scroller, document.activeSheet);
  const { selection } = document;
  const active = a1(selection.top, selection.left);

  useEffect(() => {
    const element = scroller.current;
    if (element && drawn) scrollTo(element, drawn.geometry, selection.top, selection.left);
  }, [drawn, selection.top, selection.left]);

  if (!drawn) return null;
  const { sheet, geometry, marks } = drawn;
  const parts = partsOf(geometry, view);

  const { go, onKeyDown, onMouseDown, onMouseMove, placeOf } = goingAbout({
    session,
    drawn,
    view,
    parts,
    scroller,
    anchor,
    editing,
    onEdit,
    onDone,
  });
  const finish = (text: string | null, key: "Enter" | "Tab" | "Escape", isBack: boolean): void => {
    onDone(text);
    scroller.current?.focus();
    if (key === "Escape") return;
    const by = isBack ? -1 : 1;
    const to = walk(sheet, geometry, selection, key === "Enter" ? [by, 0] : [0, by]);
    go(to.row, to.column, false);
  };
  const corner = parts.at(-1);
  const home = parts.find(({ window }) => within(window, selection)) ?? corner;
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={`${words.grid} ${sheet.name}`}
      aria-rowcount={geometry.rows.count + 1}
      aria-colcount={geometry.columns.count + 1}
      aria-multiselectable
      aria-activedescendant={home ? `cell-${home.id}-${active}` : undefined}
      onScroll={read}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onDoubleClick={(event) => placeOf(event) && onEdit(null)}
    >
      <div
        className="grid-extent"
        role="presentation"
        style={{ width: geometry.columns.total + HEADER.width, height: geometry.rows.total + HEADER.height }}
      >
        <div className="grid-view" role="presentation" style={{ width: view.width, height: view.height }}>
          {parts.map((part) => (
            <Pane
              key={part.id}
              part={part}
              geometry={geometry}
              boxes={boxesIn(sheet, geometry, part.window, marks, document.uses1904Dates, {
                row: selection.top,
                column: selection.left,
              })}
              selection={selection}
              selectsSeveral={!sameArea(selection, wholeCell(sheet, selection.top, selection.left))}
              active={active}
              showsGridlines={sheet.showsGridlines}
              markNames={words.marks}
            />
          ))}
          {parts
            .filter(({ y }) => y === HEADER.height)
            .map((part) => (
              <Header
                key={`c${part.id}`}
                part={{ ...part, y: 0, height: HEADER.height }}
                geometry={geometry}
                selection={selection}
                along="columns"
              />
            ))}
          {parts
            .filter(({ x }) => x === HEADER.width)
            .map((part) => (
              <Header
                key={`r${part.id}`}
                part={{ ...part, x: 0, width: HEADER.width }}
                geometry={geometry}
                selection={selection}
                along="rows"
              />
            ))}
          <div className="grid-corner" aria-hidden style={{ width: HEADER.width, height: HEADER.height }} />
          {editing?.where === "cell" && home && (
            <CellEditor
              editing={editing}
              box={moveBox(
                boxOf(geometry, wholeCell(sheet, editing.row, editing.column)),
                home.x - home.fromX,
                home.y - home.fromY,
              )}
              choices={choicesOf(sheet)(editing.row, editing.column)}
              label={`${words.editCell} ${a1(editing.row, editing.column)}`}
              onChange={onChange}
              onFinish={finish}
            />
          )}
        </div>
      </div>
    </div>
  );
}

const moveBox = (box: ReturnType<typeof boxOf>, x: number, y: number): ReturnType<typeof boxOf> => ({
  ...box,
  x: box.x + x,
  y: box.y + y,
});

const within = (window: Area, { top, left }: Area): boolean =>
  top >= window.top && top <= window.bottom && left >= window.left && left <= window.right;
