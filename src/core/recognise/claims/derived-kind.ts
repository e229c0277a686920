import type { RowClaimKind } from "../../model/table-claim";
import { closedText } from "../measure/plain-text";
import type { HeaderColumn } from "../table/block";

const MOVED = /环比|比上月|较上月|比年初|较年初|同期/;
const POINTS = /百分点/;
const SHARE = /占比|比重|所占比例|占.{0,12}(?:比例?|%|百分比)(?:\(|$)|构成比?\(?%?\)?$/;

/** What a column may be worked out as, going by its header; none where it is no derived column. */
export function derivedKinds({ role, path }: HeaderColumn): readonly RowClaimKind[] {
  const leaf = closedText(path.at(-1) ?? "");
  if (POINTS.test(leaf)) return ["difference"];
  if (SHARE.test(leaf)) return ["share"];
  if (role === "completion") return ["completion"];
  if (role === "changePercent") return ["growth", "difference"];
  if (role === "change") return ["difference"];
  if (role === "change?" || (role === "remark" && MOVED.test(leaf))) return ["difference", "growth"];
  return [];
}
