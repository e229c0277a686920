import type { RowClaimKind } from "../../model/table-claim";
import { closedText } from "../measure/plain-text";
import { unitMeaning } from "../measure/unit";
import type { HeaderColumn } from "../table/block";

const MOVED = /环比|比上月|较上月|比年初|较年初|同期/;
const POINTS = /百分点/;
const SPENT = /(?:执行|支出|拨付|使用|到位)(?:进度|率)(?:\(|$)/;
const SHARE = /占比|比重|^比[率例值](?:\(|$)|所占比例|占.{0,12}(?:比例?|%|百分比)(?:\(|$)|构成比?\(?%?\)?$/;

/** 平均班额 and 生师比 have rules of their own. */
const AVERAGE = /人均|生均|师均|校均|园均|班均|户均|每(?:生|人|校|园)(?!班额)/;

/** 每百名学生拥有骨干教师数: how many there are to a hundred. */
const PER_HUNDRED = /每?百名?(?:学生|幼儿|儿童)|每百(?:名|人|生)/;

/** Whether a column tells how many there are to a hundred pupils or people. */
export const isPerHundred = ({ path }: HeaderColumn): boolean => PER_HUNDRED.test(closedText(path.at(-1) ?? ""));

/** What a column may be worked out as, going by its header; none where it is no derived column. */
export function derivedKinds({ role, path }: HeaderColumn): readonly RowClaimKind[] {
  // 占比 over a row of units (%) is a share all the same.
  const leaf = closedText(path.findLast((text) => unitMeaning(closedText(text)) === null) ?? path.at(-1) ?? "");
  if (POINTS.test(leaf)) return ["difference"];
  if (SHARE.test(leaf)) return ["share"];
  if ((AVERAGE.test(leaf) || PER_HUNDRED.test(leaf)) && (role === "none" || role === "value")) return ["average"];
  if (role === "completion" || (role === "remark" && SPENT.test(leaf))) return ["completion"];
  if (role === "changePercent") return ["growth", "difference"];
  if (role === "change") return ["difference"];
  if (role === "change?" || (role === "remark" && MOVED.test(leaf))) return ["difference", "growth"];
  return [];
}
