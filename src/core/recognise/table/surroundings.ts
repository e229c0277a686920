import { periodContext } from "../period/context-period";
import { dateOfSerial } from "../period/dates";
import type { Surroundings } from "./block";
import type { Grid } from "./grid";
import { titlesAmong } from "./title-dates";
import { moneyUnitOf, titleUnit } from "./title-unit";

const NOTE =
  /^(?:\(?注\)?[:： ]|注\d|备注|说明[:：]|填报(?:人|单位|部门|日期|时间)|填表(?:人|单位|日期)|审核人|审批人|复核人|制表(?:人|机关|日期)|单位(?:负责人|领导|\(盖章\)|盖章)|负责人|分管领导|统计负责人|联系(?:人|电话)|报出日期|数据来源|资料来源|表\s*号|(?:计量)?单位[:：]|主要领导|科室负责人)/;
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

/** What is known of a sheet besides its cells. */
export interface Whereabouts {
  readonly file: string;
  readonly filledOn: string;
  /** Periods that the sheet states (报告期：2023年上半年), and those that the book states for all of its sheets. */
  readonly stated: readonly string[];
  readonly shared: readonly string[];
}

/** What the texts above a table, the sheet's name and the file's name say about it. */
export function surroundingsOf(
  above: readonly string[],
  sheet: string,
  { file, filledOn, stated, shared }: Whereabouts,
): Surroundings {
  const titles = titlesAmong(above);
  const spoken = titles.filter((text) => text.length <= 60);
  return {
    titles,
    context: periodContext([...spoken, ...stated, sheet, file.replace(/\.[a-z]+$/i, ""), ...shared], filledOn),
    moneyUnit: moneyUnitOf(titles),
    unit: titleUnit(titles, [sheet, file]),
  };
}
