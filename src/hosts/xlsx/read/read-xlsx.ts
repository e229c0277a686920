import type { Result } from "../../../core/model/problem";
import type { Sheet, Workbook } from "../../../core/model/workbook";
import { openParts, type Parts } from "../package/opc";
import { refuse } from "../package/problem";
import { shortType, type Relationship } from "../package/relationships";
import { openZip, type Inflate, type Limits } from "../package/zip";
import { newBudget } from "./budget";
import type { CellContext } from "./cell-value";
import { checkedRelationships, partText } from "./load-part";
import { ownSheets } from "./own-sheets";
import { refuseOtherPackage } from "./other-packages";
import { readSharedStrings } from "./shared-strings";
import { readSheetPart } from "./sheet-part";
import { storedState } from "./stored-state";
import { readStyles } from "./styles";
import { readWorkbookPart } from "./workbook-part";

/** How a workbook is read. */
export interface ReadOptions {
  /** Something faster than JavaScript to inflate with, such as Node's zlib. */
  readonly inflate?: Inflate;
  readonly limits?: Partial<Limits>;
}

/** A sheet as text has to fit into one JavaScript string; the lists that hold a package together are small. */
const largestOf = (part: string): number => (/\.rels$|^\[content_types\]\.xml$/i.test(part) ? 10_000_000 : 400_000_000);

/** Reads an `.xlsx` or `.xlsm` file. `name` is the file's name, kept as the workbook's. */
export function readXlsx(bytes: Uint8Array, name: string, options: ReadOptions = {}): Result<Workbook> {
  const zip = openZip(bytes, options.limits);
  if (!zip.ok) return zip;
  const large = zip.value.find(({ name: part, size }) => size > largestOf(part));
  if (large) return refuseLarge(large.name, large.size);
  const parts = openParts(bytes, options.inflate);
  return parts.ok ? readParts(parts.value, name) : parts;
}

function readParts(parts: Parts, name: string): Result<Workbook> {
  const links = checkedRelationships(parts, "");
  if (!links.ok) return links;
  const main = links.value.find((link) => shortType(link) === "officeDocument")?.target ?? "";
  const other = refuseOtherPackage(parts, main);
  if (other) return other;
  const xml = partText(parts, main);
  if (!xml.ok) return xml;
  const workbook = readWorkbookPart(xml.value ?? "", main);
  if (!workbook.ok) return workbook;
  const relationships = checkedRelationships(parts, main);
  if (!relationships.ok) return relationships;
  const context = readContext(parts, relationships.value, workbook.value.is1904);
  if (!context.ok) return context;
  const own = ownSheets(workbook.value.names);
  const byId = new Map(relationships.value.map((link) => [link.id, link]));
  const sheets: Sheet[] = [];
  for (const listed of workbook.value.sheets) {
    const link = byId.get(listed.relationship);
    // Chart, dialog and macro sheets have no cells.
    if (link && shortType(link) !== "worksheet") continue;
    const text = partText(parts, link?.target ?? "");
    if (!text.ok) return text;
    if (text.value === null) return refuseMissing(listed.name);
    const sheet = readSheetPart(text.value, link?.target ?? "", context.value);
    if (!sheet.ok) return sheet;
    const id = own.get(listed.name);
    const { name: sheetName, visibility } = listed;
    sheets.push({ name: sheetName, visibility, ...sheet.value, ...(id ? { own: id } : {}) });
  }
  if (sheets.length === 0) return refuseNoWorksheets();
  // LibreOffice moves custom XML from the workbook to the package itself.
  const state = storedState(parts, [...relationships.value, ...links.value]);
  return state.ok ? { ok: true, value: { name, sheets, state: state.value } } : state;
}

/** Everything the cells of all sheets refer to. */
function readContext(parts: Parts, links: readonly Relationship[], is1904: boolean): Result<CellContext> {
  const budget = newBudget();
  const partOf = (kind: string): string => links.find((link) => shortType(link) === kind)?.target ?? "";
  const stringsPart = partOf("sharedStrings");
  const stringsXml = partText(parts, stringsPart);
  if (!stringsXml.ok) return stringsXml;
  const strings = stringsXml.value === null ? null : readSharedStrings(stringsXml.value, stringsPart, budget);
  if (strings && !strings.ok) return strings;
  const stylesPart = partOf("styles");
  const stylesXml = partText(parts, stylesPart);
  if (!stylesXml.ok) return stylesXml;
  const styles = stylesXml.value === null ? null : readStyles(stylesXml.value, stylesPart);
  if (styles && !styles.ok) return styles;
  const sharedStrings = strings?.value ?? [];
  const sharedCells = sharedStrings.map((value) => (value === "" ? undefined : ({ kind: "text", value } as const)));
  return { ok: true, value: { styles: styles?.value ?? [], sharedStrings, sharedCells, is1904, budget } };
}

const refuseLarge = (part: string, size: number): Result<never> =>
  refuse(
    "too-large",
    `文件内部的“${part}”达 ${Math.round(size / 1e6)} MB，超出可读取的上限。请删去无关数据，或拆分成多个工作簿后再试。`,
    `The part "${part}" holds ${Math.round(size / 1e6)} MB, more than can be read. Remove data that do not belong there, or split the workbook.`,
  );

const refuseMissing = (sheet: string): Result<never> =>
  refuse(
    "missing-sheet",
    `文件已损坏：工作表“${sheet}”的内容缺失。请用 Excel 或 WPS 打开原文件检查，另存为 .xlsx 后再试。`,
    `The file is damaged: the content of sheet "${sheet}" is missing. Check the original in Excel or WPS and save it as .xlsx again.`,
  );

const refuseNoWorksheets = (): Result<never> =>
  refuse(
    "no-worksheets",
    "工作簿中没有普通工作表（只有图表或宏表），没有可校验的数据。请选择含有数据表的工作簿。",
    "The workbook has no worksheets, only charts or macros, so there is nothing to check. Choose a workbook with data.",
  );
