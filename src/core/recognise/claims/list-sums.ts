import type { Table, TableColumn } from "../../model/table";
import { columnSums } from "../layouts/column-sums";
import { showsPercents } from "../layouts/shows-percents";
import type { EntityRow } from "../layouts/entity-rows";
import { closedText } from "../measure/plain-text";
import { unitMeaning } from "../measure/unit";
import type { Block, HeaderColumn } from "../table/block";
import { isFigureCell } from "../table/is-figure";
import { figureLane } from "./figure-lane";

const RATE = /率|比例|占比|比重|平均|人均|生均|均|%/;

/**
 * What the total rows of a list of indicators add up: the rows of their unit since the last heading or total, or the
 * whole list. Lists mix what does not add up, so that the rows must share one unit, or the figures must bear it out.
 */
export function listSums(block: Block, rows: readonly EntityRow[], holder: Table): Table | null {
  const totals = rows.filter(({ kind }) => kind === "total" || kind === "subtotal");
  const units = block.columns.find(({ role }) => role === "unit");
  if (totals.length === 0) return null;
  const unitOf = (row: number): string => (units ? closedText(block.grid.text(row, units.column)) : "");
  const unit = totals.map(({ row }) => unitOf(row)).find((one) => one !== "") ?? "";
  const isMeant = ({ kind, row, name }: EntityRow): boolean =>
    kind !== "entity" || ((unit === "" || sameUnit(unitOf(row), unit)) && !RATE.test(name));
  const meant = rows.filter(isMeant);
  const entities = meant.filter(({ kind }) => kind === "entity");
  const sheetRows = entities.map(({ row }) => row);
  const columns = block.columns
    .filter(
      (header) => header.role === "value" || header.role === "period" || isUnnamedFigures(block, header, sheetRows),
    )
    .filter(({ column, unit: own }) => own !== "%" && !showsPercents(block.grid, column, sheetRows))
    .map((header): TableColumn => ({
      ...figureLane(block, { ...header, unit: header.unit || unit }, sheetRows),
      additive: true,
    }));
  if (entities.length < 2 || columns.length === 0) return null;
  const isPure = new Set(rows.filter(({ kind }) => kind === "entity").map(({ row }) => unitOf(row))).size === 1;
  const hasUnit = unit !== "" || block.surroundings.unit !== "" || columns.some((column) => column.unit !== "");
  const sums = columnSums(block, meant, columns, isPure && hasUnit ? "named" : "borne out");
  if (sums.length === 0) return null;
  return {
    ...holder,
    entities: entities.map(({ name }) => name),
    entityCells: sheetRows.map((row) => block.grid.ref(row, block.left)),
    sheetRows,
    columns,
    sums,
    repeatsReadings: true,
  };
}

/** A column of figures whose header says nothing we know (市区级); rates and averages are not added up. */
function isUnnamedFigures({ grid }: Block, { column, role, path }: HeaderColumn, rows: readonly number[]): boolean {
  if (role !== "none" || path.length === 0 || path.some((text) => RATE.test(text))) return false;
  const figures = rows.filter((row) => isFigureCell(grid.cell(row, column)));
  return figures.length * 2 > rows.length;
}

function sameUnit(one: string, other: string): boolean {
  const [first, second] = [unitMeaning(one), unitMeaning(other)];
  return one === other || (first !== null && first.kind === second?.kind && first.factor === second.factor);
}
