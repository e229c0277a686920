import type { Cell, CellRef, ErrorText } from "../model/cell";
import type { Measure } from "../model/measure";
import type { Given } from "../model/rule";
import { measureOf } from "../recognise/measure/measure-of";

/** The sheet that examples pretend to stand on. */
export const EXAMPLE_SHEET = "示例";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;
const isError = (text: string): text is ErrorText => ERROR.test(text);

/** The cell someone would see who typed what an example gives: null is a blank one. */
export function givenCell(given: Given): Cell | undefined {
  if (given === null) return undefined;
  if (typeof given === "number") return { kind: "number", value: given, format: "General" };
  return isError(given) ? { kind: "error", value: given } : { kind: "text", value: given };
}

/** What that cell says, read just as a cell of a workbook is; `stated` is the unit written around it. */
export const givenMeasure = (given: Given, at: CellRef, unit: string, stated = unit): Measure =>
  measureOf(givenCell(given), at, { stated, catalogue: unit });
