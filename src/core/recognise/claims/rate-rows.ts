import { isQuotientName } from "../../model/quotient-name";
import type { EntityRow } from "../layouts/entity-rows";
import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";

const RATES = /^(?:%|‰|百分比|百分点)$/;
/** 最大班额 of all schools is no sum of those of 小学 and 初中. */
const LARGEST = /最[大小高低多少]|班额(?:\([^()]*\))?$|每[百千万]/;

/** Whether a row holds rates, averages or extremes, by its name or its unit: they are no parts of one another and make no sum. */
export function isRateRow({ grid, columns }: Block, { row, name }: Pick<EntityRow, "row" | "name">): boolean {
  const plain = closedText(name);
  const unit = columns.find(({ role }) => role === "unit");
  return (
    isQuotientName(plain) ||
    LARGEST.test(plain) ||
    (unit !== undefined && RATES.test(closedText(grid.text(row, unit.column))))
  );
}
