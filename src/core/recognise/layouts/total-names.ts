import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";
import type { EntityRow } from "./entity-rows";
import { headingsOver } from "./headings";
import { nameColumnOf } from "./name-column";

const PLAIN = /^(?:合计|总计|共计|总数|计)$/;
const TOTAL = /(?:小计|合计|总计|共计|总数)$/;
const SERIAL = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[、.](?!\d))/;
const LONGEST = 12;

/**
 * What the total rows of a table are called where they are no plain 合计, by row: 初中小计 for the 小计 below the heading
 * 初中（3所） or beside 初中, so that nobody looks for the fault in another total.
 */
export function totalNames(block: Block, rows: readonly EntityRow[]): ReadonlyMap<number, string> {
  const headings = headingsOver(block);
  const nameColumn = nameColumnOf(block);
  const labels = block.columns.filter(
    ({ column, role }) => column === nameColumn || role === "label" || role === "entity",
  );
  return new Map(
    rows.flatMap(({ row, name }) => {
      const own = bare(name);
      if (PLAIN.test(own) || !TOTAL.test(own)) return [];
      const beside = labels.map(({ column }) => block.grid.text(row, column));
      const over = own === "小计" ? [...beside, ...(headings.get(row) ?? [])].map(bare) : [];
      const whose = over.find((one) => one !== "" && !TOTAL.test(one) && one.length <= LONGEST) ?? "";
      return [[row, whose + own] as const];
    }),
  );
}

const bare = (text: string): string =>
  closedText(text)
    .replace(/^其中:?/, "")
    .replace(SERIAL, "")
    .replace(/(?<=.)\([^()]*\)$/, "");
