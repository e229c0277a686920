import type { StatedUnit } from "../measure/unit-sources";
import type { Block, HeaderColumn } from "./block";
import { headerText } from "./header-row";
import { headerUnit } from "./header-unit";

const known = new WeakMap<HeaderColumn, readonly StatedUnit[]>();

/** The units stated over a column: in its header, and in the sheet's 单位：line. Looked for once a column. */
export function generalUnits(block: Block, header: HeaderColumn): readonly StatedUnit[] {
  const units = known.get(header) ?? lookedFor(block, header);
  known.set(header, units);
  return units;
}

function lookedFor(block: Block, { column, unit }: HeaderColumn): readonly StatedUnit[] {
  const { grid, headerTop, headerBottom, surroundings } = block;
  const sheet: StatedUnit = { place: "sheet", unit: surroundings.unit };
  if (unit === "") return [sheet];
  let row = headerBottom;
  while (row > headerTop && headerUnit(headerText(grid, row, column)) !== unit) row -= 1;
  return [{ place: "header", unit, at: grid.ref(row, column) }, sheet];
}
