import { closedText } from "../measure/plain-text";
import type { Block, HeaderColumn } from "../table/block";
import type { Vocabulary } from "./layout";
import { innerNameColumn } from "./name-column";
import { rowLabel } from "./row-label";
import { whose } from "./whose";

/** From here on a header asks for the names of indicators: 指标名称, 任务内容. */
const NAMES = 4;
/** Longer tables have one row a school or a person. */
const LOOKED_AT = 200;

/** Whether a column of labels (类别, 项目) divides the district: into 总计, 城区 and 乡镇, and no row is called by an indicator. */
export function dividesDistrict(block: Block, header: HeaderColumn, vocabulary: Vocabulary): boolean {
  if (header.role !== "label" || header.labelRank >= NAMES) return false;
  // Behind places or stages that are not merged over their rows nobody can tell whose parts they are.
  const places = block.columns.find(({ role }) => role === "entity");
  if (places && innerNameColumn(block, places.column) === null) return false;
  const texts: string[] = [];
  for (let row = block.top; row < Math.min(block.bottom, block.top + LOOKED_AT); row += 1) {
    const text = block.grid.text(row, header.column);
    if (text !== "") texts.push(text);
  }
  if (texts.some((text) => rowLabel(text, vocabulary).id)) return false;
  const parts = texts.filter((text) => whose(text) !== null);
  return parts.length * 2 > texts.length && texts.some((text) => TOTAL.test(closedText(text)));
}

const TOTAL = /^(?:全[区县市]|[本我][区县市])?(?:合计|总计|共计)$|^(?:全|[本我])[区县市]$/;
