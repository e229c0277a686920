import type { ReactElement } from "react";
import type { Area } from "../../core/model/cell";
import { a1 } from "../../core/model/address";
import type { Box } from "./boxes";
import { cellCss } from "./cell-css";
import { boxOf, type Geometry } from "./geometry";
import { seenLines } from "./lines";

/** One of the up to four parts of the grid that frozen panes make: what it shows, and where. */
export interface Part {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What of the sheet stands at its top left corner, in pixels. */
  readonly fromX: number;
  readonly fromY: number;
  readonly window: Area;
}

interface PaneProps {
  readonly part: Part;
  readonly geometry: Geometry;
  readonly boxes: ReadonlyMap<number, readonly Box[]>;
  readonly selection: Area;
  /** Whether more than one cell is selected; a merge is one. */
  readonly selectsSeveral: boolean;
  readonly active: string;
  readonly showsGridlines: boolean;
  readonly markNames: Readonly<Record<string, string>>;
}

/** The cells of one part of the grid. Lines and the selection are drawn for the eye only. */
export function Pane(props: PaneProps): ReactElement {
  const { part, geometry, boxes, selection, selectsSeveral, active, showsGridlines, markNames } = props;
  const { x, y, width, height, fromX, fromY, window } = part;
  const selected = boxOf(geometry, selection);
  return (
    <div role="rowgroup" className="grid-pane" style={{ left: x, top: y, width, height }}>
      {showsGridlines && <Lines part={part} geometry={geometry} />}
      {[...boxes].map(([row, list]) => (
        <div key={row} role="row" aria-rowindex={row + 2} className="grid-row">
          {list.map((box) => (
            <Cell
              key={box.column}
              box={box}
              fromX={fromX}
              fromY={fromY}
              active={active}
              part={part.id}
              markNames={markNames}
            />
          ))}
        </div>
      ))}
      {selection.bottom >= window.top && selection.right >= window.left && (
        <div
          className={selectsSeveral ? "grid-selection several" : "grid-selection"}
          aria-hidden
          style={{
            left: selected.x - fromX - 1,
            top: selected.y - fromY - 1,
            width: selected.width + 1,
            height: selected.height + 1,
          }}
        />
      )}
    </div>
  );
}

interface CellProps {
  readonly box: Box;
  readonly fromX: number;
  readonly fromY: number;
  readonly active: string;
  readonly part: string;
  readonly markNames: Readonly<Record<string, string>>;
}

function Cell({ box, fromX, fromY, active, part, markNames }: CellProps): ReactElement {
  const { row, column, x, y, width, height, cell, text, mark, room, isMerged } = box;
  const address = a1(row, column);
  const isActive = address === active;
  return (
    <div
      role="gridcell"
      id={`cell-${part}-${address}`}
      aria-colindex={column + 2}
      aria-selected={isActive}
      aria-label={`${address} ${text}`.trim()}
      data-cell={address}
      {...(mark ? { "data-mark": mark, "aria-description": markNames[mark] } : {})}
      className="grid-cell"
      style={{
        ...(isMerged ? HIDES_LINES : {}),
        overflow: room > width ? "visible" : "hidden",
        ...cellCss(cell, mark),
        left: x - fromX,
        top: y - fromY,
        width: width + 1,
        height: height + 1,
      }}
    >
      <span
        className="grid-text"
        style={{ width: cell?.look?.wrapText ? "100%" : room > width ? room - 6 : undefined }}
      >
        {overflowing(cell?.value, text, width)}
      </span>
    </div>
  );
}

/** The lines between the cells of a merge are not there. */
const HIDES_LINES = { backgroundColor: "#fff" } as const;

/** A number that does not fit is shown as hashes, never cut. */
function overflowing(value: unknown, text: string, width: number): string {
  return typeof value === "number" && text.length * 6.4 > width - 2
    ? "#".repeat(Math.max(1, Math.floor(width / 9)))
    : text;
}

function Lines({ part, geometry }: { readonly part: Part; readonly geometry: Geometry }): ReactElement {
  const { fromX, fromY, width, height, window } = part;
  const rows = seenLines(geometry.rows, window.top, window.bottom);
  const columns = seenLines(geometry.columns, window.left, window.right);
  return (
    <div aria-hidden>
      {rows.map((row) => (
        <div
          key={`r${row}`}
          className="grid-line"
          style={{ top: geometry.rows.start(row + 1) - fromY - 1, left: 0, width, height: 1 }}
        />
      ))}
      {columns.map((column) => (
        <div
          key={`c${column}`}
          className="grid-line"
          style={{ left: geometry.columns.start(column + 1) - fromX - 1, top: 0, width: 1, height }}
        />
      ))}
    </div>
  );
}
