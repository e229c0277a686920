import type { Area } from "../../../core/model/cell";

/** Part of a sheet that is asked for at once; `sheet` is its place in the inventory. */
export interface Piece {
  readonly sheet: number;
  readonly area: Area;
}

export const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Cuts areas into pieces of whole rows, none with more cells than `most` unless a single row has. */
export function cutIntoPieces(areas: readonly Piece[], most: number): readonly Piece[] {
  return areas.flatMap(({ sheet, area }) => {
    const height = Math.max(1, Math.floor(most / (area.right - area.left + 1)));
    const pieces: Piece[] = [];
    for (let top = area.top; top <= area.bottom; top += height) {
      pieces.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + height - 1) } });
    }
    return pieces;
  });
}

/** Gathers pieces into chunks for one request each. */
export function gatherIntoChunks(pieces: readonly Piece[], most: number): readonly (readonly Piece[])[] {
  const chunks: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    cells += cellsIn(piece.area);
    if (cells > most) {
      chunks.push([]);
      cells = cellsIn(piece.area);
    }
    chunks.at(-1)?.push(piece);
  }
  return chunks;
}

/** A chunk in two, or null when it is one cell already. */
export function halves(chunk: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | null {
  if (chunk.length > 1) {
    const middle = Math.ceil(chunk.length / 2);
    return [chunk.slice(0, middle), chunk.slice(middle)];
  }
  const [piece] = chunk;
  if (!piece) return null;
  const { sheet, area } = piece;
  if (area.bottom > area.top) {
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [[{ sheet, area: { ...area, bottom: middle } }], [{ sheet, area: { ...area, top: middle + 1 } }]];
  }
  if (area.right > area.left) {
    const middle = Math.floor((area.left + area.right) / 2);
    return [[{ sheet, area: { ...area, right: middle } }], [{ sheet, area: { ...area, left: middle + 1 } }]];
  }
  return null;
}
