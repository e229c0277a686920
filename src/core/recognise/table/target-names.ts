import { closedText } from "../measure/plain-text";
import { withoutSerial } from "../names/label-text";
import type { Grid } from "./grid";

const LOOKED_AT = 30;
/** What is said of a target besides its figure: 力争达到省定标准, 较上年增长5%以上, 全部完成. */
const SAID_OF_TARGET =
  /不[低少高小大]于|不超过|达到|控制在|保持在?|确保|力争|完成|全部|全面|全覆盖|实现|较?上年|同比|增长|下降|提高|提升|稳定|持平|以[上下内]|基本|严格|执行|落实|(?:省|市|国|县|区)定|标准|要求|按时|序时|左右|大?约/g;
const WORDS = /[\u4e00-\u9fa5]/g;
/** A name has so many characters at least: 学位数. */
const SHORTEST = 3;

/** What the cells of a column headed 目标… are called by: names alone, tasks with their figure behind a name, or neither. */
export type TargetWords = "names" | "tasks" | "none";

/** What stands below a header of targets: 目标 may head the names of what is to be reached, or the figures to reach. */
export function targetWords(grid: Grid, from: number, column: number): TargetWords {
  const texts = textsBelow(grid, from, column);
  const named = texts.map(nameLength);
  const names = named.filter(({ length }) => length >= SHORTEST);
  const isTold = names.length > 1 && names.length * 3 >= texts.length * 2 && new Set(texts).size * 2 > texts.length;
  if (!isTold) return "none";
  return names.filter(({ isWhole }) => isWhole).length * 3 >= names.length * 2 ? "names" : "tasks";
}

/** The texts of a column down to the first blank row of the sheet; a number among them counts as one without words. */
function textsBelow(grid: Grid, from: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row < Math.min(grid.height, from + LOOKED_AT) && grid.widthOf(row) > 0; row += 1) {
    const cell = grid.cell(row, column);
    const merge = grid.mergeAt(row, column);
    if (cell && !(merge && merge.right > merge.left)) texts.push(cell.kind === "text" ? closedText(cell.value) : "");
  }
  return texts;
}

/** How long the name is that a text begins with, and whether it is all of the text. */
function nameLength(text: string): { readonly length: number; readonly isWhole: boolean } {
  const plain = withoutSerial(text).replace(/\([^()]*\)/g, "");
  const end = plain.search(/[\d≥≤<>]/);
  const name = (end < 0 ? plain : plain.slice(0, end)).replace(SAID_OF_TARGET, "");
  return { length: name.match(WORDS)?.length ?? 0, isWhole: end < 0 };
}
