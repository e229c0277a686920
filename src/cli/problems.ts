import type { Problem } from "../core/model/problem";

/** Node's own word for what the file system refused, or empty. */
export const systemCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

const detailOf = (error: unknown): string => systemCode(error) || String(error);

const READING: Readonly<Record<string, Problem>> = {
  ENOENT: problem("file-not-found", "找不到文件，请核对路径。", "The file does not exist; check the path."),
  EACCES: problem("not-permitted", "没有读取权限。", "Reading the file is not permitted."),
  EPERM: problem("not-permitted", "没有读取权限。", "Reading the file is not permitted."),
  EISDIR: isFolder(),
  ERR_FS_FILE_TOO_LARGE: problem("too-large", "文件超过 2 GB，无法读取。", "The file is over 2 GB and cannot be read."),
};

const WRITING: Readonly<Record<string, Problem>> = {
  EACCES: problem(
    "cannot-write",
    "没有写入权限，未作任何改动。",
    "Writing is not permitted here; nothing was changed.",
  ),
  EPERM: problem(
    "cannot-write",
    "无法写入，可能正被 Excel 或 WPS 打开；请关闭后重试。未作任何改动。",
    "The file cannot be replaced; close it in Excel or WPS and try again. Nothing was changed.",
  ),
  EROFS: problem("cannot-write", "磁盘只读，未作任何改动。", "The disk is read-only; nothing was changed."),
  ENOSPC: problem("cannot-write", "磁盘空间不足，未作任何改动。", "The disk is full; nothing was changed."),
};

/** Why a file could not be read. */
export const readingFailed = (error: unknown): Problem =>
  READING[systemCode(error)] ??
  problem("cannot-read", `无法读取（${detailOf(error)}）。`, `The file cannot be read (${detailOf(error)}).`);

/** Why a file could not be written; the file that was there is still whole. */
export const writingFailed = (error: unknown): Problem =>
  WRITING[systemCode(error) === "EBUSY" ? "EPERM" : systemCode(error)] ??
  problem(
    "cannot-write",
    `无法写入（${detailOf(error)}），未作任何改动。`,
    `The file cannot be written (${detailOf(error)}); nothing was changed.`,
  );

/** A folder was given where a workbook is due. */
export function isFolder(): Problem {
  return problem(
    "is-a-folder",
    "这是一个目录；请给出其中的文件，例如 目录/*.xlsx。",
    "This is a folder; name the files in it, such as FOLDER/*.xlsx.",
  );
}

/** A pipe or a device was given where a workbook is due. */
export const isNoFile = (): Problem => problem("not-a-file", "这不是普通文件。", "This is not a regular file.");

/** The input moved under our hands, so that writing would lose someone's work. */
export const changedMeanwhile = (): Problem =>
  problem(
    "changed-meanwhile",
    "校验期间文件被改动，未写入；请重新校验。",
    "The file was changed during the check and was not written; check it again.",
  );

/** An old workbook can be read but not written back. */
export const legacyInPlace = (): Problem =>
  problem(
    "legacy-format",
    "旧格式（.xls、.et）只能读取，不能原地写入；请改用 --out，或先另存为 .xlsx。",
    "The old formats (.xls, .et) can be read but not written in place; use --out, or save as .xlsx first.",
  );

/** A file that was only to be read would be lost. */
export const wouldOverwrite = (file: string): Problem =>
  problem(
    "would-overwrite-input",
    `--out 会覆盖工作簿 ${file}；请换一个文件名。`,
    `--out would overwrite the workbook ${file}; choose another name.`,
  );

/** A fault of this program, told apart from a fault of the workbook. */
export const internalFault = (error: unknown): Problem =>
  problem(
    "internal-error",
    `程序内部出错，文件未改动；请把下列信息报告给开发者：${traceOf(error)}`,
    `This program failed and left the file as it was; please report: ${traceOf(error)}`,
  );

/** A wrong call: the message says what is wrong with it. */
export function problem(code: string, chinese: string, english: string): Problem {
  return { code, message: { "zh-CN": chinese, en: english } };
}

const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : String(error);
