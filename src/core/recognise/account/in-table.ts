import type { Cell } from "../../model/cell";
import type { Part } from "../../model/tables-account";
import type { ColumnRole } from "../table/column-role";
import { headerRole } from "../table/header-role";
import type { TableRow } from "../table/row-role";
import type { Structure } from "../table/structure";
import { isPeriod } from "./figures";

/** What a figure in the header of a table is. */
export const headerPart = (cell: Cell | undefined, text: string): Part =>
  isPeriod(cell) || headerRole(text).role === "period" ? "period" : "name";

/** What a figure in the body of a table is, by its column and its row: data have a header above and a name beside. */
export function bodyPart(cell: Cell | undefined, role: ColumnRole, row: TableRow, { labels }: Structure): Part {
  if (row.role === "numbers") return "columnNumber";
  if (row.role === "note") return isPeriod(cell) ? "period" : "remark";
  if (row.role === "header") return isPeriod(cell) ? "period" : "name";
  switch (role) {
    case "serial":
    case "code":
    case "helper":
      return role;
    case "period":
    case "date":
      return "period";
    case "label":
    case "unit":
      return isPeriod(cell) ? "period" : "name";
    case "remark":
    case "words":
      return "remark";
    case "unheaded":
    case "blank":
      return "none";
    case "data":
    case "total":
    case "change":
    case "rank":
      return figurePart(role, row, labels.length === 0);
    default:
      return role satisfies never;
  }
}

function figurePart(role: "data" | "total" | "change" | "rank", row: TableRow, isNameless: boolean): Part {
  switch (row.role) {
    case "total":
    case "subtotal":
      return "total";
    case "data":
    case "within":
      return role === "total" ? "total" : "data";
    case "unnamed":
      return isNameless ? "unnamed" : "none";
    default:
      return "none";
  }
}
