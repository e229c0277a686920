import { closedText } from "./measure/plain-text";
import type { Grid } from "./table/grid";
import { textsBetween } from "./table/surroundings";

const TITLE_ROWS = 4;
const LONGEST = 60;
const BEFORE =
  /^(?:.{0,8}(?:单位|机关|部门)(?:\([^()]*\))?:|附[件表][^:]{0,4}:|关于|截至)?(?:20\d\d(?:[-—~至]20\d\d)?(?:学年度?|年度?)?(?:[上下]半年|第?[一二三四]季度|\d{1,2}(?:[-—~至]\d{1,2})?月份?)?的?)?/;
const NAMED =
  /^(?:[\u4e00-\u9fff]{2,7}?(?:省|自治区))?(?:[\u4e00-\u9fff]{2,6}?(?:市|州|盟))?([\u4e00-\u9fff]{2,5}?(?:区|县|旗))(?=[\u4e00-\u9fff\d(（._-]|$)/;
/** 各区县, 本县, 全区, 学区 and 城区 name no district. */
const UNNAMED = /[各全本我该某所分属乡镇村校学]|(?:社|学|校|园|片|地|城|郊|市|县|辖|小|山|库|林|老|灾|景|厂|矿)[区县]$/;

/** The district or county that a title or the name of a bureau begins with: 丹江区 of 2022年丹江区教育工作自评表. */
export function placeNamed(text: string): string {
  const [, place = ""] = NAMED.exec(closedText(text).replace(BEFORE, "")) ?? [];
  return UNNAMED.test(place) ? "" : place;
}

/** The districts that the first rows of the sheets, their names and that of the file say the workbook is of. */
export function placesNamed(grids: readonly Grid[], file: string): readonly string[] {
  const texts = grids.flatMap((grid) => [grid.sheet, ...textsBetween(grid, 0, Math.min(grid.height, TITLE_ROWS))]);
  const short = [file, ...texts].filter((text) => text.length <= LONGEST);
  return [...new Set(short.map(placeNamed).filter((place) => place !== ""))];
}
