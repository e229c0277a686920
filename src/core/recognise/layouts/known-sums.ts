import type { TableColumn, TableSum } from "../../model/table";
import { closedText } from "../measure/plain-text";

const grades = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `grade_${from + at}_pupils`);

/** What the pupils of a school are made up of, whole: nothing may be missing. */
const MAKE_UP: readonly (readonly string[])[] = [
  ["male_pupils", "female_pupils"],
  grades(1, 9),
  grades(1, 6),
  grades(7, 9),
  ["nursery_children", "junior_kindergarten_children", "middle_kindergarten_children", "senior_kindergarten_children"],
  ["junior_kindergarten_children", "middle_kindergarten_children", "senior_kindergarten_children"],
];

/** 男 and 女 by themselves are of whatever stands beside them. */
const BARE = /^(?:其中:?)?[男女](?:\(.*\))?$/;

/** The sums along a row that follow from what its columns are, where no group in the header says so: 学生数｜男生数｜女生数. */
export function knownSums(columns: readonly TableColumn[]): readonly TableSum[] {
  const totals = columns.flatMap(({ quantity }, index) => (quantity === "pupils" ? [index] : []));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  const taken = new Set<number>();
  return MAKE_UP.flatMap((quantities): readonly TableSum[] => {
    const parts = quantities.map((quantity) => onlyIndex(columns, quantity));
    if (parts.some((part) => part < 0 || taken.has(part)) || !belong(columns, total, parts)) return [];
    for (const part of parts) taken.add(part);
    return [{ along: "row", total, parts }];
  });
}

function onlyIndex(columns: readonly TableColumn[], quantity: string): number {
  const first = columns.findIndex((column) => column.quantity === quantity);
  return columns.findLastIndex((column) => column.quantity === quantity) === first ? first : -1;
}

function belong(columns: readonly TableColumn[], total: number, parts: readonly number[]): boolean {
  const isBare = parts.some((part) => BARE.test(closedText(columns[part]?.path.at(-1) ?? "")));
  if (!isBare) return true;
  const [first, last] = [Math.min(...parts), Math.max(...parts)];
  const isTogether = last - first === parts.length - 1;
  return isTogether && (total === first - 1 || total === last + 1);
}
