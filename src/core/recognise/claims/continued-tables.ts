import type { ColumnSum, Table, TableColumn, TableSum } from "../../model/table";
import { bearsOut } from "../layouts/bears-out";

/**
 * A long list that goes on beside itself to save paper, or below its header printed anew, with one total at the end, is
 * one table: only so its total can be right, and a school in both parts be found.
 */
export function continuedTables(tables: readonly Table[]): readonly Table[] {
  const joined: Table[] = [];
  for (const table of tables) {
    const before = joined.at(-1);
    const whole = before && isAlike(before, table) ? together(before, table) : null;
    if (whole) joined.splice(-1, 1, whole);
    else joined.push(table);
  }
  return joined;
}

/** The same columns again. */
const isAlike = (first: Table, second: Table): boolean =>
  first.sheet === second.sheet &&
  first.stage === second.stage &&
  first.sheetRows.length > 0 &&
  first.columns.length === second.columns.length &&
  first.columns.every(({ path }, at) => path.join("\n") === second.columns[at]?.path.join("\n")) &&
  (first.repeatsReadings ?? false) === (second.repeatsReadings ?? false) &&
  (first.isPlain ?? false) === (second.isPlain ?? false);

/** On the right, beginning in the same row, and no total on the left. */
const isBeside = (first: Table, second: Table): boolean =>
  first.sheetRows[0] === second.sheetRows[0] &&
  first.columns.every(({ column }, at) => column < (second.columns[at]?.column ?? -1)) &&
  !first.sums.some(({ along }) => along === "column");

const isBelow = (first: Table, second: Table): boolean =>
  (first.sheetRows.at(-1) ?? Infinity) < (second.sheetRows[0] ?? -1) &&
  first.columns.every(({ column }, at) => column === second.columns[at]?.column);

/** Both parts as one, where they stand like that and a total shows that they belong together. */
function together(first: Table, second: Table): Table | null {
  if (!isBeside(first, second) && !isBelow(first, second)) return null;
  const columns = first.columns.map((column, at) => joinedColumn(column, second.columns[at] ?? column));
  const count = first.sheetRows.length;
  const across = first.sums.filter(({ along }) => along === "row");
  const down = second.sums.flatMap((sum): readonly ColumnSum[] =>
    sum.along === "column" ? [{ ...sum, rows: sum.rows.map((row) => row + count) }] : [],
  );
  let isShown = false;
  const settled = [...new Set(down.map(({ total }) => total.at.row))].flatMap((row) => {
    const own = down.filter(({ total }) => total.at.row === row);
    const whole = own.map((sum): ColumnSum => ({ ...sum, rows: [...first.sheetRows.keys(), ...sum.rows] }));
    if (borne(own, columns) >= borne(whole, columns)) return own;
    isShown = true;
    return whole;
  });
  if (!isShown) return null;
  const before = first.sums.filter(({ along }) => along === "column");
  const sums: readonly TableSum[] = [...across, ...before, ...settled];
  return {
    ...first,
    entities: [...first.entities, ...second.entities],
    entityCells: [...first.entityCells, ...second.entityCells],
    sheetRows: [...first.sheetRows, ...second.sheetRows],
    columns,
    sums,
    claims: [...(first.claims ?? []), ...(second.claims ?? [])],
  };
}

const borne = (sums: readonly ColumnSum[], columns: readonly TableColumn[]): number =>
  sums.filter(({ column, rows, others = [], total }) => {
    const lane = columns[column];
    return lane !== undefined && bearsOut(lane, { rows, others }, total) === true;
  }).length;

function joinedColumn(left: TableColumn, right: TableColumn): TableColumn {
  const count = left.values.length;
  const { rough: _, ...head } = left;
  const rough = [
    ...(left.rough ?? []),
    ...[...(right.rough ?? [])].map(([row, bound]) => [row + count, bound] as const),
  ];
  return {
    ...head,
    values: Float64Array.from([...left.values, ...right.values]),
    states: Uint8Array.from([...left.states, ...right.states]),
    textual: Uint8Array.from([...left.textual, ...right.textual]),
    decimals: Math.max(left.decimals, right.decimals),
    measureAt: (row) => (row < count ? left.measureAt(row) : right.measureAt(row - count)),
    ...(rough.length > 0 && { rough: new Map(rough) }),
  };
}
