import { a1, areaAddress, columnLetters } from "../../../../src/core/model/address";
import { PARTS, type Part, type SheetAccount, type TableAccount } from "../../../../src/core/model/tables-account";
import { accountOf } from "../../../../src/core/recognise/account/account";
import { workbookOf, type WrittenSheet } from "../../../workbook-of";
import { CATALOGUE } from "../catalogue";

const counted = (parts: Readonly<Record<Part, number>>): string =>
  PARTS.flatMap((part) => (parts[part] > 0 ? [`${part} ${parts[part]}`] : [])).join(", ") || "no figures";

const columns = (letters: readonly number[]): string => letters.map(columnLetters).join("");

function tableLine({ area, headerRows: { top, bottom }, labelColumns, parts }: TableAccount): string {
  const header = top === bottom ? `${top + 1}` : `${top + 1}-${bottom + 1}`;
  return `${areaAddress(area)} header ${header} names ${columns(labelColumns) || "–"}: ${counted(parts)}`;
}

/** The account of each sheet of a workbook. */
export const accountsOf = (
  sheets: Readonly<Record<string, WrittenSheet | WrittenSheet["rows"]>>,
  name?: string,
): readonly SheetAccount[] => accountOf(workbookOf(sheets, name), CATALOGUE);

/** How one sheet was understood: a line a table, one for what is outside, one for what nothing explains. */
export function seenTables(sheet: WrittenSheet | WrittenSheet["rows"]): readonly string[] {
  const [account] = accountsOf({ 表: sheet });
  if (!account) return [];
  const { tables, outside, unexplained } = account;
  const none = [...tables.flatMap((table) => table.unexplained), ...unexplained];
  return [
    ...tables.map(tableLine),
    ...(counted(outside) === "no figures" ? [] : [`outside: ${counted(outside)}`]),
    ...(none.length > 0 ? [`unexplained: ${none.map(({ row, column }) => a1(row, column)).join(" ")}`] : []),
  ];
}
