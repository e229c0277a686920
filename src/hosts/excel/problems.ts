import type { Problem } from "../../core/model/problem";
import { KIND_OF_CODE } from "./error-codes";
import type { OfficeError } from "./office-error";
import { PROBLEM_TEXTS } from "./problem-texts";

/** An error of Excel in the reader's words; the code follows, for whoever is asked for help. */
export function problemOf({ code, location }: OfficeError): Problem {
  const kind = KIND_OF_CODE[code] ?? "internal";
  const text = PROBLEM_TEXTS[kind];
  const where = location === "" ? code : `${code}, ${location}`;
  return {
    code: `excel-${kind}`,
    message: { "zh-CN": `${text["zh-CN"]}（错误代码：${where}）`, en: `${text.en} (Error code: ${where})` },
  };
}

/** The same, where part of a plan had been written already. */
export function problemWhileWriting(error: OfficeError): Problem {
  const { code, message } = problemOf(error);
  return {
    code,
    message: {
      "zh-CN": `标记和结果没有全部写入；您的数据没有改动，排除以下问题后重新运行即可补全。${message["zh-CN"]}`,
      en: `Not all marks and results were written; your data is unchanged, and running again once this is solved completes them. ${message.en}`,
    },
  };
}

export const CANCELLED: Problem = {
  code: "cancelled",
  message: { "zh-CN": "已取消，没有写入任何内容。", en: "Cancelled; nothing was written." },
};

/** The page was opened in a browser, or Office.js did not come. */
export const NOT_IN_EXCEL: Problem = {
  code: "not-in-excel",
  message: {
    "zh-CN": "没有连接到 Excel。请在 Excel 中通过功能区打开本加载项；如已在 Excel 中，请重新打开任务窗格。",
    en: "There is no connection to Excel. Open this add-in from the ribbon in Excel; if you are in Excel, open the task pane again.",
  },
};

export const EXCEL_TOO_OLD: Problem = { code: "excel-old", message: PROBLEM_TEXTS.old };

/** Rows or columns came or went since the check, so marks would land on other cells. */
export const sheetMoved = (sheet: string): Problem => ({
  code: "sheet-moved",
  message: {
    "zh-CN": `工作表“${sheet}”的数据范围在校验后有变化（可能有人增删了行或列），为免标错位置，没有写入。请重新校验。`,
    en: `The data range of sheet "${sheet}" has changed since the check (rows or columns may have been added or removed), so nothing was written, lest marks land on the wrong cells. Check the workbook again.`,
  },
});

/** One of our sheets is protected, so it cannot be written anew. */
export const ownSheetProtected = (sheet: string): Problem => ({
  code: "own-sheet-protected",
  message: {
    "zh-CN": `工作表“${sheet}”由本程序写入，现受保护，无法更新。请在“审阅”选项卡中撤销该表的保护，再重试。`,
    en: `Sheet "${sheet}" was written by this tool and is protected now, so it cannot be updated. Remove its protection on the Review tab, then try again.`,
  },
});

/** A hidden sheet cannot be shown without changing the user's workbook. */
export const sheetHidden = (sheet: string): Problem => ({
  code: "sheet-hidden",
  message: {
    "zh-CN": `工作表“${sheet}”已隐藏，无法定位到其中的单元格。请先取消隐藏该表。`,
    en: `Sheet "${sheet}" is hidden, so its cells cannot be selected. Unhide it first.`,
  },
});

/** Sheets can be neither added nor removed. */
export const STRUCTURE_PROTECTED: Problem = {
  code: "structure-protected",
  message: {
    "zh-CN": "工作簿的结构受保护，不能增删工作表，因此没有写入。请在“审阅”选项卡中撤销“保护工作簿”，再重试。",
    en: "The structure of the workbook is protected, so sheets can be neither added nor removed, and nothing was written. Turn off Protect Workbook on the Review tab, then try again.",
  },
};

/** What an older Excel does not tell. */
export const MERGES_UNKNOWN: Problem = {
  code: "merges-unknown",
  message: {
    "zh-CN":
      "这个版本的 Excel 不提供合并单元格信息，带合并表头的表格可能识别不全。建议升级 Excel，或用命令行校验该文件。",
    en: "This version of Excel does not tell which cells are merged, so tables with merged headers may be recognised in part only. Update Excel, or check the file from the command line.",
  },
};

/** Page settings need a printer on some machines. */
export const PAGE_NOT_SET: Problem = {
  code: "page-not-set",
  message: {
    "zh-CN": "结果已写入，但未能设置打印页面（可能没有安装打印机）。打印前请自行设置纸张方向。",
    en: "The results were written, but the page could not be set up (there may be no printer). Set the paper orientation before printing.",
  },
};
