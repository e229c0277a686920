import type { Indicator } from "../../../../src/core/model/indicator";
import type { Canvas } from "./canvas";
import type { Dice } from "./dice";
import { above, below } from "./furniture";
import { comparison, figureOf, labelOf, type Time } from "./words";

/** Draws a table of some indicators on a sheet and says what is true of it. */
export type Shape = (sheet: Canvas, indicators: readonly Indicator[], dice: Dice) => void;

/** Whose figures a column or row holds, as written and as it is read. */
interface Whose {
  readonly text: string;
  readonly entity: string;
}

const STAGES: readonly Whose[] = [
  { text: "小学", entity: "小学" },
  { text: "初中", entity: "初中" },
];
const TOWNS: readonly Whose[] = ["曹庵镇", "史院乡", "三和镇", "田东街道", "龙泉街道"].map((text) => ({
  text,
  entity: text,
}));

/** One indicator a row; periods, or stages with their total, across. */
export const list: Shape = (sheet, indicators, dice) => {
  const { pick, once } = dice;
  const { title, times } = comparison(dice);
  const saysUnit = once(2);
  const heads: string[] = [];
  const isNumbered = once(2);
  if (isNumbered) heads.push("序号");
  heads.push(pick(["指标名称", "指标", "项目", "统计项目", "指 标 名 称"]));
  if (!saysUnit) heads.push(pick(["单位", "计量单位"]));
  const label = isNumbered ? 1 : 0;
  const columns = columnsOf(dice, title, times);
  const isTwoRows = columns.some(({ over }) => over !== "");
  const top = above(sheet, dice, title || (isTwoRows ? "" : title), heads.length + columns.length);
  heads.forEach((text, at) => sheet.spread({ top, left: at, bottom: top + (isTwoRows ? 1 : 0), right: at }, text));
  columns.forEach(({ over, text }, at) => {
    const left = heads.length + at;
    if (!isTwoRows) return sheet.put(top, left, text);
    const first = columns.findIndex((column) => column.over === over);
    const last = columns.findLastIndex((column) => column.over === over);
    if (first === at) sheet.spread({ top, left, bottom: top, right: heads.length + last }, over);
    return sheet.put(top + 1, left, text);
  });
  if (once(2)) sheet.put(top, heads.length + columns.length, pick(["备注", "责任科室", "填报说明"]));
  let row = top + (isTwoRows ? 2 : 1);
  indicators.forEach((indicator, index) => {
    if (once(6)) {
      sheet.put(row, label, pick(["一、基本情况", "（二）其他工作", "三、重点任务"]));
      row += 1;
    }
    if (isNumbered) sheet.put(row, 0, index + 1);
    sheet.put(row, label, labelOf(indicator, index, dice, saysUnit));
    if (!saysUnit) sheet.put(row, label + 1, indicator.unit);
    columns.forEach(({ period, entity }, at) => {
      const { written, value } = figureOf(indicator, dice, true);
      sheet.put(row, heads.length + at, written);
      sheet.say(row, heads.length + at, { indicator: indicator.id, period, value, entity, unit: indicator.unit });
    });
    row += 1;
  });
  below(sheet, dice);
};

interface Column extends Whose, Omit<Time, "text"> {
  readonly over: string;
}

function columnsOf({ once, draw }: Dice, title: string, times: readonly Time[]): readonly Column[] {
  const ordered = draw(times, 2);
  const plain = ordered.map(({ text, period }) => ({ over: "", text, entity: "", period }));
  if (!once(3)) return plain;
  const parts = once(2) ? [{ text: "合计", entity: "" }, ...STAGES] : [...draw(TOWNS, 3), { text: "全区", entity: "" }];
  if (title !== "" && once(2)) return parts.map((part) => ({ ...part, over: "", period: "2022-H1" }));
  return ordered.flatMap(({ text, period }) => parts.map((part) => ({ ...part, over: text, period })));
}

/** Indicators across; towns with their total, or periods, down. */
export const across: Shape = (sheet, indicators, dice) => {
  const { pick, once, draw } = dice;
  const isByTown = !once(3);
  const { times } = comparison(dice);
  const dated = times.every(({ text }) => /\d/.test(text));
  const title = isByTown || !dated ? "2022年上半年" : "";
  const top = above(sheet, dice, title, indicators.length + 1);
  const total: Whose = { text: pick(["合计", "全区", "总计"]), entity: "" };
  const towns = draw(TOWNS, 3);
  const rows = isByTown
    ? (once(2) ? [total, ...towns] : [...towns, total]).map((whose) => ({ ...whose, period: "2022-H1" }))
    : times.map(({ text, period }) => ({ text: text.replace("\n", ""), entity: "", period }));
  sheet.put(top, 0, isByTown ? pick(["镇街", "乡镇", "地区", "单位名称"]) : pick(["年度", "时间", "期间", "项目"]));
  indicators.forEach((indicator, at) =>
    sheet.put(top, at + 1, labelOf(indicator, 0, dice, true).replace(/^[\d（）.、\s]+(?=\D)/, "")),
  );
  const first = top + (once(4) ? 2 : 1);
  if (first > top + 1) for (let at = 0; at <= indicators.length; at += 1) sheet.put(top + 1, at, at === 0 ? "甲" : at);
  rows.forEach(({ text, entity, period }, down) => {
    sheet.put(first + down, 0, text);
    indicators.forEach((indicator, at) => {
      const { written, value } = figureOf(indicator, dice, true);
      sheet.put(first + down, at + 1, written);
      sheet.say(first + down, at + 1, { indicator: indicator.id, period, value, entity, unit: indicator.unit });
    });
  });
  below(sheet, dice);
};
