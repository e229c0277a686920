import type { Cell } from "../../model/cell";
import { parseFigure } from "../measure/figure";

/** 45人及以下, 66人及以上: a class of sizes, which heads a column. */
const SIZE_CLASS = /\d\s*[人名个]及以[上下]\s*$/;

/** Whether a text is a figure, or a mark in place of one; years, months and ages by themselves are words. */
export const isFigureText = (text: string): boolean =>
  /[\d０-９*—]/.test(text) &&
  !SIZE_CLASS.test(text) &&
  !/[年月季岁]|^\s*20\d\d\s*(?:[(（]|$)/.test(text) &&
  parseFigure(text).state !== "unreadable";

/** Whether a cell holds a figure, or failed to. */
export const isFigureCell = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  (cell.kind === "number" || cell.kind === "error" || (cell.kind === "text" && isFigureText(cell.value)));
