import type { Reading } from "../../model/reading";
import type { Found } from "../layouts/layout";
import type { PeriodContext } from "../period/context-period";
import { labelColumns } from "../layouts/list-columns";
import type { SheetView } from "../sheet-view";
import type { Block } from "../table/block";
import { blocksByRow } from "../table/blocks-by-row";
import { opensPlans } from "./plan-words";
import { HAS_FIGURE } from "./tells-figures";

/** A text that may hold sentences. */
export interface ProseCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What the table around it says of its period; null for a text of its own, which goes on from the one before. */
  readonly context: PeriodContext | null;
  /** What its row in a table is called; empty for a text of its own. */
  readonly label: string;
}

const SHORTEST = 8;
const HAS_WORDS = /[\u4e00-\u9fa5]{2}/;
const MAY_HEAD =
  /^\s*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])|年|打算|计划|谋划|安排|下一步|下半年/;
const TOLD_ELSEWHERE = /目标|任务|计划|打算|下一步|要求|标准|依据|口径|定义|公式|问题|建议|措施|对象|名称/;

/** How a form is to be filled in is no report, whatever figures it gives for examples. */
const EXPLAINS = /^(?:填报|编报|填表|填写|报表|指标)(?:说明|解释|须知|要求|口径)/;

/** The texts of a sheet that no table or pair took as a label or a figure, in reading order. */
export function* proseCells({ grid, blocks }: SheetView, found: Found): Generator<ProseCell> {
  if (EXPLAINS.test(grid.sheet)) return;
  const blockAt = blocksByRow(blocks);
  const proseColumns = new Map(blocks.map((block) => [block, proseColumnsOf(block)]));
  const taken = takenCells(grid.sheet, found);
  for (let row = 0; row < grid.height; row += 1) {
    for (let column = 0; column < grid.widthOf(row); column += 1) {
      const block = blockAt(row, column);
      const columns = block && proseColumns.get(block);
      if (block && ((row < block.top && !block.isPlain) || columns?.size === 0)) {
        column = block.right;
        continue;
      }
      const cell = grid.cell(row, column);
      if (cell?.kind !== "text" || !mayTell(cell.value, !block)) continue;
      const isTold =
        columns && block
          ? columns.has(column) || isNoteRow(grid, block, row, column)
          : !opensPlans(beside(column > 0 ? grid.text(row, column - 1) : ""));
      if (!isTold || taken.has(`${row},${column}`)) continue;
      yield {
        row,
        column,
        text: cell.value,
        context: block?.surroundings.context ?? null,
        label: labelOf(block, row, column),
      };
    }
  }
}

/** A quick look before anything is parsed. */
const mayTell = (text: string, mayHead: boolean): boolean =>
  text.length >= SHORTEST && HAS_WORDS.test(text) && (HAS_FIGURE.test(text) || (mayHead && MAY_HEAD.test(text)));

const beside = (text: string): string => (text.length <= 14 ? text : "");

/** Labels, and figures that could be read; a figure that could not may be a sentence. */
function takenCells(sheet: string, { readings, targets }: Found): ReadonlySet<string> {
  const taken = new Set<string>();
  const add = ({ row, column, sheet: on }: Reading["label"]): void => {
    if (on === sheet) taken.add(`${row},${column}`);
  };
  for (const { label, measure } of readings) {
    add(label);
    if (measure.state !== "unreadable") add(measure.at);
  }
  for (const { measure } of targets) add(measure.at);
  return taken;
}

const PROSE_ROLES: readonly string[] = ["none", "value", "period", "remark", "completion"];

/** Columns of a table that tell how things are; none where its rows speak of schools or towns. */
function proseColumnsOf({ columns }: Block): ReadonlySet<number> {
  if (columns.some(({ role }) => role === "entity")) return NO_COLUMNS;
  const prose = columns.filter(({ role, path }) => PROSE_ROLES.includes(role) && !TOLD_ELSEWHERE.test(path.join("")));
  return new Set(prose.map(({ column }) => column));
}

/** A sentence alone on its row within a table is a remark about it, whatever its column is for. */
function isNoteRow(grid: SheetView["grid"], { left, right }: Block, row: number, column: number): boolean {
  if (!/[，。；：,:;]/.test(grid.text(row, column))) return false;
  for (let at = left; at <= right; at += 1) if (at !== column && grid.cell(row, at)) return false;
  return true;
}

function labelOf(block: Block | undefined, row: number, column: number): string {
  const labels = block ? labelColumns(block) : [];
  return (
    labels.map((label) => (label.column < column ? block?.grid.text(row, label.column) : "") ?? "").find(Boolean) ?? ""
  );
}

const NO_COLUMNS: ReadonlySet<number> = new Set();
