import type { TableColumn, TableSum } from "../../model/table";
import { closedText } from "../measure/plain-text";

const TOTAL = /^(?:合计|小计|总计|共计|计|总数|总人数)(?:\([^)]*\))?$/;
const TRIED = 60;

/**
 * 合计（小计｜男｜女） beside 家庭户（小计｜男｜女） and 集体户（小计｜男｜女）: what the first group claims of the others
 * by its name, where most rows bear it out. Groups of a known family need no such proof and are claimed elsewhere.
 */
export function groupSums(columns: readonly TableColumn[]): readonly TableSum[] {
  return columns.flatMap((column, total): readonly TableSum[] => {
    const [leaf = "", group = "", ...above] = column.path.map(closedText).reverse();
    if (group === "" || !TOTAL.test(group) || !column.additive) return [];
    const parts = columns.flatMap((other, index) => {
      const [otherLeaf = "", otherGroup = "", ...otherAbove] = other.path.map(closedText).reverse();
      const isBeside = otherGroup !== "" && otherGroup !== group && otherAbove.join("/") === above.join("/");
      return isBeside && sameName(leaf, otherLeaf) && !otherGroup.startsWith("其中") ? [index] : [];
    });
    const sum = { along: "row", total, parts } as const;
    return parts.length > 1 && isBorneOut(columns, sum) ? [sum] : [];
  });
}

const sameName = (one: string, other: string): boolean => one === other || (TOTAL.test(one) && TOTAL.test(other));

function isBorneOut(
  columns: readonly TableColumn[],
  { total, parts }: { readonly total: number; readonly parts: readonly number[] },
): boolean {
  const whole = columns[total];
  if (!whole) return false;
  let [asked, held] = [0, 0];
  for (let row = 0; row < Math.min(TRIED, whole.values.length); row += 1) {
    const sum = parts.reduce((added, part) => added + (columns[part]?.values[row] ?? NaN), 0);
    const claimed = whole.values[row] ?? NaN;
    if (Number.isNaN(sum) || Number.isNaN(claimed) || (sum === 0 && claimed === 0)) continue;
    asked += 1;
    const room = (parts.length + 1) * 0.5 * 10 ** -whole.decimals;
    if (Math.abs(sum - claimed) < (whole.decimals > 0 ? room : 0.5)) held += 1;
  }
  return held > 1 && held * 3 >= asked * 2;
}
