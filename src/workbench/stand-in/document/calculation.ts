import { parseArea } from "../../../core/model/address";
import { cellAt } from "./cell";
import type { DocumentSheet } from "./sheet";

export interface Result {
  readonly value: string | number | boolean;
  readonly isError: boolean;
}

const NOT_CALCULATED: Result = { value: 0, isError: false };

/**
 * The result of a formula as it is written: sums of areas and arithmetic over two cells or numbers of the same sheet.
 * The stand-in has no calculation engine: anything else is 0 until Excel opens the file, and formulas that depend on
 * a changed cell keep the result they were read with.
 */
export function calculated(sheet: DocumentSheet, formula: string): Result {
  const sum = /^SUM\(([^()]+)\)$/i.exec(formula.trim());
  if (sum)
    return { value: (sum[1] ?? "").split(",").reduce((all, part) => all + sumOf(sheet, part), 0), isError: false };
  const pair = /^\s*([$A-Za-z0-9.]+)\s*(?:([-+*/])\s*([$A-Za-z0-9.]+)\s*)?$/.exec(formula);
  if (!pair) return NOT_CALCULATED;
  const left = operand(sheet, pair[1] ?? "");
  const right = pair[2] ? operand(sheet, pair[3] ?? "") : 0;
  if (left === null || right === null) return NOT_CALCULATED;
  if (pair[2] === "/" && right === 0) return { value: "#DIV/0!", isError: true };
  const results = { "+": left + right, "-": left - right, "*": left * right, "/": left / right };
  const operator = pair[2] as keyof typeof results | undefined;
  return { value: operator ? results[operator] : left, isError: false };
}

function operand(sheet: DocumentSheet, text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const area = parseArea(text);
  const value = area && (cellAt(sheet, area.top, area.left)?.value ?? 0);
  return typeof value === "number" ? value : null;
}

function sumOf(sheet: DocumentSheet, text: string): number {
  const area = parseArea(text.trim());
  if (!area) return Number(text) || 0;
  let sum = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = cellAt(sheet, row, column)?.value;
      if (typeof value === "number") sum += value;
    }
  }
  return sum;
}
