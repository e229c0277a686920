import { MEASURE_STATES, type TableColumn, type TableSum } from "../../model/table";
import { closedText } from "../measure/plain-text";
import { areAmong } from "./among-columns";

const TOTAL = /(?:合计|小计|总计|共计|总数|总人数|总量|总额|总分|总得分|总成绩)(?:\([^)]*\))?$|^计$|^全[区县市省校]$/;
const BLANK = MEASURE_STATES.indexOf("blank");
const DASH = MEASURE_STATES.indexOf("placeholder");
const TRIED = 60;
const MOST_PARTS = 30;
/** Small numbers add up by chance. */
const SMALL = 10;

/** How many rows must bear a sum out, and what share of those that can tell. */
interface Evidence {
  readonly rows: number;
  readonly share: number;
}

const NAMED: Evidence = { rows: 2, share: 2 / 3 };
const UNNAMED: Evidence = { rows: 6, share: 0.9 };

/**
 * Sums along a row that no word of the header explains, but its figures do: a column is the sum of those right after it
 * or right before it, in most rows. A column that is called a total needs less of a proof than one that is not.
 */
export function shownSums(columns: readonly TableColumn[], claimed: readonly TableSum[]): readonly TableSum[] {
  const isNamed = columns.map(({ path }) => TOTAL.test(closedText(path.at(-1) ?? "")));
  const plain = sumsBeside(columns, claimed, isNamed, UNNAMED);
  const all = [...claimed, ...plain];
  const parts = new Set(all.flatMap((sum) => (sum.along === "row" ? sum.parts : [])));
  if (parts.size === 0) return plain;
  // 合计 of groups that have a 小计 each is the sum of these.
  const heads = columns.map((column, at) => (parts.has(at) ? { ...column, additive: false } : column));
  return [...plain, ...sumsBeside(heads, all, isNamed, null)];
}

function sumsBeside(
  columns: readonly TableColumn[],
  claimed: readonly TableSum[],
  isNamed: readonly boolean[],
  ofUnnamed: Evidence | null,
): readonly TableSum[] {
  const totals = new Set(claimed.flatMap((sum) => (sum.along === "row" ? [sum.total] : [])));
  const isRising = onlyRise(columns);
  return columns.flatMap(({ additive }, total): readonly TableSum[] => {
    if (!additive || totals.has(total)) return [];
    const evidence = isNamed[total] ? NAMED : ofUnnamed;
    if (!evidence) return [];
    const asked = { ...evidence, isRising };
    const parts = stretch(columns, total, 1, asked) ?? stretch(columns, total, -1, asked);
    return parts ? [{ along: "row", total, parts }] : [];
  });
}

/** The columns next to a total, in one direction, that come to it; null where none do. */
function stretch(
  columns: readonly TableColumn[],
  total: number,
  step: 1 | -1,
  evidence: Evidence & { readonly isRising: boolean },
): readonly number[] | null {
  const whole = columns[total];
  if (!whole) return null;
  const tried = Math.min(TRIED, whole.values.length);
  const sums = new Float64Array(tried);
  const dashed = new Uint8Array(tried);
  const parts: number[] = [];
  let shorter: readonly number[] | null = null;
  for (let at = total + step; parts.length < MOST_PARTS && columns[at]; at += step) {
    const column = columns[at];
    if (!column?.additive) continue;
    parts.push(at);
    for (let row = 0; row < tried; row += 1) {
      sums[row] = (sums[row] ?? NaN) + figure(column, row);
      if (column.states[row] === DASH) dashed[row] = 1;
    }
    const isBorne = parts.length > 1 && isBorneOut(columns, whole, parts, { sums, dashed }, evidence);
    // All columns under one 其中 come before some of them, however few of their figures are above zero.
    const goesOn = areAmong(columns, [...parts, at + step]);
    if (isBorne && !goesOn) return sorted(parts);
    if (isBorne) shorter ??= [...parts];
    if (shorter && !goesOn) return sorted(shorter);
    if (evidence.isRising && isPast(whole, sums, evidence)) return shorter && sorted(shorter);
  }
  return shorter && sorted(shorter);
}

const sorted = (parts: readonly number[]): readonly number[] => [...parts].sort((a, b) => a - b);

/** Whether a sum can only grow with each further column. */
const onlyRise = (columns: readonly TableColumn[]): boolean =>
  !columns.some(({ additive, values }) => additive && values.some((value) => value < 0));

/** Whether the parts are more than the total in so many rows that further ones cannot make it. */
function isPast({ values }: TableColumn, sums: Float64Array, { share }: Evidence): boolean {
  const allowed = sums.length * (1 - share);
  let past = 0;
  for (let row = 0; row < sums.length; row += 1) {
    const claimed = values[row] ?? NaN;
    if (claimed >= SMALL && (sums[row] ?? NaN) > claimed + MOST_PARTS) past += 1;
    if (past > allowed) return true;
  }
  return false;
}

/** A figure, where a blank or a dash adds nothing and anything else makes the sum unknown. */
const figure = ({ values, states }: TableColumn, row: number): number =>
  states[row] === BLANK || states[row] === DASH ? 0 : (values[row] ?? NaN);

function isBorneOut(
  columns: readonly TableColumn[],
  whole: TableColumn,
  parts: readonly number[],
  { sums, dashed }: { readonly sums: Float64Array; readonly dashed: Uint8Array },
  { rows, share }: Evidence,
): boolean {
  const room = whole.decimals > 0 ? (parts.length + 1) * 0.5 * 10 ** -whole.decimals + 1e-9 : 1e-6;
  const allowed = sums.length * (1 - share);
  let [asked, held, failed] = [0, 0, 0];
  for (let row = 0; row < sums.length; row += 1) {
    const [claimed, sum] = [whole.values[row] ?? NaN, sums[row] ?? NaN];
    if (Number.isNaN(claimed) || Number.isNaN(sum) || Math.abs(claimed) < SMALL) continue;
    const isHeld = Math.abs(claimed - sum) <= room;
    // A dash may stand for nothing or for what nobody says: only a sum that comes out tells which.
    if (!isHeld && dashed[row] === 1) continue;
    asked += 1;
    if (isHeld) held += 1;
    else failed += 1;
    if (failed > allowed) return false;
  }
  if (held < rows || held < asked * share) return false;
  // Beside columns of zeros every figure is its own sum: two parts at least must count, and the last must be one of them.
  const counts = parts.filter((part) => hasFigures(columns[part], sums.length));
  return counts.length > 1 && (counts.at(-1) === parts.at(-1) || areAmong(columns, parts));
}

function hasFigures(column: TableColumn | undefined, rows: number): boolean {
  let count = 0;
  for (let row = 0; column && row < rows; row += 1) {
    const value = column.values[row] ?? NaN;
    if (value !== 0 && !Number.isNaN(value)) count += 1;
  }
  return count * 5 >= rows;
}
