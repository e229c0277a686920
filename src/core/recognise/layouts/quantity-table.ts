import type { Block } from "../table/block";
import { splitColumns } from "./column-scope";
import { indicatorColumns, type IndicatorColumn } from "./indicator-columns";
import type { Vocabulary } from "./layout";
import { quantityOf } from "./quantity-of";

/** Whether a table has one row a school and columns that no indicator is called like (班级数, 教职工数). */
export function isQuantityTable(block: Block, vocabulary: Vocabulary): boolean {
  const split = splitColumns(block);
  const indicators = indicatorColumns(block, vocabulary).map(({ header }) => header);
  return (
    block.columns.some((header) => header.role === "entity" && !split.includes(header)) &&
    block.columns.some(
      (header) =>
        (header.role === "none" || header.role === "value") &&
        !indicators.includes(header) &&
        quantityOf(header.path, vocabulary) !== null,
    )
  );
}

/**
 * The columns of such a table that are about indicators: those that no quantity is called like (课后服务参与率), and the
 * ambiguous ones (留守儿童数), which are the school's quantity in its row and the district's indicator in a total.
 */
export function indicatorsBeside(
  block: Block,
  vocabulary: Vocabulary,
): { readonly own: readonly IndicatorColumn[]; readonly shared: readonly IndicatorColumn[] } {
  const columns = indicatorColumns(block, vocabulary);
  const isShared = ({ header }: IndicatorColumn): boolean => quantityOf(header.path, vocabulary) !== null;
  return { own: columns.filter((column) => !isShared(column)), shared: columns.filter(isShared) };
}
