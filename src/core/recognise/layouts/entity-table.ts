import type { Table, TableColumn } from "../../model/table";
import type { Block } from "../table/block";
import { spanIn } from "../period/context-period";
import { periodOf } from "../period/span";
import { splitColumns } from "./column-scope";
import { alongRows } from "./along-rows";
import { asideRows } from "./aside-rows";
import { asideTable } from "./aside-table";
import { columnSums } from "./column-sums";
import { entityColumns } from "./entity-columns";
import { entityRows } from "./entity-rows";
import { explanationsOf } from "../table/explanation";
import { withLackingRows } from "./lacking-rows";
import { NOTHING, type Found, type Layout, type Vocabulary } from "./layout";
import { innerNameColumn, nameColumnOf } from "./name-column";
import { quantityOf } from "./quantity-of";
import { indicatorsBeside } from "./quantity-table";
import { readColumns } from "./read-columns";
import { rowSums } from "./row-sums";
import { commonStage, stageOf } from "./stage-of";
import { areParts } from "./whose";

const NAME = "entity-table";

/** 序号｜学校名称｜班数｜在校生数（合计｜男｜女）: one school a row, any number of quantities. */
export const entityTable: Layout = {
  name: NAME,
  fits: (block, vocabulary) =>
    !isList(block) && (block.columns.some(({ role }) => role === "entity") || quantities(block, vocabulary) > 1),
  read: (block, vocabulary) => {
    const tables = readTables(block, vocabulary);
    const { readings, targets, unrecognised } = readBeside(block, vocabulary);
    return { readings, targets, tables, unrecognised };
  },
};

/** The indicators that stand in columns of their own between the quantities. */
function readBeside(block: Block, vocabulary: Vocabulary): Found {
  const { own, shared } = indicatorsBeside(block, vocabulary);
  const outer = nameColumnOf(block);
  const within = [outer, innerNameColumn(block, outer)];
  const names = block.columns.filter(
    ({ column, role }) => role === "entity" || role === "serial" || within.includes(column),
  );
  const found = own.length > 0 ? readColumns(block, own, names, NAME) : NOTHING;
  const totals = shared.length > 0 ? readColumns(block, shared, names, NAME).readings : [];
  return { ...found, readings: [...found.readings, ...totals.filter(({ entity }) => entity === "")] };
}

/** 指标名称 beside 学校名称 makes a list of indicators by school, with periods or values across. */
const isList = (block: Block): boolean =>
  block.columns.some(({ labelRank }) => labelRank >= 4) &&
  (block.columns.some(({ role }) => role === "period" || role === "value") || splitColumns(block).length > 0);

const quantities = ({ columns }: Block, vocabulary: Vocabulary): number =>
  columns.filter(({ role, path }) => role === "none" && path.length > 0 && quantityOf(path, vocabulary)).length;

function readTables(block: Block, vocabulary: Vocabulary): readonly Table[] {
  const { grid, surroundings } = block;
  const { nameColumn, rows: all } = entityRows(block);
  const aside = asideRows(all);
  const rows = all.filter(({ row }) => !aside.has(row));
  const entities = rows.filter(({ kind }) => kind === "entity");
  const sheetRows = entities.map(({ row }) => row);
  const read = entityColumns(block, sheetRows, vocabulary, nameColumn);
  if (entities.length === 0 || read.length === 0) return [];
  const grouped = rowSums(read);
  const columns = withPupils(read, grouped);
  const span = spanIn(null, surroundings.context);
  const table: Table = {
    sheet: grid.sheet,
    title: surroundings.titles.at(-1) ?? "",
    stage: stageOfSchools(
      [...surroundings.titles, grid.sheet, block.columns.flatMap(({ path }) => path).join()],
      entities.map(({ name }) => name),
    ),
    period: span ? periodOf(span) : "",
    entities: entities.map(({ name }) => name),
    entityCells: sheetRows.map((row) => grid.ref(row, nameColumn)),
    sheetRows,
    columns,
    sums: [...alongRows(block, columns, sheetRows), ...columnSums(block, rows, columns)],
    ...withLackingRows(
      block,
      entities.map(({ name }) => name),
      columns,
      explanationsOf(block, sheetRows),
    ),
  };
  const beside = all.filter(({ row }) => aside.has(row));
  return [table, ...asideTable(block, table, beside, nameColumn, vocabulary)];
}

/** What holds for a school of a stage does not hold for all schools of a town. */
const stageOfSchools = (texts: readonly string[], names: readonly string[]): string =>
  areParts(names) ? "" : stageOf(texts) || commonStage(names);

/** A 合计 that no header names is the number of pupils where boys and girls make it up. */
function withPupils(columns: readonly TableColumn[], sums: Table["sums"]): readonly TableColumn[] {
  const sum = sums.find(
    (one) =>
      one.along === "row" &&
      columns[one.total]?.quantity === "" &&
      one.parts.some((part) => columns[part]?.quantity === "male_pupils") &&
      one.parts.some((part) => columns[part]?.quantity === "female_pupils"),
  );
  if (sum?.along !== "row" || columns.some(({ quantity }) => quantity === "pupils")) return columns;
  return columns.map((column, index) => (index === sum.total ? { ...column, quantity: "pupils" } : column));
}
