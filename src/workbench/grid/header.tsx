import type { ReactElement } from "react";
import { columnLetters } from "../../core/model/address";
import type { Area } from "../../core/model/cell";
import type { Geometry } from "./geometry";
import { seenLines } from "./lines";
import type { Part } from "./pane";

/** The letters above and the numbers beside the cells. */
export function Header({
  part,
  geometry,
  selection,
  along,
}: {
  readonly part: Part;
  readonly geometry: Geometry;
  readonly selection: Area;
  readonly along: "rows" | "columns";
}): ReactElement {
  const { window, fromX, fromY, x, y, width, height } = part;
  const isColumns = along === "columns";
  const lines = isColumns ? geometry.columns : geometry.rows;
  const [first, last] = isColumns ? [window.left, window.right] : [window.top, window.bottom];
  const [from, to] = isColumns ? [selection.left, selection.right] : [selection.top, selection.bottom];
  return (
    <div aria-hidden className={`grid-header ${along}`} style={{ left: x, top: y, width, height }}>
      {seenLines(lines, first, last).map((index) => (
        <span
          key={index}
          className={index >= from && index <= to ? "chosen" : undefined}
          style={
            isColumns
              ? { left: lines.start(index) - fromX, width: lines.size(index), height }
              : { top: lines.start(index) - fromY, height: lines.size(index), width }
          }
        >
          {isColumns ? columnLetters(index) : index + 1}
        </span>
      ))}
    </div>
  );
}
