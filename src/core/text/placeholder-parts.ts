import { a1 } from "../model/address";
import type { Measure } from "../model/measure";
import { MEASURE_STATES } from "../model/table";
import type { Side, Verdict } from "../model/verdict";
import { measureText, quantityText } from "./measure-text";
import { MYRIAD, tidy } from "./own-unit";
import type { Text } from "./text";

/** The cell that a side was read from; what was computed has none. */
export const cellText = (side: Side | undefined, text: Text): string =>
  side && "measure" in side
    ? text.cell(side.measure.at.sheet, a1(side.measure.at.row, side.measure.at.column))
    : text.noData;

/** The total, whichever cell is to be fixed first. */
export const totalOf = ({ left, measures: [first] }: Verdict): Measure | undefined =>
  left && "measure" in left ? left.measure : first;

/** The number that a sheet shows beside the row of a cell. */
export const rowText = (measure: Measure | undefined): string => (measure ? String(measure.at.row + 1) : "");

/** A digit too many makes a figure about ten times what it was, give or take a year's growth. */
export function isTenfold(now: Side | undefined, before: Side | undefined): boolean {
  if (!now || !before || !("measure" in now) || !("measure" in before)) return false;
  const times = Math.abs(now.measure.value / before.measure.value);
  return (times >= 9 && times <= 11) || (times >= 1 / 11 && times <= 1 / 9);
}

const MOST_PARTS = 8;
const FEW_PARTS = 6;

/** The addends of a sum. */
export function partsText(parts: readonly Measure[], text: Text): string {
  const shown = parts.slice(0, MOST_PARTS).map((part) => measureText(part, text));
  return [...shown, ...(parts.length > MOST_PARTS ? ["…"] : [])].join(text.plus);
}

/** The addends in brackets, where they are few enough to be looked through; a total of one is told without. */
export function fewParts(sum: Side | undefined, text: Text): string {
  if (!sum || !("computed" in sum)) return "";
  const { from } = sum.computed;
  return from.length > 1 && from.length <= FEW_PARTS ? text.fewParts(partsText(from, text)) : "";
}

/** What an amount typed in 元 comes to in the 万元 that were asked for. */
export function inMyriads(side: Side | undefined, text: Text): string {
  if (!side || !("measure" in side)) return "";
  const { value, unit, decimals } = side.measure;
  return quantityText(tidy(value / MYRIAD), unit, decimals + 4, text);
}

/** What is the matter with a cell, as a word. */
export function stateText(state: string, text: Text): string {
  const known = MEASURE_STATES.find((candidate) => candidate === state);
  return known ? text.state[known] : state;
}
