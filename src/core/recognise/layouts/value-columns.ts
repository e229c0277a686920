import type { Period, ReadingRole } from "../../model/reading";
import type { PeriodContext } from "../period/context-period";
import { endOf, lengthOf, periodOf, type Span } from "../period/span";
import type { Block, HeaderColumn } from "../table/block";
import { splitColumns, type ColumnScopes } from "./column-scope";
import { columnSpans } from "./column-span";

/** A column of a list whose figures become readings. */
export interface FigureColumn {
  readonly column: number;
  readonly header: HeaderColumn;
  readonly role: ReadingRole;
  readonly period: Period;
  readonly span: Span | null;
  /** The stage or place whose figures they are; empty for the district. */
  readonly entity: string;
}

/**
 * The columns with values and the period of each; of two for the same period and entity the first is read. `scopes` tell
 * whose figures a column holds; those of which nobody knows are left out.
 */
export function valueColumns(block: Block, context: PeriodContext, scopes: ColumnScopes): readonly FigureColumn[] {
  const split = splitColumns(block);
  const given = block.columns.filter(
    (header) =>
      (header.role === "period" || header.role === "value" || split.includes(header)) &&
      scopes.get(header.column) !== null,
  );
  const spanOfColumn = columnSpans(
    given,
    given.filter((header) => isFilled(block, header)),
    context,
  );
  const found: FigureColumn[] = [];
  for (const header of given.filter((one) => !isAmbiguous(one, given))) {
    const span = spanOfColumn(header, found.at(-1)?.header);
    const period = span ? periodOf(span) : "";
    const entity = scopes.get(header.column) ?? "";
    if (period !== "" && found.some((other) => other.period === period && other.entity === entity)) continue;
    found.push({ column: header.column, header, role: "value", span, period, entity });
  }
  const undated = (entity: string): readonly FigureColumn[] =>
    found.filter((column) => column.period === "" && column.entity === entity);
  // 去年上半年 is never the one beside 上半年, whatever year that is of.
  const kept = (entity: string): FigureColumn | undefined =>
    undated(entity).find(({ header }) => header.words === null) ??
    undated(entity).findLast(({ header }) => (header.words?.shift ?? 0) >= 0) ??
    undated(entity).at(-1);
  return found.filter((column) => column.period !== "" || column === kept(column.entity));
}

/** 上半年 twice in one header, and no year to either: reading one of them would be a guess. */
const isAmbiguous = ({ column, path, words }: HeaderColumn, among: readonly HeaderColumn[]): boolean =>
  words !== null &&
  words.year === null &&
  words.shift === null &&
  words.months !== null &&
  among.some((other) => other.column !== column && other.path.join() === path.join());

/** Whether anything stands below a header; months to come are left blank. */
function isFilled({ grid, top, bottom }: Block, { column }: HeaderColumn): boolean {
  for (let row = top; row < bottom; row += 1) if (grid.cell(row, column)) return true;
  return false;
}

/** The latest span of the value columns; of two that end together the longer one. */
export function latestOf(columns: readonly FigureColumn[]): Span | null {
  const spans = columns.flatMap(({ span }) => (span ? [span] : []));
  return spans.sort((a, b) => endOf(b) - endOf(a) || lengthOf(b) - lengthOf(a))[0] ?? null;
}
