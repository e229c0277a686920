import type { Measure } from "../../model/measure";
import { isOnlyMark } from "../../model/only-mark";
import type { TableColumn } from "../../model/table";
import { parseFigure } from "../measure/figure";
import { measureOf, type UnitHints } from "../measure/measure-of";
import { closedText } from "../measure/plain-text";
import { ratioOf } from "../measure/ratio-of";
import { unitMeaning, unitsClash } from "../measure/unit";
import type { Block, HeaderColumn } from "../table/block";
import { lineUnit } from "../table/title-unit";
import type { Vocabulary } from "./layout";
import { columnOf } from "./column-of";
import { isSpendingProgress } from "./money-stages";
import { sharedArea, type Lattice } from "./shared-cell";
import { quantityOf } from "./quantity-of";
import { showsPercents } from "./shows-percents";
import { plainColumn } from "./plain-column";
import { withStandardClasses } from "./standard-classes";

const NO_QUANTITY = /代码|编号|编码|标识码|电话|手机|邮编|年份|时间|日期|排名|名次|身份证|账号|序号|学号/;
const NOT_ADDED = /率|比例?$|占比|平均|人均|生均|均|最大|最高|最小|最低|%|系数|班额|每百|标准/;
/** Classes counted by their size, which the size itself (标准班额45人) is not. */
const COUNTED_CLASSES =
  /标准班额?\((?:标准)?班(?:级)?数\)|标准班(?!额)(?:级?数|个数)?|标准班额(?:班级?数|个数)|超?大班额(?:班级?数|个数|数)?|按班额分?(?:组|段)?|班额(?:情况|结构|分布|分组|分段)/g;

/** The columns of a table that hold figures, laid out for scanning; columns with words (办学性质) are left out. */
export function entityColumns(
  block: Block,
  sheetRows: readonly number[],
  vocabulary: Vocabulary,
  nameColumn: number,
): readonly TableColumn[] {
  const found: TableColumn[] = [];
  const lattice: Lattice = { rows: new Set(sheetRows), columns: new Set(block.columns.map(({ column }) => column)) };
  for (const header of block.columns) {
    const skipped =
      header.column === nameColumn || header.role === "serial" || header.role === "entity" || header.role === "label";
    if (skipped || header.path.length === 0 || NO_QUANTITY.test(header.path.join(""))) continue;
    const quantity = vocabulary.quantities.get(quantityOf(header.path, vocabulary) ?? "");
    const isRatio = quantity?.unit === "" && /比$/.test(quantity.name["zh-CN"]);
    if (!holdsFigures(block, header.column, sheetRows, quantity !== undefined, isRatio)) continue;
    const line = lineUnit(block.surroundings, quantity?.unit ?? "");
    const isOfKind = quantity && unitMeaning(line)?.kind === unitMeaning(quantity.unit)?.kind;
    const stated = header.unit || (isOfKind ? line : "");
    const hints: UnitHints = { stated, catalogue: quantity?.unit ?? "", isRatio };
    const unit = quantity?.unit ?? (header.unit || (quantity ? "" : line));
    const head = {
      column: header.column,
      path: header.path,
      quantity: quantity?.id ?? "",
      unit: unitsClash(stated, unit) ? stated : unit,
      ...(stated !== "" && stated !== unit && !unitsClash(stated, unit) && { stated }),
      additive: quantity?.additive ?? (isAdditive(header) && !showsPercents(block.grid, header.column, sheetRows)),
    };
    const { grid } = block;
    const measureAt = (index: number) => {
      const row = sheetRows[index] ?? 0;
      const measure = measureOf(grid.cell(row, header.column), grid.ref(row, header.column), hints);
      return sharedArea(grid, row, header.column, lattice) ? asShared(measure) : measure;
    };
    const isPlain = !sheetRows.some((row) => sharedArea(grid, row, header.column, lattice));
    const plain = isPlain ? plainColumn(block, head, sheetRows, hints, measureAt) : null;
    found.push(plain ?? columnOf(head, sheetRows.length, measureAt));
  }
  return withStandardClasses(found);
}

/** A number merged over several schools is more than any of them has by itself. */
const asShared = (measure: Measure): Measure =>
  measure.state === "blank" ? { ...measure, state: "placeholder" } : { ...measure, bound: "atMost", isShared: true };

/** Whether the figures under a header may be added up: no rates, averages or largest values. */
export const isAdditive = ({ path, role, unit }: HeaderColumn): boolean =>
  unit !== "%" &&
  role !== "changePercent" &&
  role !== "completion" &&
  !isSpendingProgress(path.at(-1) ?? "") &&
  !path.some((text) => NOT_ADDED.test(closedText(text).replace(COUNTED_CLASSES, "")));

/** Figures are enough for a known quantity; an unknown column needs more figures than words, dashes being neither. */
function holdsFigures(
  { grid }: Block,
  column: number,
  rows: readonly number[],
  isKnown: boolean,
  isRatio: boolean,
): boolean {
  let figures = 0;
  let words = 0;
  for (const row of rows) {
    const cell = grid.cell(row, column);
    if (!cell || (cell.kind === "text" && isOnlyMark(cell.value))) continue;
    if (cell.kind === "number" || cell.kind === "error") figures += 1;
    else if (cell.kind === "text" && (isFigure(cell.value) || (isRatio && ratioOf(cell.value)))) figures += 1;
    else words += 1;
    if (isKnown && figures > 0) return true;
  }
  return figures > words;
}

function isFigure(text: string): boolean {
  const { state } = parseFigure(text);
  return state === "ok" || state === "masked";
}
