import { parseArea } from "../../../core/model/address";
import type { Area } from "../../../core/model/cell";
import type { Features } from "../features";
import { mayBeTooMuch, officeErrorOf } from "../office-error";
import { problemOf } from "../problems";
import { Stop } from "../run";
import type { Inventory } from "./inventory";
import { halves, type Piece } from "./pieces";

/** What a piece of a sheet holds. Grids are rows of cells. */
export interface Grids {
  readonly piece: Piece;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly merges: readonly Area[];
  /** One a row, or null where the inventory told already. */
  readonly rowsHidden: readonly boolean[] | null;
  readonly columnsHidden: readonly boolean[] | null;
}

/**
 * Asks for the cells of a chunk, in one sync. Where Excel refuses, or answers null as it does above its limits, the
 * chunk is halved, down to a single cell; only then is it given up.
 */
export async function readChunk(
  context: Excel.RequestContext,
  inventory: Inventory,
  features: Features,
  chunk: readonly Piece[],
  onRead: (grids: readonly Grids[]) => void,
): Promise<void> {
  const asked = chunk.map((piece) => ask(context, inventory, features, piece));
  try {
    await context.sync();
  } catch (error) {
    const office = officeErrorOf(error);
    const smaller = office && mayBeTooMuch(office) ? halves(chunk) : null;
    if (!smaller) throw error;
    for (const half of smaller) await readChunk(context, inventory, features, half, onRead);
    return;
  }
  const read = asked.map((answer) => answer());
  if (read.every((grids) => grids !== null)) {
    onRead(read);
    return;
  }
  const smaller = halves(chunk);
  if (!smaller) throw new Stop(problemOf({ code: "RangeExceedsLimit", location: "Range.values" }));
  for (const half of smaller) await readChunk(context, inventory, features, half, onRead);
}

/** The answer is to be taken after the sync; null where Excel had no grids to give. */
function ask(
  context: Excel.RequestContext,
  { sheets }: Inventory,
  features: Features,
  piece: Piece,
): () => Grids | null {
  const { top, left, bottom, right } = piece.area;
  const sheet = sheets[piece.sheet];
  const range = context.workbook.worksheets
    .getItem(sheet?.id ?? "")
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load("values,formulas,numberFormat,valueTypes");
  const merged = features.merges ? range.getMergedAreasOrNullObject() : null;
  merged?.load("address,areaCount");
  const rows = sheet?.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  const columns = sheet?.columnHidden === null ? range.getColumnProperties({ columnHidden: true }) : null;
  return () => {
    const merges = merged && !merged.isNullObject ? areasOf(merged) : [];
    // The types promise grids, but above its limits Excel gives null.
    const values = range.values as unknown[][] | null;
    if (!values || !merges) return null;
    return {
      piece,
      values,
      formulas: range.formulas,
      formats: range.numberFormat,
      types: range.valueTypes,
      merges,
      rowsHidden: rows?.value.map(({ rowHidden }) => rowHidden === true) ?? null,
      columnsHidden: columns?.value.map(({ columnHidden }) => columnHidden === true) ?? null,
    };
  };
}

/** The areas in `Sheet!A1:B2,Sheet!C3`; null when the text does not hold as many as there are. */
export function areasOf({
  address,
  areaCount,
}: Pick<Excel.RangeAreas, "address" | "areaCount">): readonly Area[] | null {
  const areas = [...address.matchAll(/!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)(?=\s*(?:,|$))/g)].flatMap(([, text]) => {
    const area = parseArea(text ?? "");
    return area ? [area] : [];
  });
  return areas.length === areaCount ? areas : null;
}
