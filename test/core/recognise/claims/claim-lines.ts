import { a1 } from "../../../../src/core/model/address";
import type { Table } from "../../../../src/core/model/table";
import { isRowClaim, type TableClaim } from "../../../../src/core/model/table-claim";
import { recogniseDrawn } from "../seen";

const path = ({ path: words }: { readonly path: readonly string[] }): string => words.join("/");

/** A claim on one line: `growth 增长率(%) of 2018年 → 2019年`, or `groupCount A3 92 ~ 91`. */
function claimLine(claim: TableClaim): string {
  if (!isRowClaim(claim)) {
    const { stated, implied, kind } = claim;
    return `${kind} ${a1(stated.at.row, stated.at.column)} ${stated.value} ~ ${implied}`;
  }
  const { kind, stated, base, value, names } = claim;
  const rows = kind === "within" && names.length === 1 ? ` (${names[0] ?? ""})` : "";
  return value
    ? `${kind} ${path(stated)} of ${path(base)} → ${path(value)}`
    : `${kind} ${path(stated)} of ${path(base)}${rows}`;
}

const tablesIn = (drawing: string): readonly Table[] => recogniseDrawn(drawing).tables;

/** What the tables of a drawn sheet claim besides their sums; serials only where they are asked for. */
export const claimLines = (drawing: string, kinds: RegExp = /^(?!serial)/): readonly string[] =>
  tablesIn(drawing)
    .flatMap(({ claims = [] }) => claims.map(claimLine))
    .filter((line) => kinds.test(line));

/** The sums down the columns of a drawn sheet: `C2 班数 = C3 + C4`, with what makes them and whether they end openly. */
export const columnSumLines = (drawing: string): readonly string[] =>
  tablesIn(drawing).flatMap(({ sums, columns, sheetRows }) =>
    sums.flatMap((sum) => {
      if (sum.along === "row") return [];
      const { column = 0, path: words = [] } = columns[sum.column] ?? {};
      const cells = sum.rows.map((row) => a1(sheetRows[row] ?? 0, column));
      const others = (sum.others ?? []).map(({ at }) => a1(at.row, at.column));
      const { at } = sum.total;
      const kind = `${sum.by ? ` by ${sum.by}` : ""}${sum.isOpen ? ", open" : ""}`;
      return [`${a1(at.row, at.column)} ${words.join("/")} = ${[...cells, ...others].join(" + ")}${kind}`];
    }),
  );

/** The sums along the rows of a drawn sheet, by the names of their columns. */
export const rowSumLines = (drawing: string): readonly string[] =>
  tablesIn(drawing).flatMap(({ sums, columns }) =>
    sums.flatMap((sum) => {
      const name = (index: number): string => path(columns[index] ?? { path: [] });
      return sum.along === "row" ? [`${name(sum.total)} = ${sum.parts.map(name).join(" + ")}`] : [];
    }),
  );
