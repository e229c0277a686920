import type { Reading, Unrecognised } from "../../model/reading";
import { closedText, plainText } from "../measure/plain-text";
import { endOf } from "../period/span";
import type { Block } from "../table/block";
import type { ListColumns } from "./list-columns";
import { listReading } from "./list-reading";
import type { ListRow } from "./list-row";
import type { ListRows } from "./list-rows";
import { sharedArea, type Lattice } from "./shared-cell";
import { latestOf, type FigureColumn } from "./value-columns";

/** The readings of all rows in all columns, and what could not become one. */
export interface ListReadings {
  readonly readings: readonly Reading[];
  readonly unrecognised: readonly Unrecognised[];
}

/** Reads every row in every column; a column without any figure is said to be empty unless its time is still to come. */
export function listReadings(
  block: Block,
  columns: ListColumns,
  { rows, labelled }: ListRows,
  layout: string,
): ListReadings {
  const lattice: Lattice = { rows: labelled, columns: new Set(columns.figures.map(({ column }) => column)) };
  const readings: Reading[] = [];
  const unrecognised: Unrecognised[] = [];
  const blank: FigureColumn[] = [];
  for (const column of columns.figures) {
    const found = rows.map((row) => readingOrDoubt(block, columns, row, column, lattice, layout));
    const read = found.filter((one) => one !== null && "measure" in one);
    unrecognised.push(...found.filter((one) => one !== null && "why" in one));
    const isFilled = read.some(({ measure }) => measure.state !== "blank");
    if (isFilled) readings.push(...read);
    if (column.role !== "value" || read.length === 0) continue;
    if (!isFilled) blank.push(column);
    else if (column.period === "") unrecognised.push(headerNote(block, column, "noPeriod"));
  }
  const latest = latestOf(columns.figures.filter((column) => column.role === "value" && !blank.includes(column)));
  const isToCome = ({ span }: FigureColumn): boolean => span !== null && latest !== null && endOf(span) > endOf(latest);
  const empty = blank.filter((column) => !isToCome(column)).map((column) => headerNote(block, column, "noValue"));
  return { readings, unrecognised: [...unrecognised, ...empty] };
}

/** A number merged over several rows belongs to none of them, and a report without a single figure holds no value. */
function readingOrDoubt(
  block: Block,
  columns: ListColumns,
  row: ListRow,
  column: FigureColumn,
  lattice: Lattice,
  layout: string,
): Reading | Unrecognised | null {
  const { grid } = block;
  const shared = sharedArea(grid, row.row, column.column, lattice);
  const doubt = (why: Unrecognised["why"]): Unrecognised => ({
    cell: grid.ref(row.row, column.column),
    label: row.labelText,
    why,
  });
  if (shared) return column.role === "value" && grid.cell(row.row, column.column) ? doubt("twoLabels") : null;
  const reading = listReading(block, columns, row, column, layout);
  if (reading?.measure.state !== "unreadable") return reading;
  const { text } = reading.measure;
  if (ELSEWHERE.test(closedText(text))) return doubt("noValue");
  const isReport =
    isProse(text) || tellsNoFigure(column, text) || (isLoose(text) && tellsInWords(block, column.column));
  return isReport ? doubt("noValue") : reading;
}

/** 教师节前实施 or 拟于9月表彰 in a column for progress says how things stand; it is no figure that somebody wrote badly. */
const tellsNoFigure = ({ header }: FigureColumn, text: string): boolean =>
  /情况|进展|进度|实绩|落实|推进/.test(header.path.at(-1) ?? "") && (WORDS.test(text.trim()) || isPlan(text));

const WORDS = /^[\u4e00-\u9fa5、，,；;（）()]{4,}[。；;]?$/;

/** 见附表1: the figure stands somewhere else. */
const ELSEWHERE = /^\(?(?:详见|参见|见|同)(?:附|表|备注|说明|后|上|下)[^\d]{0,6}\d{0,2}\)?$/;

/** No figure at all, or too many words for one (3月15日、6月10日各召开1次防溺水工作会议). */
const isLoose = (text: string): boolean => !/[\d*＊]/.test(plainText(text)) || closedText(text).length > LONGEST_FIGURE;

const isPlan = (text: string): boolean =>
  /^(?:拟|计划|预计|将于|尚未|未(?:启动|开展|完成|开始)|暂未|正在|待|筹备)/.test(closedText(text)) &&
  !/[\d*＊]/.test(plainText(text).replace(/\d+(?:年|月|日|号|季度)/g, ""));

/** Whether a column reports in sentences, so that one of them may well tell no figure (方案已制定，教师节前表彰). */
function tellsInWords({ grid, top, bottom }: Block, column: number): boolean {
  let sentences = 0;
  let others = 0;
  for (let row = top; row < bottom; row += 1) {
    const cell = grid.cell(row, column);
    if (!cell) continue;
    if (cell.kind === "text" && isProse(cell.value)) sentences += 1;
    else others += 1;
  }
  return sentences > 0 && sentences >= others;
}

const LONGEST_FIGURE = 15;

/** 报名320人，通过面试24人: two clauses with words of their own. */
const CLAUSES = /[\u4e00-\u9fa5]{2}[^，；;]*\d[^，；;]*[，；;][^，；;]*[\u4e00-\u9fa5]{2}[^，；;]*\d/;

/** 1、展演（30场）2、比赛（30场）. */
const ITEMS = /^\s*[(（]?1[)）、.．](?!\d).*\D2[)）、.．](?!\d)/s;

const isProse = (text: string): boolean =>
  !text.startsWith("=") &&
  ((closedText(text).length > LONGEST_FIGURE && /[。；;，,]/.test(text)) || CLAUSES.test(text) || ITEMS.test(text));

const headerNote = (block: Block, { column, header }: FigureColumn, why: Unrecognised["why"]): Unrecognised => ({
  cell: block.grid.ref(block.headerBottom, column),
  label: header.path.join(""),
  why,
});
