import type { Cell } from "../model/cell";
import type { Row, Sheet } from "../model/workbook";
import { ALL_TEXTS } from "../text/languages";
import type { ResultColumn } from "../text/text";

/** What a row of our results sheet holds of the user's, with the finding it belongs to. */
export interface WrittenRow {
  readonly id: string;
  readonly status: string;
  readonly note: string;
  /** Values shown when the row was written; null when that column is gone. */
  readonly values: string | null;
}

const ID = /^F-[0-9A-Z]{4,8}(-\d+)?$/;

/**
 * The rows of our results sheet, wherever people moved its columns, sorted or filtered them, or put rows of their own
 * between: columns are found by their headers in any of our languages, rows by the hidden id.
 */
export function rowsOfResults(sheet: Sheet): readonly WrittenRow[] {
  const rows: WrittenRow[] = [];
  let columns: Columns | null = null;
  for (const row of sheet.rows) {
    if (!row) continue;
    const header = columnsIn(row);
    if (header) columns = header;
    else if (columns) rows.push(...rowIn(row, columns));
  }
  return rows;
}

interface Columns {
  readonly id: number;
  readonly status: number;
  readonly note: number;
  readonly values: number;
}

function columnsIn(row: Row): Columns | null {
  const texts = row.map(textIn);
  const at = (column: ResultColumn): number =>
    texts.findIndex((text) => ALL_TEXTS.some(({ results }) => results.columns[column] === text));
  const columns = { id: at("id"), status: at("status"), note: at("note"), values: at("values") };
  return columns.id >= 0 && (columns.status >= 0 || columns.note >= 0) ? columns : null;
}

function rowIn(row: Row, columns: Columns): readonly WrittenRow[] {
  const id = textIn(row[columns.id]);
  if (!ID.test(id)) return [];
  return [
    {
      id,
      status: textIn(row[columns.status]),
      note: textIn(row[columns.note]),
      values: columns.values >= 0 ? textIn(row[columns.values]) : null,
    },
  ];
}

/** The text of a cell as people see it; a typed number counts as its digits. */
export function textIn(cell: Cell | undefined): string {
  if (!cell) return "";
  switch (cell.kind) {
    case "text":
    case "error":
      return cell.value.trim();
    case "number":
    case "boolean":
      return String(cell.value);
    case "date":
      return String(cell.serial);
  }
}
