import type { Cell, CellRef } from "../../model/cell";
import type { Measure } from "../../model/measure";
import { shownText } from "../../model/number-format";
import { parseFigure, type Figure } from "./figure";
import { numberFigure } from "./number-figure";
import { proseFigure } from "./prose-figure";
import { isRatioUnit, ratioOf } from "./ratio-of";
import { tidy } from "./tidy";
import { unitMeaning, unitsClash } from "./unit";

/** What the surroundings of a cell say about its unit. */
export interface UnitHints {
  /** From the label's brackets, the unit column, the header or the sheet's 单位：line; empty when none of them tells. */
  readonly stated: string;
  /** The unit the catalogue expects; empty for what it does not know. */
  readonly catalogue: string;
  /** A ratio is due, which may be written 1:15. */
  readonly isRatio?: boolean;
}

/** What a cell says about a quantity, in the catalogue's unit where the written one can be converted. Never throws. */
export function measureOf(cell: Cell | undefined, at: CellRef, hints: UnitHints): Measure {
  const unit = hints.catalogue || hints.stated;
  if (!cell) return without("blank", "", unit, at);
  const text = shownText(cell);
  switch (cell.kind) {
    case "number": {
      const { value, decimals, written, isScaled } = numberFigure(cell, hints);
      return inUnit({ value, decimals, written, isScaled, bound: "exact", isBare: false }, hints, text, at);
    }
    case "text": {
      if (isUncalculated(cell)) return without("unreadable", `=${cell.formula}`, unit, at);
      const figure = parseFigure(cell.value);
      if (figure.state === "ok") return inUnit({ ...figure, written: figure.unit || hints.stated }, hints, text, at);
      if (figure.state !== "unreadable") return without(figure.state, text, unit, at);
      const ratio = hints.isRatio || isRatioUnit(unit) ? ratioOf(cell.value) : null;
      if (ratio) return { ...ratio, state: "ok", unit, bound: "exact", storedAsText: false, text, at };
      const prose = proseFigure(cell.value, unit);
      return prose
        ? inUnit({ ...prose, written: prose.unit, isBare: false }, hints, text, at)
        : without("unreadable", text, unit, at);
    }
    case "error":
      return without("error", text, unit, at);
    case "boolean":
    case "date":
      return without("unreadable", text, unit, at);
    default:
      return cell satisfies never;
  }
}

/** A formula that holds no result, not even an empty one that Excel would have shown. */
const isUncalculated = (cell: Extract<Cell, { kind: "text" }>): boolean =>
  cell.value === "" && cell.formula !== undefined;

interface Written extends Pick<Figure, "value" | "decimals" | "bound" | "isScaled" | "isBare"> {
  readonly written: string;
}

const without = (state: Measure["state"], text: string, unit: string, at: CellRef): Measure => ({
  state,
  value: NaN,
  unit,
  decimals: 0,
  bound: "exact",
  storedAsText: false,
  text,
  at,
});

/** Converts into the catalogue's unit; a unit of another kind is kept as written, which tells that it clashes. */
function inUnit(figure: Written, hints: UnitHints, text: string, at: CellRef): Measure {
  const isBase = figure.isScaled && !figure.written;
  const isAsDue = !figure.isScaled && figure.written === hints.catalogue;
  const clashes = !isAsDue && !isBase && unitsClash(figure.written, hints.catalogue);
  const factor = isAsDue || clashes ? 1 : factorOf(figure, hints, isBase);
  return {
    state: "ok",
    value: factor === 1 ? figure.value : tidy(figure.value * factor),
    unit: clashes || !hints.catalogue ? figure.written : hints.catalogue,
    decimals:
      factor === 1 ? Math.max(0, figure.decimals) : Math.max(0, figure.decimals - Math.round(Math.log10(factor))),
    bound: figure.bound,
    storedAsText: figure.isBare,
    text,
    at,
  };
}

/** What a figure is multiplied by to be in the catalogue's unit. */
function factorOf(figure: Written, hints: UnitHints, isBase: boolean): number {
  const to = unitMeaning(hints.catalogue);
  if (!to) return 1;
  if (isBase || scalesStatedUnit(figure, hints)) return 1 / to.factor;
  const from = unitMeaning(figure.written);
  return from?.kind === to.kind ? from.factor / to.factor : 1;
}

/** `368万` under a 万元 column means 368 万元, not 368 万 of them: 万 was said twice. */
const scalesStatedUnit = (figure: Written, hints: UnitHints): boolean =>
  figure.isScaled && figure.written === hints.stated && (unitMeaning(hints.stated)?.factor ?? 1) > 1;
