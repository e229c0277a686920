import type { Canvas } from "./canvas";
import type { Dice } from "./dice";

/** Titles, 填报单位 and 单位 lines over a table; returns the first free row. */
export function above(sheet: Canvas, { once, pick }: Dice, title: string, width: number): number {
  let row = 0;
  const text = `${title}${pick(["区教体系统主要指标情况表", "教育体育工作指标统计表", "重点指标完成情况"])}`;
  if (title !== "" || !once(3)) {
    sheet.spread({ top: row, left: 0, bottom: row, right: once(3) ? 0 : Math.max(0, width - 1) }, text);
    row += 1;
  }
  if (once(3)) {
    sheet.put(row, 0, "填报单位（盖章）：区教体局");
    sheet.put(row, Math.max(2, width - 1), "填报日期：2022年7月5日");
    row += 1;
  }
  return once(5) ? row + 1 : row;
}

/** Notes and signatures below a table. */
export function below(sheet: Canvas, { once, pick }: Dice): void {
  const row = sheet.end() + (once(3) ? 1 : 0);
  if (once(2))
    sheet.put(row, 0, pick(["注：数据截至6月30日，共2页。", "备注：1.以上数据由各科室提供；2.比例保留1位小数。"]));
  if (once(3)) {
    sheet.put(row + 1, 0, "单位负责人：");
    sheet.put(row + 1, 2, "填表人：张三");
  }
}
