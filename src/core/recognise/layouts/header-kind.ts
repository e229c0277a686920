import { unitMeaning } from "../measure/unit";
import type { HeaderColumn } from "../table/block";

const MONEY = /金额|资金|经费|投入|支出|拨付|款$/;
const PEOPLE = /人数|人次|学生数|教师数/;

/**
 * Whether the words over a column speak of another kind of thing than an indicator is told in: 发放金额 holds no pupils,
 * 受助人数 no money, whatever its row is called.
 */
export function speaksOfOtherKind({ path }: HeaderColumn, unit: string): boolean {
  const leaf = path.at(-1) ?? "";
  const kind = unitMeaning(unit)?.kind ?? "";
  if (kind === "money") return PEOPLE.test(leaf) && !MONEY.test(leaf);
  return (kind === "people" || kind === "things" || kind === "share") && MONEY.test(leaf) && !PEOPLE.test(leaf);
}
