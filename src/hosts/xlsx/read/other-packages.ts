import { CONTENT_TYPES, contentTypeOf } from "../package/content-types";
import type { Parts } from "../package/opc";
import { refuse, type Refusal } from "../package/problem";

/** Refuses what is a zip but no `.xlsx`: binary workbooks, OpenDocument, Word files, archives; null for a workbook. */
export function refuseOtherPackage(parts: Parts, main: string): Refusal | null {
  const types = parts.load(CONTENT_TYPES);
  if (!types.ok) return types;
  const type = contentTypeOf(parts, main) ?? "";
  if (/\.bin$/i.test(main) || type.includes("sheet.binary")) return refuseBinary();
  if (parts.has("content.xml") && parts.has("mimetype")) return refuseOpenDocument();
  if (!parts.has(main) || /wordprocessingml|presentationml/.test(type)) return refuseZip();
  return null;
}

const refuseBinary = (): Refusal =>
  refuse(
    "binary-workbook",
    "暂不支持 .xlsb（Excel 二进制工作簿）。请在 Excel 中打开该文件，另存为 .xlsx 后再试。",
    "Binary workbooks (.xlsb) are not supported. Open the file in Excel, save it as .xlsx and retry.",
  );

const refuseOpenDocument = (): Refusal =>
  refuse(
    "open-document",
    "暂不支持 OpenDocument 表格（.ods）。请在 WPS 或 LibreOffice 中打开，另存为 .xlsx 后再试。",
    "OpenDocument spreadsheets (.ods) are not supported. Open the file in WPS or LibreOffice, save it as .xlsx and retry.",
  );

const refuseZip = (): Refusal =>
  refuse(
    "not-a-workbook",
    "该文件是压缩包或其他类型的文档，不是 Excel 工作簿。请先解压，或选择 .xlsx、.xlsm、.xls、.et 文件。",
    "This file is an archive or a document of another kind, not an Excel workbook. Unpack it first, or choose an .xlsx, .xlsm, .xls or .et file.",
  );
