import { closedText } from "../measure/plain-text";
import { periodWords } from "../period/period-words";
import type { Months } from "../period/span";
import type { Block } from "../table/block";

const AS_AT = /截[至止]到?(?:20\d\d年)?\d{1,2}月(?:底|末|份|\d{1,2}日)?/g;
const WHOLE_YEAR = /全年|年终|年末|年底|年度(?:总结|完成|考核结果)/;
const TELLS = /[\u4e00-\u9fa5]{2}/;
/** A row or two among many that tell their day say nothing of the others. */
const ENOUGH = 0.5;

/**
 * The months up to the day that the progress told beside the figures is of (截至6月底，新增学位1480个), where one column of
 * figures without a date of its own stands beside it and all the texts agree; null otherwise.
 */
export function monthsOfProgress(block: Block): Months | null {
  let months = known.get(block);
  if (months === undefined) known.set(block, (months = findMonths(block)));
  return months;
}

const known = new WeakMap<Block, Months | null>();
/** A ledger of tasks has fewer rows; a longer table is a register. */
const MOST_ROWS = 200;

function findMonths({ grid, columns, top, bottom, surroundings }: Block): Months | null {
  if (bottom - top > MOST_ROWS) return null;
  const { context, titles } = surroundings;
  if (context.year === null || context.months || context.isSchoolYear) return null;
  if (titles.some((title) => WHOLE_YEAR.test(title)) || columns.some(({ role }) => role === "period")) return null;
  const told = columns.filter(({ role, words }) => (role === "value" || role === "none") && !words);
  let [rows, dated] = [0, 0];
  const days = new Set<number>();
  for (let row = top; row < bottom; row += 1) {
    const texts = told
      .filter(({ column }) => grid.cell(row, column)?.kind === "text")
      .map(({ column }) => closedText(grid.text(row, column)))
      .filter((text) => TELLS.test(text));
    const months = texts.flatMap((text) => [...text.matchAll(AS_AT)].map(([time]) => endOf(time, context.year)));
    if (texts.length > 0) rows += 1;
    if (months.length > 0) dated += 1;
    for (const month of months) days.add(month);
  }
  const [to = NaN] = days;
  return days.size === 1 && to >= 1 && dated >= rows * ENOUGH ? { from: 1, to } : null;
}

/** The month a text tells, or NaN where it is of another year. */
function endOf(time: string, year: number | null): number {
  const words = periodWords(time);
  return words?.months && (words.year ?? year) === year ? words.months.to : NaN;
}
