import type { Period, ReadingRole } from "../../model/reading";
import { spanIn, type PeriodContext } from "../period/context-period";
import { endOf, lengthOf, periodOf, type Span } from "../period/span";
import type { Block, HeaderColumn } from "../table/block";

/** A column of a list whose figures become readings. */
export interface FigureColumn {
  readonly column: number;
  readonly header: HeaderColumn;
  readonly role: ReadingRole;
  readonly period: Period;
  readonly span: Span | null;
}

/** The columns with values and the period of each; of two for the same period the first is read. */
export function valueColumns(block: Block, context: PeriodContext): readonly FigureColumn[] {
  const given = block.columns.filter(({ role }) => role === "period" || role === "value");
  const isReported = ({ words }: HeaderColumn): boolean => (words?.year ?? context.year) === context.year;
  const bareMeansMonths =
    given.some((header) => isBare(header) && isReported(header) && (header.words?.shift ?? 0) === 0) &&
    !given.some((header) => header.words?.months && isReported(header));
  const parts = partsOf(
    given.filter((header) => isFilled(block, header)),
    context,
  );
  const found: FigureColumn[] = [];
  for (const header of given.filter((one) => !isAmbiguous(one, given))) {
    const isTotal = header.words === null || (header.words.isSamePeriod && header.words.shift === 0);
    const span = isTotal && parts ? parts : spanIn(header.words, context, bareMeansMonths && isBare(header));
    const period = span ? periodOf(span) : "";
    if (period !== "" && found.some((other) => other.period === period)) continue;
    found.push({ column: header.column, header, role: "value", span, period });
  }
  const undated = found.filter(({ period }) => period === "");
  const kept = undated.find(({ header }) => header.words === null) ?? undated.at(-1);
  return found.filter((column) => column.period !== "" || column === kept);
}

/** A year by itself: 2022年, 本年; 全年 and 年度 say that the whole of it is meant. */
const isBare = ({ words }: HeaderColumn): boolean =>
  words !== null &&
  words.months === null &&
  !words.isSchoolYear &&
  !words.isSamePeriod &&
  (words.year !== null || (words.shift !== null && /^[上本去今当]年$/.test(words.matched)));

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

/** What 累计 sums up beside columns for single months or quarters: the titles' months, or those of the columns. */
function partsOf(columns: readonly HeaderColumn[], context: PeriodContext): Span | null {
  const months = columns.flatMap(({ words }) => (words?.months && words.shift === null ? [words.months] : []));
  const year = columns.find(({ words }) => words?.months && words.year !== null)?.words?.year ?? context.year;
  if (months.length < 2 || year === null || months.some(({ from, to }) => to - from > 2)) return null;
  const isWithin = context.months && months.some(({ to }) => to === context.months?.to);
  const { from, to } =
    isWithin && context.months
      ? context.months
      : { from: Math.min(...months.map((part) => part.from)), to: Math.max(...months.map((part) => part.to)) };
  return { kind: "months", year, from, to };
}

/** The latest span of the value columns; of two that end together the longer one. */
export function latestOf(columns: readonly FigureColumn[]): Span | null {
  const spans = columns.flatMap(({ span }) => (span ? [span] : []));
  return spans.sort((a, b) => endOf(b) - endOf(a) || lengthOf(b) - lengthOf(a))[0] ?? null;
}
