import { above, below } from "./furniture";
import type { Shape } from "./shapes";
import { figureOf, labelOf } from "./words";

const H1 = "2022-H1";

/** Labels with their values beside them, one to three pairs a row. */
export const pairs: Shape = (sheet, indicators, dice) => {
  const perRow = dice.roll(3) + 1;
  const top = above(sheet, dice, "2022年上半年", perRow * 2);
  indicators.forEach((indicator, index) => {
    const row = top + Math.floor(index / perRow);
    const column = (index % perRow) * 2;
    const saysUnit = !dice.once(3);
    const { written, value } = figureOf(indicator, dice, saysUnit);
    sheet.put(row, column, labelOf(indicator, index, dice, saysUnit) + dice.pick(["", "", "："]));
    sheet.put(row, column + 1, written);
    sheet.say(row, column + 1, { indicator: indicator.id, period: H1, value, entity: "", unit: indicator.unit });
  });
  below(sheet, dice);
};

/** Values below their labels, in rows of three. */
export const cards: Shape = (sheet, indicators, dice) => {
  const top = above(sheet, dice, "2022年上半年", 3);
  const gap = dice.once(3) ? 1 : 0;
  indicators.forEach((indicator, index) => {
    const row = top + Math.floor(index / 3) * (2 + gap);
    const { written, value } = figureOf(indicator, dice, true);
    sheet.put(row, index % 3, labelOf(indicator, index, dice, true));
    sheet.put(row + 1, index % 3, written);
    sheet.say(row + 1, index % 3, { indicator: indicator.id, period: H1, value, entity: "", unit: indicator.unit });
  });
};

/** Target, value and completion of each indicator, one a row. */
export const targets: Shape = (sheet, indicators, dice) => {
  const { pick } = dice;
  const heads = [
    "序号",
    pick(["指标名称", "主要任务", "考核指标"]),
    "单位",
    pick(["年度目标", "目标任务", "全年计划"]),
    pick(["1—6月完成", "实际完成值", "完成情况"]),
    pick(["完成率", "完成比例(%)", "完成进度"]),
    "责任科室",
  ];
  const top = above(sheet, dice, "2022年上半年", heads.length);
  heads.forEach((text, at) => sheet.put(top, at, text));
  indicators.forEach((indicator, index) => {
    const row = top + 1 + index;
    const { written, value } = figureOf(indicator, dice, true);
    const cells = [
      index + 1,
      labelOf(indicator, 0, dice, false).trim(),
      indicator.unit,
      figureOf(indicator, dice, true).written,
    ];
    cells.forEach((cell, at) => sheet.put(row, at, cell));
    sheet.put(row, 4, written);
    sheet.put(row, 5, "98%");
    sheet.put(row, 6, pick(["基教科", "计财科", "人事科"]));
    sheet.say(row, 4, { indicator: indicator.id, period: H1, value, entity: "", unit: indicator.unit });
  });
  below(sheet, dice);
};

/** Months down a column under each indicator, with the sum at the end. */
export const months: Shape = (sheet, indicators, dice) => {
  const shown = indicators.slice(0, 4);
  const top = above(sheet, dice, "2022年上半年", shown.length + 1);
  const isDown = dice.once(2);
  const put = (along: number, across: number, written: Parameters<typeof sheet.put>[2]): void =>
    isDown ? sheet.put(top + along, across, written) : sheet.put(top + across, along, written);
  put(0, 0, isDown ? "月份" : "指标名称");
  shown.forEach((indicator, at) =>
    put(
      0,
      at + 1,
      labelOf(indicator, 0, dice, true)
        .trim()
        .replace(/^1[.、]|^（1）/, ""),
    ),
  );
  for (let month = 1; month <= 7; month += 1) {
    const isSum = month === 7;
    put(month, 0, isSum ? "累计" : `${month}月`);
    shown.forEach((indicator, at) => {
      const { written, value } = figureOf(indicator, dice, true);
      put(month, at + 1, written);
      const [row, column] = isDown ? [top + month, at + 1] : [top + at + 1, month];
      const period = isSum ? H1 : `2022-0${month}`;
      sheet.say(row, column, { indicator: indicator.id, period, value, entity: "", unit: indicator.unit });
    });
  }
};
