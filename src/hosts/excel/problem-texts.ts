import type { Localised } from "../../core/model/indicator";

/** Kinds of trouble with Excel, each with what happened and what to do. */
export const PROBLEM_TEXTS = {
  editing: {
    "zh-CN": "有单元格正在编辑中，Excel 暂不接受操作。请先按 Enter 键结束编辑，再重试。",
    en: "A cell is being edited, so Excel takes no commands. Press Enter to finish editing, then try again.",
  },
  dialog: {
    "zh-CN": "Excel 中有对话框尚未关闭。请先关闭对话框，再重试。",
    en: "A dialog is open in Excel. Close it, then try again.",
  },
  protected: {
    "zh-CN":
      "工作表或工作簿受保护，或文件为只读，Excel 拒绝了操作。请在“审阅”选项卡中撤销保护，或另存一份可编辑的副本，再重试。",
    en: "A sheet or the workbook is protected, or the file is read-only, so Excel refused. Remove the protection on the Review tab, or save an editable copy, then try again.",
  },
  "not-found": {
    "zh-CN": "要处理的工作表、名称或区域已不存在，可能刚被他人删除或改名。请重新校验。",
    en: "A sheet, name or range is no longer there; somebody may just have deleted or renamed it. Check the workbook again.",
  },
  "already-there": {
    "zh-CN": "同名的工作表、表格或名称刚刚出现。请重试；如仍不成功，请将您的同名工作表改名。",
    en: "A sheet, table or name of the same name has just appeared. Try again; if it goes on, rename yours.",
  },
  conflict: {
    "zh-CN": "操作与他人的同时编辑冲突。请稍候片刻，再重试。",
    en: "Somebody else was editing at the same time. Wait a moment, then try again.",
  },
  inactive: {
    "zh-CN": "当前活动的不是这个工作簿，或选中的不是单元格。请单击本工作簿的任一单元格，再重试。",
    en: "Another workbook is active, or no cell is selected. Click a cell of this workbook, then try again.",
  },
  "too-large": {
    "zh-CN":
      "数据量超过 Excel 一次所能处理的上限。请关闭其他工作簿后重试；如仍不成功，请把工作簿拆分，或用桌面版 Excel、命令行校验。",
    en: "There is more data than Excel can handle at once. Close other workbooks and try again; if it goes on, split the workbook, or check it in desktop Excel or from the command line.",
  },
  busy: {
    "zh-CN": "Excel 或服务器正忙，没有完成操作。请稍候一分钟，再重试。",
    en: "Excel or its server is busy and did not finish. Wait a minute, then try again.",
  },
  offline: {
    "zh-CN": "与 Excel 的连接已中断或超时。请检查网络，刷新页面或重新打开工作簿，再重试。",
    en: "The connection to Excel was lost or timed out. Check the network, reload the page or reopen the workbook, then try again.",
  },
  merged: {
    "zh-CN":
      "合并单元格、表格、数据透视表或筛选妨碍了写入。请检查“校验结果”“指标汇总”两表中是否有后加的内容，移走后再重试。",
    en: "Merged cells, a table, a pivot table or a filter is in the way. See whether something was added to the results or summary sheet, move it away, then try again.",
  },
  old: {
    "zh-CN": "这个版本的 Excel 缺少所需功能。请使用 Excel 2021 或更新的版本、Microsoft 365 或网页版，或用命令行校验。",
    en: "This version of Excel lacks what is needed. Use Excel 2021 or newer, Microsoft 365 or Excel on the web, or check from the command line.",
  },
  unsupported: {
    "zh-CN": "这张工作表或这项内容（如图表工作表、宏表、外部链接）不支持此操作。请将数据移到普通工作表，再重试。",
    en: "This sheet or its content (a chart or macro sheet, external links) does not allow the operation. Move the data to an ordinary sheet, then try again.",
  },
  permission: {
    "zh-CN": "当前账号无权使用此功能，或尚未登录。请登录 Office 后重试，或联系管理员。",
    en: "This account may not do this, or nobody is signed in. Sign in to Office and try again, or ask the administrator.",
  },
  restart: {
    "zh-CN": "Excel 需要重新启动才能继续。请保存工作簿，重启 Excel，再重试。",
    en: "Excel must be restarted to go on. Save the workbook, restart Excel, then try again.",
  },
  internal: {
    "zh-CN": "Excel 报告了内部错误。请重试；如仍不成功，请保存后重新打开工作簿，并把错误代码告知管理员。",
    en: "Excel reported an internal error. Try again; if it goes on, save and reopen the workbook, and tell the administrator the error code.",
  },
} as const satisfies Readonly<Record<string, Localised>>;

export type ProblemKind = keyof typeof PROBLEM_TEXTS;
