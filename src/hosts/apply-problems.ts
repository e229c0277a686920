import type { Problem } from "../core/model/problem";

/** A plan speaks of a sheet that the workbook does not have, or that is one of ours. */
export const sheetNotFound = (sheet: string): Problem => ({
  code: "sheet-not-found",
  message: {
    "zh-CN": `工作簿中没有名为“${sheet}”的工作表，可能在校验后被改名或删除。请重新校验。`,
    en: `The workbook has no sheet named "${sheet}"; it may have been renamed or deleted since the check. Check the workbook again.`,
  },
});

/** Without our sheets the workbook would have no visible one, which Excel does not open. */
export const noVisibleSheetLeft = (): Problem => ({
  code: "no-visible-sheet-left",
  message: {
    "zh-CN":
      "除本程序写入的工作表外，工作簿中没有可见的工作表，不能清除。请先取消隐藏一张工作表；如果整个文件都由本程序生成，直接删除该文件即可。",
    en: "Apart from the sheets written by this tool the workbook has no visible sheet, so they cannot be removed. Unhide a sheet first; if the whole file was made by this tool, simply delete it.",
  },
});
