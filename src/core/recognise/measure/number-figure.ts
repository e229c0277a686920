import type { Cell } from "../../model/cell";
import { describeFormat, shownDecimals } from "../../model/number-format";
import type { Figure } from "./figure";
import type { UnitHints } from "./measure-of";
import { tidy } from "./tidy";
import { multipleMeant, unitMeaning } from "./unit";

/** A number as its format shows it, and the unit it is shown in. */
export interface NumberFigure extends Pick<Figure, "value" | "decimals" | "isScaled"> {
  readonly written: string;
}

/** A number as its format shows it: 0.946 through `0.0%` is 94.6 of unit %. */
export function numberFigure(cell: Extract<Cell, { kind: "number" }>, hints: UnitHints): NumberFigure {
  const { value, format, formula } = cell;
  if (format === "General" && Number.isInteger(value))
    return { value, decimals: 0, written: hints.stated, isScaled: false };
  const plain = { value, written: hints.stated, isScaled: false };
  const { isPercent, literalUnit, isYuanSign, scaleDown } = describeFormat(format, value);
  const shown = shownDecimals(value, format);
  const isTypedShare = (isPercent || hints.catalogue === "%") && !formula;
  const decimalsOf = (read: number): number => (isTypedShare ? Math.min(shown, typedDecimals(read)) : shown);
  if (isPercent) {
    const read = tidy(value * 100);
    return { value: read, decimals: decimalsOf(read), written: "%", isScaled: false };
  }
  const multiple = multipleMeant(literalUnit);
  if (multiple !== null) {
    // 5.2万 of 52000: 万 is said of the figure, as in a text, and not of its unit.
    const read = scaleDown === multiple ? value : tidy((value / scaleDown) * multiple);
    return { ...plain, value: read, decimals: shown - Math.log10(multiple), isScaled: true };
  }
  if (scaleDown !== 1 && literalUnit === "" && isSingle(hints))
    return { ...plain, decimals: shown - Math.log10(scaleDown) };
  const read = scaleDown === 1 ? value : tidy(value / scaleDown);
  const written =
    literalUnit && unitMeaning(literalUnit) && !(isYuanSign && isMoney(hints)) ? literalUnit : hints.stated;
  return { ...plain, value: read, decimals: decimalsOf(read), written };
}

/** A format may show yuan in 万元; where single people or yuan are due, a comma behind the digits makes them no fewer. */
const isSingle = ({ stated, catalogue }: UnitHints): boolean => unitMeaning(stated || catalogue)?.factor === 1;

/** A yuan sign says nothing that a label in 万元 does not say better. */
const isMoney = ({ stated }: UnitHints): boolean => unitMeaning(stated)?.kind === "money";

/**
 * Decimals of a percentage as it was typed, at least one: 94.6 % in a column that shows two decimals for 5.12 % is known
 * to one. A calculated one is as exact as it is shown.
 */
const typedDecimals = (percent: number): number => Math.max(1, String(percent).split(".")[1]?.length ?? 0);
