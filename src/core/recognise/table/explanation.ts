import type { Table } from "../../model/table";
import { closedText } from "../measure/plain-text";
import { isFigureCell } from "./is-figure";
import type { Block } from "./block";
import { isNote } from "./surroundings";

const REMARK = /备注|说明|原因|^注$/;
/** Words by which a remark tells why a figure is what it is, and does not merely tell it again. */
const WHY =
  /属实|核实|无误|口径|所致|导致|原因|由于|因(?![此而])|故(?![事障意])|新(?:增|建|设|开|成立|创办)|划[入出转]|移交|撤并|合并|撤销|调整|集中|一次性|专项|首次|尾款|结转|停[办招课]|疫情|政策|取消|启动|完工|竣工|投用|投入使用|未单列|扣除|剔除|除外|不含|不包括|未列入|未计入|分母|走教|借调|外聘|兼职|支教|顶岗|未开展|无(?:上年|上学期|同期|此项)/;

/** Words by which it tells why there is no figure. */
const WHY_NONE =
  /暂无|尚未|未(?:开展|统计|启动|发生|单列|设置|开设|评)|下半年|秋季|下学期|涉密|保密|不公开|不适用|不涉及|无(?:数据|此项|上年|上学期|同期|法)|新(?:建|设|开办|成立)|启用|编制在|(?<![拟待将]|计划|准备)(?:撤并|停[办招])/;

/** What the remark in a row says to explain its figures, or that one is wanting; empty when it does neither. */
export function explanationOf(block: Block, row: number, of: "figure" | "blank" = "figure"): string {
  const why = of === "figure" ? WHY : WHY_NONE;
  for (const column of remarkColumns(block)) {
    if (isFigureCell(block.grid.cell(row, column))) continue;
    const text = block.grid.text(row, column);
    if (text !== "" && why.test(closedText(text))) return text;
  }
  return "";
}

const remarks = new WeakMap<Block["columns"], readonly number[]>();

function remarkColumns({ columns }: Block): readonly number[] {
  const known = remarks.get(columns);
  if (known) return known;
  const found = columns
    .filter(({ role, path }) => role === "remark" && REMARK.test(path.at(-1) ?? ""))
    .map(({ column }) => column);
  remarks.set(columns, found);
  return found;
}

/** The rows of a table that are explained, by their place among `sheetRows`, and its notes, where there are any. */
export function explanationsOf(
  block: Block,
  sheetRows: readonly number[],
): Pick<Table, "explained" | "explainedBlanks" | "notes"> {
  const rowsWith = (of: "figure" | "blank"): readonly number[] =>
    remarkColumns(block).length > 0 ? sheetRows.flatMap((row, at) => (explanationOf(block, row, of) ? [at] : [])) : [];
  const [figures, blanks, notes] = [rowsWith("figure"), rowsWith("blank"), notesOf(block)];
  return {
    ...(figures.length > 0 && { explained: new Set(figures) }),
    ...(blanks.length > 0 && { explainedBlanks: new Set(blanks) }),
    ...(notes && { notes }),
  };
}

/** How far below a table its notes are looked for. */
const NOTE_ROWS = 8;

/** The line of a table's notes that explains a figure of a name, such as 新增学位数较上年增幅较大，系新校投用所致. */
export function noteOn(notes: string, ...names: readonly string[]): string {
  const words = names.map((name) => closedText(name).replace(COUNTED, "")).filter((word) => word.length > 2);
  return notes.split("\n").find((line) => words.some((word) => line.includes(word))) ?? "";
}

/** What a name of a count ends in and a note leaves away. */
const COUNTED = /(?:总数|人数|数量|数)?(?:\([^()]*\))?$/;

/** 1、…；2、… in one line are several notes. */
const NEXT_NOTE = /[;；。](?=\s*[(（]?\d{1,2}[)）、.．])/;

/** 小学专任教师含一贯制学校小学段教师: of a stage by name it is said how it is counted. */
const COUNTED_OTHERWISE = /(?:小学|初中|高中|幼儿园|特殊教育|中职)[^，。；;,]{0,10}(?:含|按[^，。；;,]{2,10}统计)/;

/** The notes of a table that explain figures (口径), within it or below it, one a line; empty when there are none. */
export const notesOf = (block: Block): string =>
  noteLines(block)
    .flatMap((text) => text.split(NEXT_NOTE))
    .filter((text) => WHY.test(text) || COUNTED_OTHERWISE.test(text))
    .map(closedText)
    .join("\n");

/** The lines of the notes of a table, within it or below it. */
export function noteLines({ grid, top, bottom, left, right }: Block): readonly string[] {
  const notes: string[] = [];
  let isOpen = false;
  for (let row = Math.max(top, bottom - NOTE_ROWS); row < Math.min(grid.height, bottom + NOTE_ROWS); row += 1) {
    const texts: string[] = [];
    for (let column = left; column <= right; column += 1)
      if (grid.cell(row, column)?.kind === "text") texts.push(grid.text(row, column));
    const [text = "", ...others] = texts;
    // 2. and 3. of a note go on below its first line.
    isOpen = others.length === 0 && text !== "" && (isNote(closedText(text)) || (isOpen && row >= bottom));
    if (isOpen) notes.push(text);
  }
  return notes;
}
