import { dateOfSerial, isoDatesIn } from "../period/dates";
import { filledOnIn, periodContext } from "../period/context-period";
import { unitInBrackets } from "../names/label-text";
import type { Surroundings } from "./block";
import type { Grid } from "./grid";

const NOTE =
  /^(?:\(?注\)?[:： ]|注\d|备注|说明[:：]|填报(?:人|单位|部门|日期|时间)|填表(?:人|单位|日期)|审核人|审批人|复核人|制表(?:人|机关|日期)|单位(?:负责人|领导|\(盖章\)|盖章)|负责人|分管领导|统计负责人|联系(?:人|电话)|报出日期|数据来源|资料来源|表\s*号|(?:计量)?单位[:：]|主要领导|科室负责人)/;
const SIGNED = /(?:填报|报出|上报|填表|制表|报送|打印|审核)(?:日期|时间)[:：]?\s*[\d年月日.\-/ ]*/g;
/** The day a table was made (区教体局 2022年6月30日) is no period; 截至 and a range of days name one. */
const DATED = /(?<![截至止到\-—–~\d])20\d\d([年.\-/])\d{1,2}(?:月|\1)\d{1,2}日?(?![-—–~至到\d])/g;

const OFFICE_LINE = /^(?:填报|编制|制表|填表|报送|上报)(?:单位|部门|机关|科室)/;
const SIGNED_LABEL = /(?:填报|报出|上报|填表|制表|报送|打印|审核)(?:日期|时间)[:：]?\s*$/;

/** Whether a text is a note, a signature line or another remark about the table rather than a row of it. */
export const isNote = (text: string): boolean => NOTE.test(text);

/** All texts of the rows from `from` down to before `to`, row by row. */
export function textsBetween(grid: Grid, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < to; row += 1) {
    for (let column = 0; column < grid.widthOf(row); column += 1) {
      const cell = grid.cell(row, column);
      if (cell?.kind === "text") texts.push(grid.text(row, column));
      if (cell?.kind === "date") texts.push(dateOfSerial(cell.serial));
    }
  }
  return texts;
}

/** What the texts above a table, the sheet's name and the file's name say about it. */
export function surroundingsOf(above: readonly string[], sheet: string, file: string, filledOn: string): Surroundings {
  const isSigningDate = (text: string, at: number): boolean =>
    isoDatesIn(text).length > 0 && text.length <= 12 && SIGNED_LABEL.test(above[at - 1] ?? "");
  const titles = above
    .filter((text, at) => !isSigningDate(text, at))
    .reverse()
    .map((text) => text.replace(SIGNED, "").replace(DATED, "").trim())
    .filter((text) => text !== "");
  const spoken = titles.filter((text) => text.length <= 60);
  return {
    titles,
    context: periodContext([...spoken, sheet, file.replace(/\.[a-z]+$/i, "")], filledOn),
    unit: unitLine(titles) || unitOfTopic(titles) || unitOfName(sheet) || unitOfName(file),
  };
}

/** The unit of a 单位：万元 line; a line that lists several units decides nothing. */
function unitLine(titles: readonly string[]): string {
  for (const title of titles) {
    const named = /(?<![\u4e00-\u9fa5])(?:计量|金额)?单位[:：]\s*([^\s,，。()（）]+)/.exec(title)?.[1];
    const unit = named ? unitInBrackets(named) : "";
    if (unit && !/[、,，/]/.test(named ?? "")) return unit;
  }
  return "";
}

/** 指标：地区生产总值(亿元) above a table of nothing else. */
const unitOfTopic = (titles: readonly string[]): string =>
  titles.map((title) => unitInBrackets(/^指标[:：].*[(（]([^()（）]+)[)）]$/.exec(title)?.[1] ?? "")).find(Boolean) ??
  "";

const unitOfName = (name: string): string => unitInBrackets(/[(（]([^()（）]*)[)）]/.exec(name)?.[1] ?? "");

/**
 * The day a sheet says it was filled in: with its label and date in one cell or in two, else the day behind the
 * office that made it or alone on a row; empty when it says none.
 */
export function filledOnOf(grid: Grid): string {
  const edge = 12;
  const rows = [...Array(grid.height).keys()].filter((row) => row < edge || row >= grid.height - edge);
  const lines = rows.map((row) => textsBetween(grid, row, row + 1));
  const texts = lines.flat();
  const labelled = filledOnIn([...texts, ...texts.slice(1).map((text, before) => `${texts[before] ?? ""} ${text}`)]);
  return labelled || (lines.map(dayOfMaking).find((day) => day !== "") ?? "");
}

function dayOfMaking(line: readonly string[]): string {
  const [text = "", ...others] = line;
  const [day] = isoDatesIn(text);
  const rest = text.replace(DATED, "").trim();
  if (day && ((rest === "" && others.length === 0) || OFFICE_LINE.test(rest))) return day;
  // The office on the left, the day on the right.
  const apart = OFFICE_LINE.test(text) ? others.find((other) => other.replace(DATED, "").trim() === "") : undefined;
  return isoDatesIn(apart ?? "")[0] ?? "";
}
