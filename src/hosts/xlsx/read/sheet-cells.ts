import type { Cell } from "../../../core/model/cell";
import type { Row } from "../../../core/model/workbook";
import { attributesOf } from "../package/scan";
import { endOfMarkup, endOfTag } from "../package/xml-tags";
import { attributesFrom, nextAttribute } from "./attribute-cursor";
import { numberAt, positionAt } from "./cell-position";
import { cellOf, type CellContext, type RawCell } from "./cell-value";
import { plainText, richText } from "./rich-text";
import { movedFormula } from "./shared-formula";
import { GENERAL_STYLE } from "./styles";

/** The cells of a sheet, and the place just after the closing tag of `sheetData`. */
export interface SheetCells {
  readonly rows: readonly (Row | undefined)[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly end: number;
}

/**
 * Reads the cells from just after the tag of `sheetData` on, in one pass that looks at each character a bounded number
 * of times. It is damaged when the text is cut off, its tags do not match, or it refers to a string that does not exist.
 */
export function readCells(
  xml: string,
  from: number,
  prefix: string,
  context: CellContext,
): SheetCells | "damaged" | "too-many" {
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows = new Set<number>();
  const masters = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  const raw: RawCell = {
    type: "n",
    style: GENERAL_STYLE,
    formula: undefined,
    valueStart: 0,
    valueEnd: 0,
    inline: null,
  };
  let inRow = false;
  let inCell = false;
  let row = -1;
  let column = -1;
  let cells: (Cell | undefined)[] | undefined;
  let formulaTag = "";
  let textStart = -1;

  const startRow = (nameEnd: number, end: number): boolean => {
    let isHidden = false;
    row++;
    for (const cursor = attributesFrom(nameEnd); nextAttribute(xml, cursor, end);) {
      const { nameStart, valueStart, valueEnd } = cursor;
      const length = cursor.nameEnd - nameStart;
      if (length === 1 && xml.charCodeAt(nameStart) === R) row = numberAt(xml, valueStart, valueEnd) - 1;
      else if (length === 6 && xml.startsWith("hidden", nameStart)) isHidden = isTrue(xml.slice(valueStart, valueEnd));
    }
    if (isHidden) hiddenRows.add(row);
    column = -1;
    cells = rows[row];
    return row >= 0 && row < 1_048_576;
  };

  const startCell = (nameEnd: number, end: number): boolean => {
    raw.type = "n";
    raw.style = GENERAL_STYLE;
    raw.formula = undefined;
    raw.valueStart = raw.valueEnd = 0;
    raw.inline = null;
    formulaTag = "";
    column++;
    for (const cursor = attributesFrom(nameEnd); nextAttribute(xml, cursor, end);) {
      const { nameStart, valueStart, valueEnd } = cursor;
      if (cursor.nameEnd - nameStart !== 1) continue;
      const name = xml.charCodeAt(nameStart);
      if (name === S) raw.style = context.styles[numberAt(xml, valueStart, valueEnd)] ?? GENERAL_STYLE;
      else if (name === T) raw.type = xml.slice(valueStart, valueEnd);
      else if (name === R) {
        const position = positionAt(xml, valueStart, valueEnd);
        if (position < 0) return false;
        column = position % 16_384;
        if (row !== (position - column) / 16_384) {
          row = (position - column) / 16_384;
          cells = rows[row];
        }
      }
    }
    return column < 16_384;
  };

  const endCell = (): boolean => {
    if (formulaTag !== "") raw.formula = sharedFormula(raw.formula ?? "");
    const cell = cellOf(xml, raw, context);
    if (cell === null) return false;
    if (cell) {
      context.budget.left--;
      cells ??= rows[row] = [];
      cells[column] = cell;
    }
    return true;
  };

  const sharedFormula = (own: string): string => {
    const { t, si } = attributesOf(formulaTag);
    if (t !== "shared" || si === undefined) return own;
    if (own !== "") masters.set(si, { formula: own, row, column });
    const master = masters.get(si);
    return own === "" && master ? movedFormula(master.formula, row - master.row, column - master.column) : own;
  };

  for (let start = xml.indexOf("<", from); start >= 0;) {
    const second = xml.charCodeAt(start + 1);
    if (second === BANG || second === QUESTION) {
      const end = endOfMarkup(xml, start, second);
      if (end < 0) return "damaged";
      start = xml.indexOf("<", end);
      continue;
    }
    const next = endOfTag(xml, start);
    if (next < 0) return "damaged";
    const isClose = second === SLASH;
    const isEmpty = !isClose && xml.charCodeAt(next - 2) === SLASH;
    const name = start + (isClose ? 2 : 1) + prefix.length;
    const isOurs = prefix === "" || xml.startsWith(prefix, name - prefix.length);
    if (isOurs && isNameEnd(xml.charCodeAt(name + 1))) {
      const letter = xml.charCodeAt(name);
      if (letter === C) {
        if (!inRow || inCell === !isClose) return "damaged";
        inCell = !isClose && !isEmpty;
        if (!(isClose ? endCell() : startCell(name + 1, next - 1))) return "damaged";
        if (context.budget.left < 0) return "too-many";
      } else if (letter === V && inCell) {
        if (isClose) raw.valueEnd = start;
        else if (!isEmpty) raw.valueStart = raw.valueEnd = next;
      } else if (letter === F && inCell) {
        if (isClose) raw.formula = formulaText(xml.slice(textStart, start));
        else {
          textStart = next;
          raw.formula = "";
          formulaTag = next - name > 2 ? xml.slice(start, next) : "";
        }
      }
    } else if (isOurs && isNamed(xml, name, "row")) {
      if (inCell || inRow === !isClose) return "damaged";
      inRow = !isClose && !isEmpty;
      if (!isClose && !startRow(name + 3, next - 1)) return "damaged";
    } else if (isOurs && inCell && isNamed(xml, name, "is")) {
      if (isClose) raw.inline = richText(xml.slice(textStart, start));
      else textStart = next;
      if (isClose && raw.inline === null) return "damaged";
    } else if (isOurs && isClose && isNamed(xml, name, "sheetData")) {
      return inRow || inCell ? "damaged" : { rows, hiddenRows, end: next };
    }
    start = xml.indexOf("<", next);
  }
  return "damaged";
}

const [BANG, QUESTION, SLASH, C, F, R, S, T, V] = [33, 63, 47, 99, 102, 114, 115, 116, 118] as const;

/** Functions newer than the format carry a prefix that Excel never shows. */
const formulaText = (xml: string): string => plainText(xml).replace(/_xlfn\.(?:_xlws\.)?/g, "");

const isTrue = (value: string): boolean => value === "1" || value === "true";

const isNameEnd = (char: number): boolean => char <= 32 || char === 47 || char === 62;

const isNamed = (xml: string, at: number, name: string): boolean =>
  xml.startsWith(name, at) && isNameEnd(xml.charCodeAt(at + name.length));
