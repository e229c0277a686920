import type { MeasureState } from "../../model/measure";
import { MEASURE_STATES, type TableColumn } from "../../model/table";
import type { UnitHints } from "../measure/measure-of";
import { measureOf } from "../measure/measure-of";
import { spanIn } from "../period/context-period";
import { periodOf } from "../period/span";
import type { Block, HeaderColumn } from "../table/block";
import { tableRows, type TableRow } from "../table/row-role";
import { holdsData, structureOf } from "../table/structure";
import { alongRows } from "./along-rows";
import { columnOf } from "./column-of";
import { columnSums } from "./column-sums";
import { isAdditive } from "./entity-columns";
import type { EntityRow } from "./entity-rows";
import { NOTHING, type Layout } from "./layout";
import { plainColumn } from "./plain-column";
import { showsPercents } from "./shows-percents";

/** 地区｜2020年｜2021年, 城市｜教育｜交通: a table of which nothing is known but that rows have names and columns headers. */
export const plainTable: Layout = {
  name: "plain-table",
  fits: ({ columns }) => columns.length > 1,
  read: (block) => {
    const structure = structureOf(block);
    const rows = tableRows(block, structure);
    const named = rows.filter(({ role }) => role === "data" || (role === "unnamed" && structure.labels.length === 0));
    const sheetRows = named.map(({ row }) => row);
    const columns = block.columns
      .filter(({ path }, index) => path.length > 0 && holdsData(structure.roles[index]))
      .map((header) => figureColumn(block, header, sheetRows, rows))
      .filter(({ states }) => states.some((state) => FIGURES.includes(MEASURE_STATES[state] ?? "blank")));
    if (columns.length === 0) return NOTHING;
    const { grid, surroundings } = block;
    const span = spanIn(null, surroundings.context);
    // 人 and 万元 one below the other are not added up, whatever the last row is called.
    const proof = unitsOfRows(block, sheetRows).size > 1 ? "borne out" : "named";
    const table = {
      sheet: grid.sheet,
      title: surroundings.titles.at(-1) ?? "",
      stage: "",
      period: span ? periodOf(span) : "",
      entities: named.map(({ name }) => name),
      entityCells: named.map(({ row, nameColumn }) => grid.ref(row, Math.max(nameColumn, block.left))),
      sheetRows,
      columns,
      sums: [...alongRows(block, columns, sheetRows), ...columnSums(block, rows.flatMap(entityRow), columns, proof)],
      isPlain: true,
    };
    return { ...NOTHING, tables: [table] };
  },
};

function unitsOfRows({ grid, columns }: Block, rows: readonly number[]): ReadonlySet<string> {
  const unit = columns.find(({ role }) => role === "unit");
  return new Set(unit ? rows.map((row) => grid.text(row, unit.column)).filter((text) => text !== "") : []);
}

const FIGURES: readonly MeasureState[] = ["ok", "masked", "error"];

function figureColumn(
  block: Block,
  header: HeaderColumn,
  sheetRows: readonly number[],
  rows: readonly TableRow[],
): TableColumn {
  const { grid, surroundings } = block;
  const unit = header.unit || surroundings.unit;
  const hints: UnitHints = { stated: unit, catalogue: "" };
  const head = {
    column: header.column,
    path: header.path,
    quantity: "",
    unit,
    additive: isAdded(block, header, rows, sheetRows),
  };
  const measureAt = (index: number) => {
    const row = sheetRows[index] ?? 0;
    return measureOf(grid.cell(row, header.column), grid.ref(row, header.column), hints);
  };
  return plainColumn(block, head, sheetRows, hints, measureAt) ?? columnOf(head, sheetRows.length, measureAt);
}

/** A total that is worked out as a quotient adds nothing up. */
const isAdded = (
  { grid }: Block,
  header: HeaderColumn,
  rows: readonly TableRow[],
  sheetRows: readonly number[],
): boolean =>
  isAdditive(header) &&
  !showsPercents(grid, header.column, sheetRows) &&
  !/进度|同比|环比|增减|增长/.test(header.path.join("")) &&
  !rows.some(({ role, row }) => isTotal(role) && grid.cell(row, header.column)?.formula?.includes("/"));

const isTotal = (role: TableRow["role"]): boolean => role === "total" || role === "subtotal";

/** Parts that another row has counted already (其中) are not added up again. */
function entityRow({ role, row, name }: TableRow): readonly EntityRow[] {
  switch (role) {
    case "data":
      return [{ kind: "entity", row, name }];
    case "total":
    case "subtotal":
    case "group":
      return [{ kind: role, row, name }];
    default:
      return [];
  }
}
