import type { Reading } from "../../model/reading";
import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";
import { noteLines } from "../table/explanation";
import { absences, isMissingOf, type Absence } from "../table/noted-absence";
import { BLANK, definedMarks, plainMark, type DefinedMark } from "../table/defined-marks";
import { totalSettling } from "./settled-below";

const MANDATORY = /^(?:是否)?必[填报](?:项|项目)?$/;
/** What stands for nothing to report; 待报 beside 待报 is still wanting. */
const NOTHING_ASKED = /^(?:[—/×…·]+|无|不适用|不涉及)$/;
const OPTIONAL = /^(?:否|选填|非必[填报]|n)$/i;

/** 表彰安排在教师节前后进行，上半年暂无完成数. */
const LATER = /暂无|尚未|未(?:开展|启动|开始|下达)|下半年|秋季|年底前?(?:开展|进行|统计)/;
const DOING = /^(?:新增|新建|资助|完成|开展|上报|推选|选送|参与|接受)/;
const GENERAL = /^(?:学生|教师|学校|儿童|人数|资金|数据|情况|教育)/;

/** Adds to figures that hold a mark or nothing what their table says of it: a note, the target beside, 是否必填：否. */
export function withReasons(block: Block, readings: readonly Reading[]): readonly Reading[] {
  const isWanting = ({ role, measure, explanation }: Reading): boolean =>
    role === "value" && !explanation && (measure.state === "placeholder" || measure.state === "blank");
  if (!readings.some(isWanting)) return readings;
  const marks = definedMarks(block);
  const lacking = absences(block);
  const later = noteLines(block).filter((note) => LATER.test(note));
  return readings.map((reading) => {
    if (!isWanting(reading)) return reading;
    const explanation =
      optional(block, reading) ||
      beside(block, reading) ||
      noted(marks, reading, readings) ||
      absent(lacking, reading) ||
      pending(later, reading) ||
      settled(reading, readings);
    return explanation === "" ? reading : { ...reading, explanation };
  });
}

/** 是否必填：否 in the row of a figure. */
function optional({ grid, columns }: Block, { measure: { at } }: Reading): string {
  const mandatory = columns.find(({ path }) => MANDATORY.test(closedText(path.at(-1) ?? "")));
  const said = mandatory ? closedText(grid.text(at.row, mandatory.column)) : "";
  return OPTIONAL.test(said) ? `${mandatory?.path.at(-1) ?? ""}：${said}` : "";
}

/** The target of a town that holds the same mark: what is not asked of it is not reported. */
function beside({ grid, columns }: Block, { measure: { at, state }, entity }: Reading): string {
  const own = columns.find(({ column }) => column === at.column);
  if (!own || state !== "placeholder" || entity === "") return "";
  const group = own.path.slice(0, -1).join("\n");
  const mark = plainMark(grid.text(at.row, at.column));
  if (!NOTHING_ASKED.test(mark)) return "";
  const target = columns.find(
    ({ role, path, column }) =>
      role === "target" && path.slice(0, -1).join("\n") === group && plainMark(grid.text(at.row, column)) === mark,
  );
  return target ? `${target.path.at(-1) ?? ""}：${grid.text(at.row, target.column)}` : "";
}

/** The note that defines the mark; a blank is none where another period has a figure. */
function noted(marks: readonly DefinedMark[], reading: Reading, readings: readonly Reading[]): string {
  const { measure, labelText, entity } = reading;
  const isBlank = measure.state === "blank";
  if (isBlank && readings.some((other) => isSameRow(other, reading) && hasFigure(other))) return "";
  const mark = isBlank ? BLANK : plainMark(measure.text);
  const about = closedText(labelText + entity);
  const isMeant = (one: DefinedMark): boolean =>
    one.mark === mark && one.of.every((word) => about.includes(word.slice(0, 2))) && (entity !== "" || !one.isOfPlace);
  return marks.find(isMeant)?.note ?? "";
}

const isSameRow = (one: Reading, { indicator, entity, measure: { at } }: Reading): boolean =>
  one.role === "value" && one.indicator === indicator && one.entity === entity && one.measure.at.row === at.row;

const hasFigure = ({ measure: { state, value } }: Reading): boolean =>
  state !== "blank" && !(state === "ok" && value === 0);

/** The note that says that a figure is still to come, by the word its name begins with. */
function pending(later: readonly string[], { labelText }: Reading): string {
  const name = closedText(labelText).replace(DOING, "");
  if (name.length < 2 || GENERAL.test(name)) return "";
  return later.find((note) => note.includes(name.slice(0, 2))) ?? "";
}

/** The cell of the total that a dash adds nothing to. */
function settled(reading: Reading, readings: readonly Reading[]): string {
  const total = totalSettling(reading, readings);
  return total ? `${total.labelText}${total.measure.text}` : "";
}

/** The note that says the town or school has none of it. */
const absent = (lacking: readonly Absence[], { entity, labelText }: Reading): string =>
  lacking.find((one) => entity !== "" && entity.endsWith(one.who) && isMissingOf(one, [labelText]))?.note ?? "";
