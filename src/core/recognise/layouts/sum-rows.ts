import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";
import { codeLevels } from "./code-levels";
import { markLevels } from "./mark-levels";
import type { EntityRow } from "./entity-rows";
import { nameColumnOf } from "./name-column";
import { isCompulsory, stagesAmong } from "./stage-subtotals";

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
  const found = rows.map(({ kind, row, name, part = "" }, at): SumRow => {
    const cell = grid.cell(row, nameColumn);
    const indent = cell?.kind === "text" ? indentOf(cell.value) : 0;
    if (kind === "entity") entity += 1;
    const saysWithin = kind === "entity" && labels.some((column) => isAmong(grid.text(row, column)));
    // What is indented below 其中 goes on with it.
    const isWithin = saysWithin || (kind === "entity" && wholeIndent >= 0 && indent > wholeIndent);
    if (!isWithin) wholeIndent = -1;
    else if (wholeIndent < 0) wholeIndent = indent > 0 ? indent - 1 : Infinity;
    const depth = depths?.[at] ?? -1;
    return {
      kind,
      row,
      name,
      part,
      entity: kind === "entity" ? entity : -1,
      level: depths ? depth : (marks?.[at] ?? indent),
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

const isAmong = (text: string): boolean => closedText(text).startsWith("其中");

const rankOf = (name: string): number => (/小计$/.test(name) ? 1 : /总计$/.test(name) ? 3 : 2);

/** Spaces before a name; a full-width one counts two. */
function indentOf(text: string): number {
  const [spaces = ""] = /^[\s\u00a0\u3000]*/.exec(text) ?? [];
  return [...spaces].reduce((width, space) => width + (space === "\u3000" ? 2 : 1), 0);
}
