import type { CountClaim } from "../../model/table-claim";
import type { EntityRow } from "../layouts/entity-rows";
import { measureOf } from "../measure/measure-of";
import type { Block } from "../table/block";
import { countedInTitle } from "./stated-count";
import { isUnfilled } from "./unfilled-rows";

/** Rows above a table that may be its title. */
const ABOVE = 4;

/** 共109所 in the title of a table with one row a school, where it comes close enough to be about the rows. */
export function titleCounts(block: Block, rows: readonly EntityRow[]): readonly CountClaim[] {
  const { grid, headerTop, left, right } = block;
  const entities = rows.filter(
    ({ kind, row }) => kind === "entity" || (kind === "group" && isUnfilled(block, row)),
  ).length;
  for (let row = headerTop - 1; row >= Math.max(0, headerTop - ABOVE); row -= 1) {
    for (let column = left; column <= right; column += 1) {
      if (grid.cell(row, column)?.kind !== "text") continue;
      const text = grid.text(row, column);
      const title = countedInTitle(text);
      if (!title || text.length > 60) continue;
      if (entities < 3 || Math.abs(entities - title.stated) > Math.max(2, title.stated * 0.1)) return [];
      const hints = { stated: title.unit, catalogue: title.unit };
      const cell = { kind: "number", value: title.stated, format: "General" } as const;
      const stated = { ...measureOf(cell, grid.ref(row, column), hints), text };
      return [{ kind: "titleCount", name: text, stated, implied: entities }];
    }
  }
  return [];
}
