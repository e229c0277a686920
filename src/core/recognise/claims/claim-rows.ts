import { entityRows, type EntityRow } from "../layouts/entity-rows";
import type { Block } from "../table/block";
import { tableRows } from "../table/row-role";
import { structureOf } from "../table/structure";

/** Rows by the words of their names; where no header says which column names them, by the shape of the table. */
export function claimRows(block: Block): readonly EntityRow[] {
  if (block.columns.some(({ role }) => role === "label" || role === "entity")) return entityRows(block).rows;
  return tableRows(block, structureOf(block)).flatMap(({ role, row, name }): readonly EntityRow[] => {
    switch (role) {
      case "data":
      case "within":
        return [{ kind: "entity", row, name }];
      case "total":
      case "subtotal":
      case "group":
        return [{ kind: role, row, name }];
      case "numbers":
      case "header":
      case "note":
      case "unnamed":
      case "blank":
        return [];
      default:
        return role satisfies never;
    }
  });
}
