import { closedText } from "../measure/plain-text";
import type { Block, HeaderColumn } from "../table/block";
import type { HeaderRole } from "../table/header-role";

/** Two columns that a derived one may be worked out from; `isPlain` where the header leaves no other choice. */
export interface Pair {
  readonly base: HeaderColumn;
  readonly value: HeaderColumn;
  readonly isPlain: boolean;
}

const NO_FIGURES: readonly HeaderRole[] = [
  "serial",
  "label",
  "entity",
  "unit",
  "office",
  "deadline",
  "remark",
  "completion",
  "change",
  "changePercent",
  "change?",
];
/** A derived column is rarely worked out from what stands further off than this. */
const REACH = 8;
const MOST = 6;

const figuresOf = ({ columns }: Block, derived: HeaderColumn): readonly HeaderColumn[] =>
  columns.filter(
    (header) =>
      header.path.length > 0 &&
      header.column !== derived.column &&
      (!NO_FIGURES.includes(header.role) || isBudget(header)),
  );

/** What may be spent: no result, and what the spending is measured by. */
const isBudget = ({ role, path }: HeaderColumn): boolean =>
  role === "remark" && /预算(?:数|额|金额|安排)?(?:\(|$)/.test(closedText(path.at(-1) ?? ""));
const isOwed = (header: HeaderColumn): boolean => header.role === "target" || isBudget(header);

/** The columns of figures next to a derived one. */
export const columnsNear = (block: Block, derived: HeaderColumn): readonly HeaderColumn[] =>
  nearest(figuresOf(block, derived), derived.column);

/** The pairs of columns that a derived column may be worked out from, the most likely first. */
export function pairsFor(block: Block, derived: HeaderColumn): readonly Pair[] {
  const figures = figuresOf(block, derived);
  const near = nearest(figures, derived.column);
  const group = siblings(figures, derived);
  const counterparts = group.length > 1 ? [] : alike(figures, derived);
  const among = group.length > 1 ? group : counterparts.length > 1 ? counterparts : near;
  const plain = plainPair(among);
  const rest = nearest(among, derived.column).flatMap((base) =>
    nearest(among, derived.column)
      .filter((value) => value !== base && !(value === plain?.value && base === plain.base))
      .map((value): Pair => ({ base, value, isPlain: false })),
  );
  return plain ? [plain, ...rest] : rest;
}

/** Columns under the same group of the header. */
const siblings = (figures: readonly HeaderColumn[], { path }: HeaderColumn): readonly HeaderColumn[] => {
  const above = path.slice(0, -1).join("/");
  return above === "" ? [] : figures.filter((one) => one.path.slice(0, -1).join("/") === above);
};

/** Columns of the same name under other groups: 小学 under 2018年, 2019年 and 增长率. */
const alike = (figures: readonly HeaderColumn[], { path }: HeaderColumn): readonly HeaderColumn[] =>
  path.length < 2 ? [] : figures.filter((one) => one.path.length > 1 && one.path.at(-1) === path.at(-1));

const nearest = (figures: readonly HeaderColumn[], column: number): readonly HeaderColumn[] =>
  figures
    .filter((one) => Math.abs(one.column - column) <= REACH)
    .sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))
    .slice(0, MOST);

/** Two columns of different years, or a target and one result, by themselves. */
function plainPair(among: readonly HeaderColumn[]): Pair | undefined {
  const named = (name: string): HeaderColumn | undefined =>
    among.find(({ path }) => closedText(path.at(-1) ?? "").startsWith(name));
  const [numerator, denominator] = [named("分子"), named("分母")];
  if (numerator && denominator) return { base: denominator, value: numerator, isPlain: true };
  const [first, second] = among;
  if (!first || !second || among.length !== 2) return undefined;
  if (isOwed(first) !== isOwed(second)) {
    return isOwed(first)
      ? { base: first, value: second, isPlain: true }
      : { base: second, value: first, isPlain: true };
  }
  const order = ageOf(first) - ageOf(second);
  if (Number.isNaN(order) || order === 0) return undefined;
  return order < 0 ? { base: first, value: second, isPlain: true } : { base: second, value: first, isPlain: true };
}

/** A number that grows with time, NaN where the header names no year. */
function ageOf({ path, words }: HeaderColumn): number {
  const text = closedText(path.join(""));
  if (words?.year !== null && words?.year !== undefined) return words.year * 12 + (words.months?.to ?? 12);
  if (/上年|去年|上一年|上期|同期/.test(text)) return -1;
  return /本年|今年|当年|本期|完成/.test(text) ? 0 : NaN;
}
