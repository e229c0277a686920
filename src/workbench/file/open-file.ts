import type { Result } from "../../core/model/problem";
import type { Workbook } from "../../core/model/workbook";
import { readWorkbook } from "../../hosts/read-file";
import type { ExcelDocument } from "../stand-in/document/document";
import { documentOf } from "../stand-in/document/from-workbook";
import { fitColumns } from "./fit-columns";
import { packageTexts } from "./package-parts";
import { addLooks } from "./sheet-looks";
import { styleLooks } from "./style-looks";

/** A file that was opened: what it was, and the document made from it. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is written about an `.xls` goes into a new `.xlsx`. */
  readonly kind: "xlsx" | "legacy";
  readonly workbook: Workbook;
  readonly document: ExcelDocument;
}

/** Opens a workbook file as a document of the stand-in. */
export async function openFile(bytes: Uint8Array, name: string): Promise<Result<OpenedFile>> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) return read;
  const { workbook, kind } = read.value;
  if (kind === "legacy") {
    const plain = documentOf(workbook);
    fitColumns(plain);
    return { ok: true, value: { name, bytes, kind, workbook, document: plain } };
  }
  const texts = packageTexts(bytes);
  if (!texts.ok) return texts;
  const document = documentOf(workbook, texts.value.is1904);
  const looks = styleLooks(texts.value.styles, texts.value.theme);
  for (const sheet of document.sheets) addLooks(document, sheet, texts.value.sheets.get(sheet.name) ?? "", looks);
  return { ok: true, value: { name, bytes, kind, workbook, document } };
}
