import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Cell } from "../../core/model/cell";
import type { Result } from "../../core/model/problem";
import type { Row, Sheet, Visibility, Workbook } from "../../core/model/workbook";
import { fileKind } from "../file-kind";
import { refuse, type Refusal } from "../xlsx/package/problem";
import { legacyCell } from "./legacy-cell";

/** The largest sheet of the old format stays well below this. */
const LARGEST_FILE = 100_000_000;

/**
 * Reads an `.xls` file or a WPS `.et` file, which is the same inside. The library is only loaded when such a file comes
 * along; it is large, and few do.
 */
export async function readLegacy(bytes: Uint8Array, name: string): Promise<Result<Workbook>> {
  if (bytes.length > LARGEST_FILE) return refuseLarge();
  // The library would take anything else for text and make a table of it.
  if (fileKind(bytes) !== "legacy") return refuseDamaged();
  const { read } = await import("@e965/xlsx");
  let book: WorkBook;
  try {
    // Rows as arrays, formats and hidden rows kept; the shown text tells dates of the East Asian formats.
    book = read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellFormula: true,
      cellHTML: false,
      cellStyles: true,
    });
  } catch (error) {
    // The library throws strings and errors of any kind on data it does not like, and nothing else.
    return /password|encrypt/i.test(String(error)) ? refusePassword() : refuseDamaged();
  }
  const sheets = book.SheetNames.flatMap((sheet, index) => worksheet(book, sheet, index));
  return sheets.length > 0 ? { ok: true, value: { name, sheets, state: null } } : refuseNoWorksheets();
}

function worksheet(book: WorkBook, name: string, index: number): Sheet[] {
  const sheet = book.Sheets[name];
  if (!sheet || (sheet["!type"] && sheet["!type"] !== "sheet")) return [];
  return [
    {
      name,
      visibility: VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible",
      isProtected: Boolean(sheet["!protect"]),
      rows: rowsOf(sheet, book.Workbook?.WBProps?.date1904 ?? false),
      merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
      hiddenRows: hidden(sheet["!rows"]),
      hiddenColumns: hidden(sheet["!cols"]),
    },
  ];
}

const VISIBILITIES: readonly Visibility[] = ["visible", "hidden", "veryHidden"];

function rowsOf(sheet: WorkSheet, is1904: boolean): (Row | undefined)[] {
  const rows: (Row | undefined)[] = [];
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  data.forEach((from, index) => {
    const row: (Cell | undefined)[] = [];
    from?.forEach((cell, column) => {
      const read = cell && legacyCell(cell, is1904);
      if (read) row[column] = read;
    });
    if (row.length > 0) rows[index] = row;
  });
  return rows;
}

function hidden(lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): ReadonlySet<number> {
  const set = new Set<number>();
  lines?.forEach((line, index) => line?.hidden && set.add(index));
  return set;
}

const refuseLarge = (): Refusal =>
  refuse(
    "too-large",
    "文件过大，超出可读取的上限。请删去无关数据，或拆分成多个工作簿后再试。",
    "The file is larger than can be read. Remove data that do not belong there, or split the workbook.",
  );

const refusePassword = (): Refusal =>
  refuse(
    "password-protected",
    "该文件设有打开密码，无法读取。请在 Excel 或 WPS 中取消密码后另存，再重试。",
    "The file needs a password to open and cannot be read. Remove the password in Excel or WPS, save and retry.",
  );

const refuseDamaged = (): Refusal =>
  refuse(
    "corrupt-legacy",
    "该 .xls/.et 文件已损坏或格式特殊，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
    "This .xls or .et file is damaged or of an unusual kind and cannot be read. Open it in Excel or WPS, save it as .xlsx and retry.",
  );

const refuseNoWorksheets = (): Refusal =>
  refuse(
    "no-worksheets",
    "工作簿中没有普通工作表，没有可校验的数据。请选择含有数据表的工作簿。",
    "The workbook has no worksheets, so there is nothing to check. Choose a workbook with data.",
  );
