import { columnLetters, parseA1 } from "../../../core/model/address";

/** Longer than any formula Excel accepts; a longer text is none and is not looked into. */
const LONGEST_FORMULA = 8192;

/** Strings, quoted sheet names and structured references are passed over; names such as LOG10 are no references. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\u0080-\uffff])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!\u0080-\uffff])/g;

/** The formula of a cell that shares one: that of the master with its relative references moved along. */
export function movedFormula(master: string, rows: number, columns: number): string {
  if (master.length > LONGEST_FORMULA || (rows === 0 && columns === 0)) return master;
  return master.replace(PIECES, (piece: string, ...groups: (string | undefined)[]) => {
    const [a, column, b, row, c, from, d, to, e, top, f, bottom] = groups;
    if (column !== undefined && row !== undefined) {
      if (!parseA1(`${column}${row}`)) return piece;
      return movedColumn(a, column, columns) + movedRow(b, row, rows);
    }
    if (from !== undefined && to !== undefined)
      return `${movedColumn(c, from, columns)}:${movedColumn(d, to, columns)}`;
    if (top !== undefined && bottom !== undefined) return `${movedRow(e, top, rows)}:${movedRow(f, bottom, rows)}`;
    return piece;
  });
}

/** References that leave the sheet on one side come in again on the other, as they do in Excel. */
const wrapped = (index: number, size: number): number => ((index % size) + size) % size;

function movedColumn(fixed: string | undefined, letters: string, by: number): string {
  const column = parseA1(`${letters}1`)?.column;
  return fixed || column === undefined ? `${fixed ?? ""}${letters}` : columnLetters(wrapped(column + by, 16_384));
}

const movedRow = (fixed: string | undefined, digits: string, by: number): string =>
  fixed ? `${fixed}${digits}` : String(wrapped(Number(digits) - 1 + by, 1_048_576) + 1);
