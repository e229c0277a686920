import { isQuotientName } from "../../model/quotient-name";
import type { ColumnSum, Table, TableColumn } from "../../model/table";
import type { EntityRow } from "../layouts/entity-rows";
import { bearsOut } from "../layouts/bears-out";
import { closedText } from "../measure/plain-text";
import type { Block, HeaderColumn } from "../table/block";
import { isFigureCell } from "../table/is-figure";
import { figureLane } from "./figure-lane";

const WITHIN = /^其中[:：]?/;
/** What is one of these is none of the others. */
const APART: readonly (readonly string[])[] = [
  ["公办", "民办"],
  ["男", "女"],
  ["男生", "女生"],
];
const ALL = [0, 1];
/** What comes to a fifth more than the whole is hardly meant to be a part of it. */
const MUCH = 5;

/**
 * 其中：公办 and 其中：民办 below a whole come to more than it where one of them is wrong, and to no less than it where
 * other columns show that there is nothing else; each is a sum that the whole claims.
 */
export function dividedRows(
  block: Block,
  rows: readonly EntityRow[],
  isClaimed: (row: number) => boolean,
  holder: Table,
): readonly Table[] {
  const units = block.columns.find(({ role }) => role === "unit");
  const unitAt = ({ row }: EntityRow): string => (units ? closedText(block.grid.text(row, units.column)) : "");
  return rows.flatMap((whole, at): readonly Table[] => {
    const parts = rows.slice(at + 1, at + 3);
    const isMeant = whole.kind === "entity" && !WITHIN.test(closedText(whole.name)) && isDivided(parts, rows[at + 3]);
    if (!isMeant || isClaimed(whole.row) || isQuotientName(closedText(whole.name))) return [];
    if (/[%％‰]/.test(unitAt(whole)) || parts.some((part) => unitAt(part) !== unitAt(whole))) return [];
    return tableOf(block, [whole, ...parts], unitAt(whole), holder);
  });
}

/** Whether two rows divide the one before them, and the row after them is no third part. */
function isDivided(parts: readonly EntityRow[], next: EntityRow | undefined): boolean {
  const names = parts.map(({ name }) => closedText(name));
  const words = names.map((name) => name.replace(WITHIN, ""));
  const isMarked = WITHIN.test(names[0] ?? "") && !WITHIN.test(closedText(next?.name ?? ""));
  return isMarked && APART.some((way) => way.length === words.length && way.every((word) => words.includes(word)));
}

function tableOf(block: Block, all: readonly EntityRow[], unit: string, holder: Table): readonly Table[] {
  const { grid } = block;
  const [whole, ...parts] = all;
  if (!whole) return [];
  const isFigures = ({ column, role, path, unit: own }: HeaderColumn): boolean =>
    (role === "none" || role === "value" || role === "period") &&
    path.length > 0 &&
    own !== "%" &&
    !path.some((text) => isQuotientName(closedText(text))) &&
    all.every(({ row }) => isFigureCell(grid.cell(row, column)));
  const sheetRows = parts.map(({ row }) => row);
  const tried = block.columns.filter(isFigures).map((found) => {
    const header = { ...found, unit: found.unit || unit };
    const column: TableColumn = { ...figureLane(block, header, sheetRows), additive: true };
    const total = figureLane(block, header, [whole.row]).measureAt(0);
    const isHeld = bearsOut(column, { rows: ALL, others: [] }, total);
    return { column, total, isHeld, isOver: header.role !== "none" && isLittleOver(column, total.value) };
  });
  const held = tried.filter(({ isHeld }) => isHeld === true).length;
  const isWhole = held > 1 && held * 3 >= tried.length * 2;
  const claimed = tried.filter(({ isHeld, isOver }) => isHeld === false && (isWhole || isOver));
  if (claimed.length === 0) return [];
  const sums = claimed.map(({ total }, column): ColumnSum => ({
    along: "column",
    column,
    rows: ALL,
    total,
    name: whole.name,
    by: "rows",
  }));
  return [
    {
      ...holder,
      entities: parts.map(({ name }) => name),
      entityCells: sheetRows.map((row) => grid.ref(row, block.left)),
      sheetRows,
      columns: claimed.map(({ column }) => column),
      sums,
      repeatsReadings: true,
    },
  ];
}

/** Two parts of an amount that come to a little more than it; of levels (满意度, 补助标准) they come to about twice as much. */
function isLittleOver({ values, unit }: TableColumn, whole: number): boolean {
  const [one = NaN, other = NaN] = values;
  const over = one + other - whole;
  return unit !== "%" && one <= whole && other <= whole && over > 0 && over * MUCH <= whole;
}
