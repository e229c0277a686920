import { closedText } from "../measure/plain-text";
import { spanIn, type PeriodContext } from "../period/context-period";
import { periodWords, type PeriodWords } from "../period/period-words";
import { endOf, type Span } from "../period/span";
import type { Block, HeaderColumn } from "../table/block";
import { headerText } from "../table/header-row";

const TIME =
  /^(?:统计|数据|报告|所属|填报|报表)?(?:年份|年度|年月|时期|期间|学年|学期|时段|期次|报告期|统计期|月份|季度|时间|期别)$/;

/** The columns whose every entry is a period (年份｜2022年): they date the rows of a list. */
export function timeColumns(block: Block): readonly HeaderColumn[] {
  return block.columns
    .filter(
      ({ role, path }) =>
        (role === "none" || role === "deadline") && TIME.test(closedText(path.at(-1) ?? "")) && path.length > 0,
    )
    .filter(({ column }) => holdsPeriods(block, column));
}

function holdsPeriods({ grid, top, bottom }: Block, column: number): boolean {
  let periods = 0;
  for (let row = top; row < bottom; row += 1) {
    if (!grid.cell(row, column)) continue;
    const text = closedText(headerText(grid, row, column));
    const words = periodWords(text);
    // What stands below the table, such as a note, reaches over its columns or has more words than a period.
    if (text.length > 20 || (periods > 0 && grid.mergeAt(row, column))) continue;
    if (!words || words.matched.length * 2 <= text.length) return false;
    periods += 1;
  }
  return periods > 1;
}

/** The period that each dated row names; empty where no column does. */
export function rowTimes(block: Block, context: PeriodContext): ReadonlyMap<number, Span> {
  const columns = timeColumns(block);
  const words = new Map<number, PeriodWords>();
  for (let row = block.top; columns.length > 0 && row < block.bottom; row += 1) {
    const text = columns.map(({ column }) => closedText(headerText(block.grid, row, column))).join("");
    const said = text.length <= 24 ? periodWords(text) : null;
    if (said) words.set(row, said);
  }
  // Years alone under a title for 上半年 are those halves, if the year reported on is among them.
  const bareMeansMonths = [...words.values()].some(({ year }) => year !== null && year === context.year);
  const spans = [...words].flatMap(([row, said]) => {
    const span = spanIn(said, context, bareMeansMonths && said.months === null && !said.isSchoolYear);
    return span ? [[row, span] as const] : [];
  });
  return new Map(spans);
}

/** The latest of several spans, or null for none. */
export const latestSpan = (spans: Iterable<Span>): Span | null =>
  [...spans].reduce<Span | null>((latest, span) => (latest && endOf(latest) >= endOf(span) ? latest : span), null);
