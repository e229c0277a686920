import type { Result } from "../core/model/problem";
import type { Workbook } from "../core/model/workbook";
import { fileKind } from "./file-kind";
import { readLegacy } from "./legacy/read-legacy";
import { refuse, type Refusal } from "./xlsx/package/problem";
import { readXlsx, type ReadOptions } from "./xlsx/read/read-xlsx";

/** A workbook, and whether findings can be written back into its file. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  /** A legacy workbook is read only; what we write about it goes into a new `.xlsx`. */
  readonly kind: "xlsx" | "legacy";
}

/** Reads a workbook file of any kind we know, told by its content; every other file is refused with what to do. */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Result<ReadWorkbook>> {
  switch (fileKind(bytes)) {
    case "zip": {
      const read = readXlsx(bytes, name, options);
      return read.ok ? { ok: true, value: { workbook: read.value, kind: "xlsx" } } : read;
    }
    case "legacy": {
      const read = await readLegacy(bytes, name);
      return read.ok ? { ok: true, value: { workbook: read.value, kind: "legacy" } } : read;
    }
    case "empty":
      return refuseEmpty();
    case "encrypted":
      return refuseEncrypted();
    case "html":
      return refuseText("html-file", "网页（HTML）", "a web page (HTML)");
    case "xml":
      return refuseText("xml-file", "XML 表格", "an XML spreadsheet");
    case "text":
      return refuseText("text-file", "文本（如 CSV）", "text such as CSV");
    case "ole":
    case "unknown":
      return refuseUnknown();
  }
}

const refuseEmpty = (): Refusal =>
  refuse(
    "empty-file",
    "文件是空的（0 字节），可能没有下载或拷贝完。请重新获取该文件后再试。",
    "The file is empty (0 bytes); it may not have been downloaded or copied to the end. Get it again and retry.",
  );

const refuseEncrypted = (): Refusal =>
  refuse(
    "password-protected",
    "该文件设有打开密码（已加密），无法读取。请在 Excel 或 WPS 中取消密码后另存，再重试。",
    "The file is encrypted with a password and cannot be read. Remove the password in Excel or WPS, save and retry.",
  );

const refuseText = (code: string, chinese: string, english: string): Refusal =>
  refuse(
    code,
    `该文件的内容是${chinese}，不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。`,
    `This file holds ${english}, not an Excel workbook. Open it in Excel or WPS, save it as .xlsx and retry.`,
  );

const refuseUnknown = (): Refusal =>
  refuse(
    "not-a-workbook",
    "该文件不是 Excel 工作簿。请选择 .xlsx、.xlsm、.xls 或 .et 文件。",
    "This file is not an Excel workbook. Choose an .xlsx, .xlsm, .xls or .et file.",
  );
