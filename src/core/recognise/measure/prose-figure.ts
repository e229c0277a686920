import { parseFigure, type Figure } from "./figure";
import { closedText } from "./plain-text";
import { unitMeaning } from "./unit";

const LONGEST = 300;

/** The figure of a sentence (已新增学位900个。), if it is the only one and has a unit of the kind expected; else null. */
export function proseFigure(text: string, unit: string): Figure | null {
  if (text.length > LONGEST) return null;
  const pieces = closedText(text).match(/[^\d,。;、:，；]{0,3}\d[\d.,]*[^\d,。;、:()]{0,8}/g) ?? [];
  const figure = pieces.length === 1 ? figureWithUnit(pieces[0] ?? "") : null;
  const meaning = figure ? unitMeaning(figure.unit) : null;
  return meaning && meaning.kind === unitMeaning(unit)?.kind ? figure : null;
}

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
