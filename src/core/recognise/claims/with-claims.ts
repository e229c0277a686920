import type { Reading } from "../../model/reading";
import type { Table } from "../../model/table";
import type { EntityRow } from "../layouts/entity-rows";
import type { Found, Vocabulary } from "../layouts/layout";
import { spanIn } from "../period/context-period";
import { periodOf } from "../period/span";
import type { Block } from "../table/block";
import { claimRows } from "./claim-rows";
import { claimsOf } from "./claims-of";
import { dividedRows } from "./divided-rows";
import { placeSums } from "./place-sums";
import { errorColumns } from "./error-columns";
import { lostFigures } from "./lost-figures";
import { listRowSums } from "./list-row-sums";
import { listSums } from "./list-sums";
import { splitSums } from "./split-sums";

/** Adds to what a layout found the claims of the table itself; where there is no table yet, one that holds only them. */
export function withClaims(block: Block, found: Found, { indicators }: Vocabulary): Found {
  const rows = claimRows(block);
  const claims = claimsOf(block, rows, found, indicators);
  const isList =
    found.readings.length > 0 && !found.tables.some(({ sums }) => sums.some(({ along }) => along === "column"));
  const listed = isList ? listSums(block, withoutNamed(rows, found), holder(block)) : null;
  const hasRowSums = found.tables.some(({ sums }) => sums.some(({ along }) => along === "row"));
  const across = found.readings.length > 0 && !hasRowSums ? listRowSums(block, rows, holder(block)) : null;
  const split = isList ? splitSums(block, found.readings, holder(block)) : [];
  const claimed = [...found.tables, ...(listed ? [listed] : []), ...(across ? [across] : []), ...split];
  const below = placeSums(found.readings, "column", claimed, holder(block));
  const beside = hasRowSums || across ? null : placeSums(found.readings, "row", claimed, holder(block));
  const lost = errorColumns(block, rows, found, holder(block));
  const held = [...claimed, ...[below, beside, lost].filter((table) => table !== null)];
  const summed = [...held, ...lostFigures(block, rows, { ...found, tables: held }, holder(block))];
  const tables = [...summed, ...dividedRows(block, rows, (row) => isTotalIn(summed, row), holder(block))];
  if (claims.length === 0) return { ...found, tables };
  const [first, ...rest] = tables;
  return { ...found, tables: [{ ...(first ?? holder(block)), claims }, ...rest] };
}

const isTotalIn = (tables: readonly Table[], row: number): boolean =>
  tables.some(({ sums }) => sums.some((sum) => sum.along === "column" && sum.total.at.row === row));

/** In a list the rows of 全区 that an indicator names are figures of the district, and no totals of the rows above. */
function withoutNamed(rows: readonly EntityRow[], { readings }: Found): readonly EntityRow[] {
  const isBeside = ({ label, measure }: Reading): boolean => label.row === measure.at.row;
  const named = new Set(readings.filter(isBeside).map(({ label }) => label.row));
  return rows.map((row) => (named.has(row.row) ? { ...row, kind: "entity" as const } : row));
}

function holder({ grid, surroundings }: Block): Table {
  const span = spanIn(null, surroundings.context);
  return {
    sheet: grid.sheet,
    title: surroundings.titles.at(-1) ?? "",
    stage: "",
    period: span ? periodOf(span) : "",
    entities: [],
    entityCells: [],
    sheetRows: [],
    columns: [],
    sums: [],
    repeatsReadings: true,
  };
}
