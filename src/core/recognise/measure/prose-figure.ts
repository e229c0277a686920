import { parseFigure, type Figure } from "./figure";
import { closedText } from "./plain-text";
import { unitMeaning } from "./unit";

const LONGEST = 300;

/** The figure of a sentence (已新增学位900个。), if it is the only one and has a unit of the kind expected; else null. */
export function proseFigure(text: string, unit: string): Figure | null {
  if (text.length > LONGEST) return null;
  const pieces = closedText(text).match(/[^\d,。;、:，；]{0,3}\d[\d.,]*[^\d,。;、:()]{0,8}/g) ?? [];
  const figure = pieces.length === 1 && !isOfOne(text) ? figureWithUnit(pieces[0] ?? "") : null;
  const meaning = figure ? unitMeaning(figure.unit) : null;
  return meaning && meaning.kind === unitMeaning(unit)?.kind ? figure : null;
}

/** 田十八小学98%，其余未统计: the figure of one school or town; 新建小学2所 are counted. */
const OF_ONE =
  /(?:小学|中学|初中|高中|[镇乡]|街道|[一二三四五六七八九十](?:小|中|幼)|[一二三四五六七八九]年级)(?:为|达|达到|是)?\d[\d.,]*(?![\d.,]|\s*[所座个处家])/;
const isOfOne = (text: string): boolean => OF_ONE.test(closedText(text));

/** The longest run around the digits that reads as a figure with a unit. */
function figureWithUnit(piece: string): Figure | null {
  const start = piece.search(/\d/);
  for (let from = 0; from <= start; from += 1) {
    for (let to = piece.length; to > start; to -= 1) {
      const figure = parseFigure(piece.slice(from, to));
      if (figure.state === "ok" && figure.unit) return figure;
    }
  }
  return null;
}
