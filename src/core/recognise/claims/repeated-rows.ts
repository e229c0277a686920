import type { Measure } from "../../model/measure";
import type { Reading } from "../../model/reading";
import type { CountClaim } from "../../model/table-claim";
import type { EntityRow } from "../layouts/entity-rows";
import { headingsOver } from "../layouts/headings";
import type { Found } from "../layouts/layout";
import { nameColumnOf } from "../layouts/name-column";
import { closedText } from "../measure/plain-text";
import { measureOf } from "../measure/measure-of";
import type { Block, HeaderColumn } from "../table/block";
import type { HeaderRole } from "../table/header-role";
import { isFigureCell } from "../table/is-figure";
import { firstInWords } from "./repeated-words";

/** What a row says besides its name and figures, and what follows from these. */
const ASIDE: readonly HeaderRole[] = [
  "serial",
  "remark",
  "office",
  "deadline",
  "change",
  "changePercent",
  "change?",
  "completion",
];
/** Shorter names, and parts of the row above, are said again and again: 其中：女, 小学, 人数. */
const SHORTEST = 4;
/** A town may be called 城关镇. */
const SHORTEST_PLACE = 3;
const PART = /^(?:其中|含|内|\d|[(（])/;

/**
 * Rows of a list that say once more, word for word and figure for figure, what another row under the same heading has
 * said, and places that are listed again with other figures. Tables of quantities with a row a school have their own way
 * to tell.
 */
export function repeatedRows(
  block: Block,
  rows: readonly EntityRow[],
  { readings, tables }: Pick<Found, "readings" | "tables">,
): readonly CountClaim[] {
  const { grid, columns } = block;
  const label = columns.find(({ role }) => role === "label");
  const isOfPlaces = !label || columns.some(({ role }) => role === "entity");
  const isToldOtherwise = tables.some(({ entities, repeatsReadings }) => !repeatsReadings && entities.length > 0);
  if (isOfPlaces && isToldOtherwise) return [];
  const places = new Set(readings.flatMap(({ entity, measure: { at } }) => (entity === "" ? [] : [at.row])));
  const nameColumn = isOfPlaces ? nameColumnOf(block) : label.column;
  const said = columns.filter(({ role }) => !ASIDE.includes(role));
  const again = saidAgain(rows, isOfPlaces ? SHORTEST_PLACE : SHORTEST);
  if (again.length === 0) return [];
  const headings = headingsOver(block);
  const seen = new Map<string, number>();
  const listed = new Map<string, number>();
  const firstOf = (key: string, row: number): number => seen.get(key) ?? (seen.set(key, row), row);
  return again.flatMap(({ row, name }): readonly CountClaim[] => {
    if (isOfPlaces && !places.has(row)) return [];
    const about = isOfPlaces ? readAt(readings, row) : "";
    const words = said.map((header) => (isFigureCell(grid.cell(row, header.column)) ? "" : textAt(block, row, header)));
    const over = [...(headings.get(row) ?? []), name];
    const place = [...over, ...words, about].join("\n");
    const before = listed.get(place);
    listed.set(place, row);
    const isListedAgain = before !== undefined && about !== "";
    const key = [...over, ...said.map((header) => textAt(block, row, header))].join("\n");
    const isTold = said.some(({ column }) => isAmount(block, row, column));
    const first = isTold ? firstOf(key, row) : isOfPlaces ? row : firstInWords(block, row, over, firstOf);
    if (first === row && !isListedAgain) return [];
    const twice = { kind: "number", value: 2, format: "General" } as const;
    const at = (of: number): Measure => measureOf(twice, grid.ref(of, nameColumn), { stated: "", catalogue: "" });
    return first !== row || before === undefined
      ? [{ kind: "rowOnce", name, stated: at(row), others: [at(first)], implied: 1 }]
      : [{ kind: "placeOnce", name, stated: at(row), others: [at(before)], implied: 1 }];
  });
}

/** What the figures of a row are read as; empty where none is read. Rows of other years or parts are read as others. */
const readAt = (readings: readonly Reading[], row: number): string =>
  readings
    .filter(({ measure: { at }, role }) => at.row === row && role === "value")
    .map(({ measure: { at }, indicator, period, entity }) => [at.column, indicator, period, entity].join("|"))
    .join();

/** The rows whose name is no part of another and stands on more than one of them. */
function saidAgain(
  rows: readonly EntityRow[],
  shortest: number,
): readonly { readonly row: number; readonly name: string }[] {
  const named = rows.flatMap(({ kind, row, name }) => (kind === "entity" ? [{ row, name: closedText(name) }] : []));
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
  return named.filter(({ name }) => (times.get(name) ?? 0) > 1 && name.length >= shortest && !PART.test(name));
}

function textAt({ grid }: Block, ownRow: number, { column }: HeaderColumn): string {
  // A year merged over its rows is said of each of them.
  const row = grid.mergeAt(ownRow, column)?.top ?? ownRow;
  const cell = grid.cell(row, column);
  if (cell?.kind === "number") return String(cell.value);
  return cell?.kind === "date" ? `date ${cell.serial}` : closedText(grid.text(row, column));
}

/** A figure that two rows will hardly share by chance; 0 and 1 they may. */
function isAmount({ grid }: Block, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  return isFigureCell(cell) && !(cell?.kind === "number" && Math.abs(cell.value) <= 1);
}
