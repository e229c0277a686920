import type { CellStyle } from "../../../core/model/plan";
import { attributesOf } from "../package/scan";
import { GRID, LOOKS, type Look } from "../../plan/looks";
import type { StyleList, StyleLists } from "./style-lists";
import { borderXml, fillXml, fontXml, formatXml, numberFormatXml } from "./style-xml";

/** What a cell of ours needs of the style sheet. */
export interface CellFormat {
  readonly style: CellStyle;
  readonly decimals: number | null;
  readonly isQuoted: boolean;
  /** Framed like its neighbours in a table, whatever its style. */
  readonly isBoxed: boolean;
}

/** Tells formats apart; also orders them, so that the same sheets always give the same style sheet. */
export const formatKey = ({ style, decimals, isQuoted, isBoxed }: CellFormat): string =>
  [style, decimals ?? "", isQuoted ? "quoted" : "", isBoxed ? "boxed" : ""].join("|");

/** The index of a cell format, which is added with all it stands on where the style sheet lacks it. */
export function addFormat(lists: StyleLists, { style, decimals, isQuoted, isBoxed }: CellFormat, p: string): number {
  const look: Look = isBoxed ? { border: GRID, ...LOOKS[style] } : LOOKS[style];
  const ids = {
    number: decimals === null ? 0 : numberFormat(lists.numbers, decimals, p),
    font: lists.fonts.indexOf(fontXml(look, p)),
    fill: look.fill ? lists.fills.indexOf(fillXml(look.fill, p)) : 0,
    border: look.border ? lists.borders.indexOf(borderXml(look.border, p)) : 0,
  };
  return lists.formats.indexOf(formatXml(ids, look, isQuoted, p));
}

/** The id of a number format; Excel knows those without and with two decimals by itself. */
function numberFormat(list: StyleList, decimals: number, p: string): number {
  if (decimals === 0) return 1;
  if (decimals === 2) return 2;
  const code = `0.${"0".repeat(decimals)}`;
  const known = list.items.map((item) => attributesOf(item));
  const same = known.find(({ formatCode }) => formatCode === code);
  if (same) return Number(same["numFmtId"]);
  // Ids below 164 belong to Excel. One id a number of decimals keeps this free of what was added before.
  const highest = Math.max(163, ...known.map(({ numFmtId }) => Number(numFmtId) || 0));
  const id = highest + decimals;
  list.indexOf(numberFormatXml(id, code, p));
  return id;
}
