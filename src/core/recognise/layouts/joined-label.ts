import { closedText } from "../measure/plain-text";
import { labelText, withoutSerial } from "../names/label-text";
import type { Block } from "../table/block";
import type { Vocabulary } from "./layout";
import { rowLabel, type RowLabel } from "./row-label";

/** What says nothing by itself: 人数 and 金额 below the heading 学前资助. */
const GENERAL =
  /^(?:资助|受助|参与|参加|参训|受益|发放|完成|覆盖|使用|投入)?(?:人数|人次|金额|资金|经费|学校数|学校|数量|次数|比例|占比|覆盖率|参与率|合格率|优秀率)$/;

/** Whether a label means something only together with the heading over it. */
export const isGeneral = (text: string): boolean => GENERAL.test(labelText(text).key);

/** The label joined with the heading right over it, where both together are a name. */
export function underHeading(text: string, [heading = ""]: readonly string[], vocabulary: Vocabulary): RowLabel | null {
  const topic = withoutSerial(closedText(heading)).replace(/(?:情况|工作|方面)$/, "");
  const joined = topic === "" ? null : rowLabel(topic + withoutSerial(closedText(text)), vocabulary);
  return joined?.id && !joined.stated ? { ...joined, sureness: joined.sureness * 0.95 } : null;
}

/** From here on a name was found as it is written. */
const SURE = 0.95;

/** What stands left of a row's name in columns whose header says nothing: 学前教育 beside 资助人数 and 资助金额. */
export const groupsBeside = ({ grid, columns }: Block, row: number, labelColumn: number): readonly string[] =>
  columns
    .filter(({ column, role }) => role === "none" && column < labelColumn)
    .map(({ column }) => grid.text(row, column))
    .filter((text) => text !== "");

/** The label joined with a group beside it, where both together are a name just as it is written. */
export function besideGroup(text: string, groups: readonly string[], vocabulary: Vocabulary): RowLabel | null {
  for (const group of groups) {
    const joined = rowLabel(group + text, vocabulary);
    if (joined.id && joined.sureness >= SURE) return joined;
  }
  return null;
}
