import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";
import { codeLevels } from "./code-levels";
import { markLevels } from "./mark-levels";
import type { EntityRow } from "./entity-rows";
import { indentOf } from "./indent";
import { nameColumnOf } from "./name-column";
import { headRows, type LabelledRow } from "./nested-rows";
import { isCompulsory, stagesAmong } from "./stage-subtotals";
import { writtenLabel } from "./written-label";

/** A row of a table as sums see it. */
export interface SumRow {
  readonly kind: EntityRow["kind"];
  readonly row: number;
  readonly name: string;
  /** What it is of the place merged over it; empty for most rows. */
  readonly part: string;
  /** Its place among the entities; -1 for other rows. */
  readonly entity: number;
  /** How deep it lies: by its code, by the mark before its name (一、 over （一）), else by the spaces before it. */
  readonly level: number;
  /** Whether it is a part of the row above it, as like parts of other rows show. */
  readonly isNested: boolean;
  /** Whether its code gives the level. */
  readonly hasCode: boolean;
  /** 其中: among the row before it, and no summand. */
  readonly isWithin: boolean;
  /** 义务教育阶段 beside 小学 and 初中: what these come to, and no summand beside them. */
  readonly restates: boolean;
  /** Of totals: 小计 1, 合计 2, 总计 3. */
  readonly rank: number;
}

/** The rows of a table with what decides over their sums. */
export function sumRowsOf(block: Block, rows: readonly EntityRow[]): readonly SumRow[] {
  const { grid, columns } = block;
  const nameColumn = nameColumnOf(block);
  const labels = columns
    .filter(({ column, role }) => column === nameColumn || role === "label" || role === "entity")
    .map(({ column }) => column);
  let entity = -1;
  let wholeIndent = -1;
  const depths = codeLevels(
    block,
    rows.map(({ row }) => row),
  );
  const marks = depths ? null : markLevels(rows);
  const written = rows.map(({ row }) => writtenLabel(block, row, [nameColumn]));
  const nested = depths ? new Map<number, number>() : headRows(written);
  const plain = written.map(({ text }, at) => marks?.[at] ?? indentOf(text));
  const levels = depths ?? (agrees(plain, written, nested) ? plain : rows.map(({ row }) => depthIn(nested, row)));
  const found = rows.map(({ kind, row, name, part = "" }, at): SumRow => {
    const indent = indentOf(written[at]?.text ?? "");
    if (kind === "entity") entity += 1;
    const saysWithin = kind === "entity" && labels.some((column) => isAmong(grid.text(row, column)));
    // What is indented below 其中 goes on with it.
    const goesOn = saysWithin || (kind === "entity" && wholeIndent >= 0 && indent > wholeIndent);
    const isWithin = nested.has(row) ? saysWithin && !isFirstOfAll(written, at, nested) : goesOn;
    if (!isWithin) wholeIndent = -1;
    else if (wholeIndent < 0) wholeIndent = indent > 0 ? indent - 1 : Infinity;
    const depth = depths?.[at] ?? -1;
    return {
      kind,
      row,
      name,
      part,
      entity: kind === "entity" ? entity : -1,
      level: levels[at] ?? 0,
      isNested: nested.has(row),
      hasCode: depth >= 0,
      isWithin,
      restates: false,
      rank: rankOf(name),
    };
  });
  return restated(found);
}

/** Marks 义务教育阶段 beside 小学 and 初中; where these lie deeper, it heads them and keeps its place. */
function restated(rows: readonly SumRow[]): readonly SumRow[] {
  const stages = stagesAmong(rows);
  if (stages.length === 0) return rows;
  return rows.map((row) => {
    if (row.kind !== "entity" || !isCompulsory(row.name)) return row;
    const isHead = stages.every(({ level }) => level > row.level);
    return { ...row, restates: true, isWithin: row.isWithin || !isHead };
  });
}

/** Whether marks and spaces set every row in that is a part of another; they may tell more than like names do. */
function agrees(levels: readonly number[], rows: readonly LabelledRow[], heads: ReadonlyMap<number, number>): boolean {
  const levelOf = new Map(rows.map(({ row }, at) => [row, levels[at] ?? 0]));
  return [...heads].every(([row, head]) => (levelOf.get(row) ?? 0) > (levelOf.get(head) ?? 0));
}

/** How many rows a row is a part of. */
function depthIn(heads: ReadonlyMap<number, number>, row: number): number {
  const head = heads.get(row);
  return head === undefined ? 0 : 1 + depthIn(heads, head);
}

/** 其中：城区 before 乡村 heads all that the row above is made of; before another 其中 each is some of it. */
function isFirstOfAll(rows: readonly LabelledRow[], at: number, heads: ReadonlyMap<number, number>): boolean {
  const head = heads.get(rows[at]?.row ?? -1);
  const same = rows.filter(({ row }) => heads.get(row) === head);
  return same[0] === rows[at] && same.length > 1 && same.slice(1).every(({ text }) => !isAmong(text));
}

const isAmong = (text: string): boolean => closedText(text).startsWith("其中");

const rankOf = (name: string): number => (/小计$/.test(name) ? 1 : /总计$/.test(name) ? 3 : 2);
