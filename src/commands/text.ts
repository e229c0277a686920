import type { Localised } from "../core/model/indicator";

/** What the ribbon buttons have to say. */
export interface CommandText {
  readonly marksCleared: string;
  readonly bug: (detail: string) => string;
}

/** The words of the ribbon buttons in every language we speak. */
export const COMMAND_TEXTS: Readonly<Record<keyof Localised, CommandText>> = {
  "zh-CN": {
    marksCleared: "单元格标记已清除；“校验结果”和本表保留。再次校验即可恢复标记。",
    bug: (detail) => `程序出现意外错误，您的数据没有改动。请重试；如仍出现，请把以下内容告知维护人员：${detail}`,
  },
  en: {
    marksCleared:
      "The marks on the cells are cleared; this sheet and the results sheet are kept. Check again to bring the marks back.",
    bug: (detail) =>
      `Something unexpected went wrong; your data is unchanged. Try again; if it goes on, tell the maintainers: ${detail}`,
  },
};
