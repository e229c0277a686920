import type { KeyboardEvent, PointerEvent, ReactElement } from "react";

interface DividerProps {
  readonly width: number;
  readonly label: string;
  readonly onWidth: (width: number) => void;
}

/** As narrow as Excel lets a task pane be. */
export const NARROWEST = 320;
const WIDEST = 900;

/** The bar between workbook and pane: to be dragged, or moved with the arrow keys. */
export function Divider({ width, label, onWidth }: DividerProps): ReactElement {
  const set = (wanted: number): void => onWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted))));
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") set(width + 20);
    else if (key === "ArrowRight") set(width - 20);
    else if (key === "Home") set(NARROWEST);
    else if (key === "End") set(WIDEST);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX - 3);
  };
  return (
    <div
      className="divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
