import type { TableColumn } from "../../model/table";
import { closedText } from "../measure/plain-text";

const STANDARD = /^标准班额?(?:\([^()]*\))?$/;
const LARGER = /^超?大班(?:额|数)?(?:班数|班级数|个数|数)?(?:\([^()]*\))?$/;

/**
 * 标准班额 may be the size of a class or how many classes are of it: where it and the larger classes make up all classes
 * of most rows, it is counted, and added up.
 */
export function withStandardClasses(columns: readonly TableColumn[]): readonly TableColumn[] {
  const named = (words: RegExp) =>
    columns.filter(({ path }) => words.test(closedText(path.at(-1) ?? "").replace(/^其中:?/, "")));
  const standard = named(STANDARD).filter(({ additive }) => !additive);
  const larger = named(LARGER);
  const [whole] = columns.filter(({ quantity }) => quantity === "classes");
  if (standard.length !== 1 || larger.length === 0 || !whole) return columns;
  const parts = [...standard, ...larger];
  let [asked, held] = [0, 0];
  for (let row = 0; row < whole.values.length; row += 1) {
    const sum = parts.reduce((added, { values }) => added + (values[row] ?? NaN), 0);
    const gap = sum - (whole.values[row] ?? NaN);
    if (Number.isNaN(gap)) continue;
    asked += 1;
    if (gap === 0) held += 1;
  }
  const isCounted = held > 1 && held * 3 >= asked * 2;
  return isCounted
    ? columns.map((column) => (standard.includes(column) ? { ...column, additive: true } : column))
    : columns;
}
