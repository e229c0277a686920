import type { BlocksByRow } from "./blocks-by-row";
import type { Grid } from "./grid";
import type { Stretch } from "./header-row";
import type { PlainHeader } from "./plain-header";
import { filledBetween, MOST_BLANKS } from "./plain-end";

/** A table that goes on at a row; `isKnown` where its words made it one. */
export interface OpenTable extends Stretch {
  readonly headerBottom: number;
  readonly isKnown: boolean;
}

/** Keeps, from row to row, which tables go on. */
export interface OpenTables {
  /** The table that columns of the row lie in; rows are asked for in their order. */
  readonly at: (row: number, stretch: Stretch) => OpenTable | undefined;
  readonly add: (header: PlainHeader) => void;
}

/** Whether two stretches share a column. */
export const overlaps = (one: Stretch, other: Stretch): boolean => one.left <= other.right && other.left <= one.right;

/** The known tables of a sheet, to which others are added as they are found from the top down. */
export function openTables(grid: Grid, knownAt: BlocksByRow): OpenTables {
  let open: readonly { readonly table: OpenTable; readonly blanks: number }[] = [];
  let reached = 0;
  const moveTo = (row: number): void => {
    for (; reached < row; reached += 1) {
      const at = reached;
      open = open.flatMap(({ table, blanks }) => {
        if (at <= table.headerBottom) return [{ table, blanks }];
        const now = filledBetween(grid, at, table) > 0 ? 0 : blanks + 1;
        return now > MOST_BLANKS ? [] : [{ table, blanks: now }];
      });
    }
  };
  return {
    at: (row, stretch) => {
      moveTo(row);
      for (let column = stretch.left; column <= stretch.right; column += 1) {
        const block = knownAt(row, column);
        if (block) return { ...block, isKnown: true };
      }
      return open.find(({ table }) => overlaps(table, stretch))?.table;
    },
    add: ({ left, right, extent }) => {
      const table = { left, right, headerBottom: extent.bottom, isKnown: false };
      open = [...open.filter((other) => !overlaps(other.table, table)), { table, blanks: 0 }];
    },
  };
}
