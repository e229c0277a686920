import type { CountClaim } from "../../model/table-claim";
import type { EntityRow } from "../layouts/entity-rows";
import { measureOf } from "../measure/measure-of";
import { closedText, plainText } from "../measure/plain-text";
import { unitsClash } from "../measure/unit";
import type { Block, HeaderColumn } from "../table/block";
import { isFigureCell } from "../table/is-figure";
import { holdsData, structureOf } from "../table/structure";

/** Numbers that name something and count nothing, whatever else their header says. */
const NAMING =
  /码|[编文证账帐学考座批房]号|^号$|电话|手机|传真|联系|方式|邮|身份|日期|时间|时限|年[份度级月]|班级$|名次|位次|排名|页/;
/** What a form asks for besides figures, a row each: 区县代码, 联系电话, 填报日期. */
const NAMING_ROW = /(?:代码|编码|编号|[证账帐]号|电话|手机|传真|邮编|日期|时间|年份|年月)(?:\([^()]*\))?$/;
/** What is counted or paid, and the words for a value of any kind. */
const COUNTING =
  /数|额|量|费|款|资金|经费|收入|支出|预算|决算|合计|小计|总计|^计$|元|%|率|比|分|积|值|人|完成|执行|面积/;
/** 0551…, eleven digits of a telephone, 2023 and 2023.6 are no figures. */
const IS_NO_FIGURE = /^0\d|^\d{7,}$|^(?:19|20)\d\d(?:[.]\d{1,2})?$|^(?:19|20)\d\d(?:0[1-9]|1[0-2])$|^[+▲△]/;

/** So many of a column that are all text are said at once. */
const MANY = 3;

interface Written {
  readonly name: string;
  readonly row: number;
  readonly text: string;
}

/**
 * Figures of a table that are stored as text, where no indicator and no quantity is called like their column: sums pass
 * them over all the same. Numbers that may be names of something are left alone.
 */
export function numbersAsText(
  block: Block,
  rows: readonly EntityRow[],
  isRead: (row: number, column: number) => boolean,
): readonly CountClaim[] {
  return block.columns.flatMap((header, index): readonly CountClaim[] => {
    const { column, path, role } = header;
    if (path.length === 0 || role === "target" || role === "label") return [];
    const texts = writtenIn(block, rows, column).filter(({ row }) => !isRead(row, column));
    if (texts.length === 0 || NAMING.test(closedText(path.at(-1) ?? ""))) return [];
    const structured = structureOf(block).roles[index];
    if (!holdsData(structured) || structured === "rank" || mayNameThings(block, header, rows, texts)) return [];
    const isUnitOdd = mostlyNumbers(block, rows, column, texts);
    const claims = texts.flatMap((one) => claimAt(block, header, one, isUnitOdd));
    const [first, ...others] = claims;
    if (!first || claims.length < MANY || holdsNumbers(block, rows, column)) return claims;
    return [{ ...first, kind: "columnAsText", name: leafOf(header), others: others.map(({ stated }) => stated) }];
  });
}

function writtenIn({ grid }: Block, rows: readonly EntityRow[], column: number): readonly Written[] {
  return rows.flatMap(({ kind, name, row }) => {
    const cell = kind === "group" ? undefined : grid.cell(row, column);
    if (cell?.kind !== "text" || !isFigureCell(cell)) return [];
    const text = plainText(cell.value);
    return IS_NO_FIGURE.test(text) || NAMING_ROW.test(closedText(name)) ? [] : [{ name, row, text }];
  });
}

/** Whole numbers alone, all of them text, under a header that says nothing of a count or an amount: 205, 20501. */
function mayNameThings(
  block: Block,
  { column, path, unit }: HeaderColumn,
  rows: readonly EntityRow[],
  texts: readonly Written[],
): boolean {
  if (unit !== "" || block.surroundings.unit !== "" || COUNTING.test(closedText(path.join("")))) return false;
  return texts.every(({ text }) => /^\d+$/.test(text)) && !holdsNumbers(block, rows, column);
}

function claimAt(
  { grid, surroundings }: Block,
  header: HeaderColumn,
  { name, row, text }: Written,
  isUnitOdd: boolean,
): readonly CountClaim[] {
  const { column } = header;
  const stated = header.unit || surroundings.unit;
  const measure = measureOf(grid.cell(row, column), grid.ref(row, column), { stated, catalogue: "" });
  if (measure.state !== "ok" || measure.bound !== "exact") return [];
  const hasOwnUnit = isUnitOdd && WITH_UNIT.test(text) && !unitsClash(measure.unit, stated);
  if (!measure.storedAsText && !hasOwnUnit) return [];
  const leaf = leafOf(header);
  const label = closedText(name);
  const written = { ...measure, storedAsText: true };
  return [{ kind: "numberAsText", name: label ? `${label}的${leaf}` : leaf, stated: written, implied: measure.value }];
}

/** 512.36元: digits with a unit behind; a rate with its % may well stand among counts. */
const WITH_UNIT = /^-?\d[\d,. ]*[\u4e00-\u9fa5]{1,3}$/;

/** Whether numbers alone are the rule in a column: a unit behind one of them makes a text of it. */
function mostlyNumbers(
  { grid }: Block,
  rows: readonly EntityRow[],
  column: number,
  texts: readonly Written[],
): boolean {
  const withUnit = texts.filter(({ text }) => WITH_UNIT.test(text)).length;
  return rows.filter(({ row }) => grid.cell(row, column)?.kind === "number").length > Math.max(1, withUnit * 2);
}

/** The lowest header of a column without the unit in its brackets. */
const leafOf = ({ path }: HeaderColumn): string => closedText(path.at(-1) ?? "").replace(/\([^()]*\)$/, "");

const holdsNumbers = ({ grid }: Block, rows: readonly EntityRow[], column: number): boolean =>
  rows.some(({ row }) => grid.cell(row, column)?.kind === "number");
