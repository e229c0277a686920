import type { UncheckedText } from "./unchecked-text";

/** The view of what could not be checked, in Chinese. */
export const uncheckedZhCN: UncheckedText = {
  none: "没有无法判断的项目。",
  rounded: (lacking, rounded) =>
    `无法判断的项次中，缺少数据或单位存疑${lacking}项次，受取整影响无法判断${rounded}项次（列入“问题”）。`,
  sheets: "读取的工作表",
  sheet: (cells, figures, tables) =>
    `${cells}个单元格有内容，识别指标数据${figures}项${tables > 0 ? `、统计表${tables}张` : ""}`,
  ownSheet: "由本程序生成，不作为数据",
  hidden: "隐藏",
  unrecognised: "未能识别的标签",
  unrecognisedHelp: "以下单元格像是指标，但目录中没有，或看不出期间、数值，未参与校验。",
  why: {
    unknownLabel: "目录中没有此指标",
    closeLabel: "与目录中的指标相近，未能确定",
    noPeriod: "看不出期间",
    noValue: "没有数值",
    twoLabels: "同时对应两个指标",
  },
  label: (label, why) => `${label}（${why}）`,
  more: (count) => `另有${count}处`,
  account: "校验情况",
};
