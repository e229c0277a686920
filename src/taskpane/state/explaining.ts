import type { Text } from "../../core/text/text";
import type { Status } from "./handling";

/** Words that say that all is well and not why. */
const THIN =
  /^(?:已?(?:核实|核对|确认|检查)(?:无误|属实|过|一致)?|(?:情况)?属实|情况如此|数据?(?:无误|正确|准确|属实)|无误|正确|没有?问题|无问题|无|同上|如实填报|ok|okay|none|no|n\/?a|verified|checked|confirmed|correct|as is|true|same as above)[。.!！~～]*$/i;

/** What a note lacks, gently: a reason where it only says that all is well, or any words where the figure shall stay. */
export function hintFor(status: Status, note: string): "tooThin" | "missing" | null {
  const said = note.trim();
  if (said === "") return status === "explained" || status === "kept" ? "missing" : null;
  return THIN.test(said) ? "tooThin" : null;
}

/** The 处理状态 to store: whoever writes a note has explained, also without choosing so. */
export function statusToStore(status: Status, note: string, { results }: Text): string {
  if (status === "pending") return note.trim() === "" ? "" : results.statuses.explained;
  return results.statuses[status];
}
