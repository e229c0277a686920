import type { SheetView } from "../sheet-view";
import type { Grid } from "../table/grid";
import { labelKey } from "./place-keys";

/** Row and column of a cell. */
export type Position = readonly [row: number, column: number];

/** The cells of a sheet whose text is such a label. */
export type LabelFinder = (view: SheetView, key: string) => readonly Position[];

const LONGEST = 120;
const CHINESE = /[\u4e00-\u9fff]/;

/** A label that is looked for; most other texts lack one of its characters, which spares taking them apart. */
interface Wanted {
  readonly key: string;
  readonly signs: readonly string[];
}

/** Finds any of these labels; every sheet is looked through once for all of them. */
export function labelFinder(keys: readonly string[]): LabelFinder {
  const wanted = [...new Set(keys)].map((key): Wanted => ({ key, signs: [...key].filter((one) => CHINESE.test(one)) }));
  const known = new Map<SheetView, ReadonlyMap<string, readonly Position[]>>();
  return (view, key) => {
    const found = known.get(view) ?? labelsOn(view.grid, wanted);
    known.set(view, found);
    return found.get(key) ?? [];
  };
}

function labelsOn(grid: Grid, wanted: readonly Wanted[]): ReadonlyMap<string, readonly Position[]> {
  const found = new Map(wanted.map(({ key }) => [key, new Array<Position>()]));
  for (let row = 0; row < grid.height; row += 1) {
    for (let column = 0; column < grid.widthOf(row); column += 1) {
      const text = nameIn(grid, row, column);
      if (text === "") continue;
      const likely = wanted.filter(({ signs }) => signs.every((sign) => text.includes(sign)));
      if (likely.length === 0) continue;
      const keys = [labelKey(text), labelKey(text.split(/[:：]/)[0] ?? "")];
      for (const { key } of likely) if (keys.includes(key)) found.get(key)?.push([row, column]);
    }
  }
  return found;
}

/** What a cell may be called by: its text, or the year that is typed in it as a number. */
function nameIn(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  if (cell?.kind === "text") return cell.value.length > LONGEST ? "" : cell.value;
  return cell?.kind === "number" && Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100
    ? String(cell.value)
    : "";
}
