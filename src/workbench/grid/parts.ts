import type { Geometry } from "./geometry";
import type { Part } from "./pane";

/** Width of the row numbers and height of the column letters, in pixels. */
export const HEADER = { width: 44, height: 24 } as const;

/** What is in view. */
export interface View {
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly width: number;
  readonly height: number;
}

/** The parts to draw: frozen rows and columns stay, the rest follows the scrolling. */
export function partsOf(geometry: Geometry, view: View): readonly Part[] {
  const { rows, columns, frozenRows, frozenColumns } = geometry;
  const across = spans(columns.start(frozenColumns), view.scrollLeft, view.width - HEADER.width, HEADER.width);
  const down = spans(rows.start(frozenRows), view.scrollTop, view.height - HEADER.height, HEADER.height);
  return down.flatMap((vertical, v) =>
    across.map((horizontal, h) => ({
      id: `${v}${h}`,
      x: horizontal.at,
      y: vertical.at,
      width: horizontal.size,
      height: vertical.size,
      fromX: horizontal.from,
      fromY: vertical.from,
      window: {
        top: rows.at(vertical.from),
        bottom: rows.at(vertical.from + vertical.size),
        left: columns.at(horizontal.from),
        right: columns.at(horizontal.from + horizontal.size),
      },
    })),
  );
}

interface Span {
  readonly at: number;
  readonly size: number;
  readonly from: number;
}

/** Frozen lines keep their place; what scrolls begins behind them. */
function spans(frozen: number, scroll: number, room: number, header: number): readonly Span[] {
  const fixed = Math.min(frozen, Math.max(0, room - 40));
  const rest: Span = { at: header + fixed, size: Math.max(0, room - fixed), from: fixed + scroll };
  return fixed > 0 ? [{ at: header, size: fixed, from: 0 }, rest] : [rest];
}
