import { closedText } from "../measure/plain-text";
import type { EntityRow } from "./entity-rows";

/** Marks before a name, the highest level first. */
const MARKS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.]/,
  /^[(][一二三四五六七八九十]{1,3}[)]/,
  /^\d{1,2}[、.](?!\d)/,
  /^[(]\d{1,2}[)]|^[①-⑳]/,
];

/** How deep each row lies by the mark before its name, those without one deepest; null where marks build no levels. */
export function markLevels(rows: readonly EntityRow[]): readonly number[] | null {
  const levels = rows.map(({ name }) => {
    const mark = MARKS.findIndex((pattern) => pattern.test(closedText(name)));
    return mark < 0 ? MARKS.length : mark;
  });
  const own = levels.filter((_, at) => rows[at]?.kind === "entity");
  const isBuilt = new Set(own).size > 1 && own[0] === Math.min(...own);
  return isBuilt ? levels : null;
}
