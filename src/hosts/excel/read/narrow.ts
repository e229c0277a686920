import { areaOf, type Inventory } from "./inventory";
import { cellsIn, type Piece } from "./pieces";

/** Areas with no more cells than this are read as they are. */
const SMALL_ENOUGH = 500_000;

/** Parts an area is cut into to look where its cells are. */
const PARTS = 64;

/** Three rounds bring a single row out of the million that a sheet has. */
const MOST_ROUNDS = 3;

/**
 * Leaves out what is empty of very large areas: one forgotten cell in the last row makes a sheet of fifty columns one
 * of fifty million cells. A round costs one sync, and only workbooks with such a sheet need any.
 */
export async function narrow(
  context: Excel.RequestContext,
  { sheets }: Inventory,
  areas: readonly Piece[],
): Promise<readonly Piece[]> {
  let narrowed = areas;
  for (let round = 0; round < MOST_ROUNDS && narrowed.some(isLarge); round++) {
    const asked = narrowed.flatMap((piece): { readonly piece: Piece; readonly used: Excel.Range | null }[] => {
      if (!isLarge(piece)) return [{ piece, used: null }];
      const worksheet = context.workbook.worksheets.getItem(sheets[piece.sheet]?.id ?? "");
      return bands(piece).map((band) => {
        const { top, left, bottom, right } = band.area;
        const used = worksheet
          .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
          .getUsedRangeOrNullObject(true);
        used.load("rowIndex,columnIndex,rowCount,columnCount");
        return { piece: band, used };
      });
    });
    await context.sync();
    narrowed = asked.flatMap(({ piece, used }) => {
      if (!used) return [piece];
      const area = areaOf(used);
      return area ? [{ ...piece, area }] : [];
    });
  }
  return narrowed;
}

const isLarge = ({ area }: Piece): boolean => cellsIn(area) > SMALL_ENOUGH && area.bottom > area.top;

/** Bands of whole rows. */
function bands({ sheet, area }: Piece): readonly Piece[] {
  const height = Math.ceil((area.bottom - area.top + 1) / PARTS);
  const list: Piece[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    list.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + height - 1) } });
  }
  return list;
}
