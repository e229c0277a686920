import { refuse, type Refusal } from "./problem";

/** Refuses what does not begin like a zip. */
export const refuseNotZip = (): Refusal =>
  refuse(
    "not-a-workbook",
    "该文件不是 Excel 工作簿。请选择 .xlsx、.xlsm、.xls 或 .et 文件。",
    "This file is not an Excel workbook. Choose an .xlsx, .xlsm, .xls or .et file.",
  );

/** Refuses a zip whose directory is missing or points outside of the file. */
export const refuseTruncated = (): Refusal =>
  refuse(
    "truncated-zip",
    "文件不完整，可能没有下载或拷贝完。请重新下载或重新拷贝后再试。",
    "The file is incomplete; it may not have been downloaded or copied to the end. Download or copy it again.",
  );

/** Refuses a zip with a password of its own. */
export const refuseEncrypted = (): Refusal =>
  refuse(
    "encrypted-zip",
    "文件内部的压缩包设有密码，无法读取。请取消密码，另存为 .xlsx 后再试。",
    "The archive inside the file is protected by a password and cannot be read. Remove the password, save it as .xlsx and retry.",
  );

/** Refuses a zip that would unpack to more than the limits. */
export const refuseBomb = (): Refusal =>
  refuse(
    "zip-bomb",
    "文件解压后的内容异常庞大，为保护电脑已停止读取。请确认文件来源；确属正常数据的，请拆分成多个工作簿后再试。",
    "The file would unpack to an abnormal size, so it was not read. Check where it comes from; if the data are genuine, split them into several workbooks.",
  );
