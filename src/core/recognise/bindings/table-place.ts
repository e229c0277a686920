import type { Period } from "../../model/reading";
import { listColumns, type ListColumns } from "../layouts/list-columns";
import { rowScope } from "../layouts/row-scope";
import { within } from "../layouts/whose";
import { closedText } from "../measure/plain-text";
import { unitMeaning } from "../measure/unit";
import { labelText } from "../names/label-text";
import { spanIn } from "../period/context-period";
import { periodWords } from "../period/period-words";
import { periodOf } from "../period/span";
import type { Block, HeaderColumn } from "../table/block";
import { headerText } from "../table/header-row";
import { isNumbered } from "./headings";
import type { Place } from "./place";

/** What tells a cell of a table: the label of its row, what that stands under, and the headers over its column. */
export function tablePlace(block: Block, row: number, column: number): Place | null {
  const { grid } = block;
  const header = block.columns.find((one) => one.column === column);
  const labels = labelColumns(block);
  const at = labels.find((one) => ownText(block, row, one.column) !== "");
  if (!header || !at || labels.includes(header)) return null;
  const label = ownText(block, row, at.column);
  const unitColumn = columnsOf(block).unit;
  const unitText = unitColumn ? grid.text(row, unitColumn.column) : "";
  const beside = labels.filter((one) => one !== at).map((one) => carriedText(block, row, one));
  const groups = [...headingsOver(block, row, at), ...beside].filter((text) => text !== "");
  return {
    at: grid.ref(row, column),
    labelAt: grid.ref(row, at.column),
    label,
    side: "table",
    groups,
    headers: header.path,
    named: namedPeriod(block, header, label),
    ownUnit: labelText(label).unit || (unitMeaning(unitText) ? closedText(unitText) : "") || header.unit,
    lineUnit: block.surroundings.unit,
    entity: at.role === "entity" ? columnsOf(block).entityNamed(label) : scopeOf(block, row, column, groups, label),
  };
}

/** Whose figure it is: of the school, town or stage that its row, its headings or its column announce. */
function scopeOf(block: Block, row: number, column: number, groups: readonly string[], label: string): string {
  const columns = columnsOf(block);
  const figure = columns.figures.find((one) => one.column === column);
  return within(rowScope(block, columns, row, [...groups].reverse(), "", label), figure?.entity ?? "");
}

/** The columns that name a row, the most telling first; the first with a text where no header says which. */
export function labelColumns(block: Block): readonly HeaderColumn[] {
  const { labels, entity } = columnsOf(block);
  const first = labels.length > 0 ? labels : block.columns.slice(0, 1);
  return entity && !first.includes(entity) ? [...first, entity] : first;
}

const prepared = new WeakMap<Block, ListColumns>();

function columnsOf(block: Block): ListColumns {
  const known = prepared.get(block);
  if (known) return known;
  const columns = listColumns(block);
  prepared.set(block, columns);
  return columns;
}

/** Text of a cell or of a merge that begins on its row; a year typed as a number names a row as well. */
function ownText(block: Block, row: number, column: number): string {
  const merge = block.grid.mergeAt(row, column);
  return merge && merge.top !== row ? "" : headerText(block.grid, row, column);
}

/** A group's name holds for the rows below it until the next one, merged or not. */
function carriedText(block: Block, row: number, { column }: HeaderColumn): string {
  for (let above = row; above >= block.top; above -= 1) {
    const text = headerText(block.grid, above, column);
    if (text !== "") return text;
  }
  return "";
}

/** The nearest heading row: numbered like one, or merged over the figures. */
function headingsOver(block: Block, row: number, { column }: HeaderColumn): readonly string[] {
  const { grid, top } = block;
  const { figures } = columnsOf(block);
  for (let above = row - 1; above >= top; above -= 1) {
    const merge = grid.mergeAt(above, column);
    const text = grid.text(above, merge?.left ?? column) || grid.text(above, block.left);
    const isMerged = figures.some((figure) => merge && figure.column > merge.left && figure.column <= merge.right);
    if (text !== "" && (isMerged || (isNumbered(text) && standsAlone(block, above)))) return [text];
  }
  return [];
}

function standsAlone({ grid, left, right }: Block, row: number): boolean {
  let cells = 0;
  for (let column = left; column <= right; column += 1) if (grid.cell(row, column)) cells += 1;
  return cells === 1;
}

/** The header's period wins; a row that names one names it where the header does not. */
function namedPeriod(block: Block, header: HeaderColumn, label: string): Period {
  const { figures, context } = columnsOf(block);
  const words = header.words ?? periodWords(label);
  const figure = figures.find(({ column, role }) => column === header.column && role === "value");
  if (figure && (header.words !== null || words === null)) return figure.period;
  const span = spanIn(words, context);
  return span ? periodOf(span) : "";
}
