import type { Problem } from "../../model/problem";

/** The catalogue has no such indicator. */
export const UNKNOWN_INDICATOR: Problem = {
  code: "unknown-indicator",
  message: {
    "zh-CN": "指标目录中没有这项指标；请从目录中选择。",
    en: "The catalogue has no such indicator; choose one that it has.",
  },
};

/** The cell lies on a sheet that is not read. */
export const NOT_A_DATA_SHEET: Problem = {
  code: "not-a-data-sheet",
  message: {
    "zh-CN": "所选单元格不在参与校验的工作表中；请在数据表中选择。",
    en: "The cell is on a sheet that is not read; choose one on a sheet with data.",
  },
};

/** Nothing by which the cell could be found again. */
export const NO_LABEL: Problem = {
  code: "cell-without-label",
  message: {
    "zh-CN":
      "单元格旁边没有可据以识别的名称，或同一名称后有多个数而没有表头，移动后将无法找到；请选择数据所在的单元格，或先补上名称、表头。",
    en: "No label beside the cell tells it from others, so it could not be found again after moving; choose the cell of a figure, or add a label or a header first.",
  },
};

/** Neither the person nor the book says which period the cell is about. */
export const NO_PERIOD_NAMED: Problem = {
  code: "period-needed",
  message: {
    "zh-CN": "表头、标题和表名都没有写明数据所属期间；请填写期间后再指定。",
    en: "Neither header, title nor sheet name tells the period of the figure; give the period to bind it.",
  },
};
