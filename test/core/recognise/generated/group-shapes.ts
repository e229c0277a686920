import type { Indicator } from "../../../../src/core/model/indicator";
import type { Canvas } from "./canvas";
import type { Dice } from "./dice";
import { above, below } from "./furniture";
import type { Shape } from "./shapes";
import { comparison, figureOf, labelOf } from "./words";

const H1 = "2022-H1";
const STAGES = ["小学", "初中"];
const PLAIN_NAME = /^(?!.*(?:小学|初中|高中|幼儿园|园|民办|公办|农村|中小)).*$/;

function fill(
  sheet: Canvas,
  dice: Dice,
  [row, column]: readonly [number, number],
  indicator: Indicator,
  period: string,
  entity: string,
): void {
  const { written, value } = figureOf(indicator, dice, true);
  sheet.put(row, column, written);
  sheet.say(row, column, { indicator: indicator.id, period, value, entity, unit: indicator.unit });
}

/** The same indicators under a heading for each stage, and for the district; or stages as parts of each indicator. */
export const stages: Shape = (sheet, all, dice) => {
  const indicators = all.filter(({ name, aliases }) =>
    [name["zh-CN"], ...aliases].every((one) => PLAIN_NAME.test(one)),
  );
  const { title, times } = comparison(dice);
  const columns = dice.draw(times, 2);
  let row = above(sheet, dice, title, 4);
  [dice.pick(["指标名称", "项目"]), "单位", ...columns.map(({ text }) => text)].forEach((text, at) =>
    sheet.put(row, at, text),
  );
  const line = (label: string, indicator: Indicator, entity: string): void => {
    row += 1;
    sheet.put(row, 0, label);
    sheet.put(row, 1, indicator.unit);
    columns.forEach(({ period }, at) => fill(sheet, dice, [row, at + 2], indicator, period, entity));
  };
  const isParted = dice.once(2);
  if (isParted)
    for (const indicator of indicators) {
      line(labelOf(indicator, 0, dice, false).trim(), indicator, "");
      STAGES.forEach((stage, at) => line(`${at === 0 ? "其中：" : ""}${stage}`, indicator, stage));
    }
  else
    [...STAGES, "全区"].forEach((whose, group) => {
      row += 1;
      sheet.spread(
        { top: row, left: 0, bottom: row, right: dice.once(2) ? 0 : 3 },
        `${"一二三"[group] ?? ""}、${whose}`,
      );
      indicators.forEach((indicator, at) =>
        line(`${at + 1}.${indicator.name["zh-CN"]}`, indicator, whose === "全区" ? "" : whose),
      );
    });
  below(sheet, dice);
};

/** Each indicator over its periods, or over target, value and completion; towns down, the district first or last. */
export const blocks: Shape = (sheet, all, dice) => {
  const indicators = all.slice(0, 4);
  const { times } = comparison(dice);
  const isTarget = dice.once(2);
  const dated = times.every(({ text }) => /\d/.test(text));
  const under = isTarget
    ? [dice.pick(["目标任务", "年度目标"]), dice.pick(["进度", "完成数"]), "完成比例(%)"]
    : times.map(({ text }) => text);
  const top = above(sheet, dice, isTarget || !dated ? "2022年上半年" : "", indicators.length * under.length + 1);
  sheet.spread({ top, left: 0, bottom: top + 1, right: 0 }, dice.pick(["地区", "镇街", "乡镇"]));
  const rows = dice.once(2) ? ["全区", "曹庵镇", "史院乡"] : ["曹庵镇", "史院乡", "合计"];
  indicators.forEach((indicator, block) => {
    const left = 1 + block * under.length;
    sheet.spread(
      { top, left, bottom: top, right: left + under.length - 1 },
      labelOf(indicator, 0, dice, true)
        .trim()
        .replace(/^1[.、]|^（1）/, ""),
    );
    under.forEach((text, at) => sheet.put(top + 1, left + at, text));
    rows.forEach((town, down) => {
      const row = top + 2 + down;
      const entity = /^(?:全区|合计)$/.test(town) ? "" : town;
      sheet.put(row, 0, town);
      if (isTarget) {
        sheet.put(row, left, figureOf(indicator, dice, true).written);
        fill(sheet, dice, [row, left + 1], indicator, H1, entity);
        sheet.put(row, left + 2, 98.5);
      } else times.forEach(({ period }, at) => fill(sheet, dice, [row, left + at], indicator, period, entity));
    });
  });
  below(sheet, dice);
};

/** 本月, 本年累计 and 上年同期累计 of each indicator, with changes between. */
export const running: Shape = (sheet, indicators, dice) => {
  const top = above(sheet, dice, "2022年6月", 8);
  const heads = dice.pick<readonly (readonly [string, string])[]>([
    [
      ["本月数", "2022-06"],
      ["环比±%", ""],
      ["本年累计", H1],
      ["上年同期累计", "2021-H1"],
      ["累计同比±%", ""],
    ],
    [
      ["本月", "2022-06"],
      ["上年同期", "2021-06"],
      ["同比%", ""],
      ["本年累计", H1],
      ["上年同期", "2021-H1"],
      ["同比%", ""],
    ],
    [
      ["上月", "2022-05"],
      ["本月", "2022-06"],
      ["比上月增减", ""],
      ["累计", H1],
    ],
  ]);
  ["指标", "单位", ...heads.map(([text]) => text)].forEach((text, at) => sheet.put(top, at, text));
  indicators.forEach((indicator, down) => {
    const row = top + 1 + down;
    sheet.put(row, 0, labelOf(indicator, down, dice, false));
    sheet.put(row, 1, indicator.unit);
    heads.forEach(([, period], at) => {
      if (period === "") sheet.put(row, at + 2, dice.roll(300) / 10);
      else fill(sheet, dice, [row, at + 2], indicator, period, "");
    });
  });
  below(sheet, dice);
};

/** A form with a blank corner, two-digit codes, numbered columns and the stages across. */
export const statutory: Shape = (sheet, all, dice) => {
  const indicators = all.length > 2 ? all : [];
  sheet.put(0, 0, "基层统计情况表");
  sheet.put(1, 2, "（2021/2022学年初）");
  const heads = ["", "编号", "计量单位", "合计", "小学", "初中"];
  heads.forEach((text, at) => sheet.put(2, at, text || null));
  ["甲", "乙", "丙", 1, 2, 3].forEach((mark, at) => sheet.put(3, at, mark));
  indicators.forEach((indicator, down) => {
    const row = 4 + down;
    sheet.put(row, 0, labelOf(indicator, 0, dice, false).replace(/^1[.、]|^（1）/, ""));
    sheet.put(row, 1, String(down + 1).padStart(2, "0"));
    sheet.put(row, 2, indicator.unit);
    ["", "小学", "初中"].forEach((entity, at) => fill(sheet, dice, [row, 3 + at], indicator, "2021/22", entity));
  });
  below(sheet, dice);
};

/** Two lists side by side under one heading, or apart and at different heights. */
export const twins: Shape = (sheet, indicators, dice) => {
  const isApart = dice.once(2);
  const top = above(sheet, dice, "2022年上半年", isApart ? 7 : 6);
  const half = Math.ceil(indicators.length / 2);
  [indicators.slice(0, half), indicators.slice(half)].forEach((part, side) => {
    const left = side * (isApart ? 4 : 3);
    const first = top + (isApart && side === 1 ? dice.roll(3) : 0);
    ["指标名称", "单位", "数值"].forEach((text, at) => sheet.put(first, left + at, text));
    part.forEach((indicator, down) => {
      sheet.put(first + 1 + down, left, labelOf(indicator, down, dice, false));
      sheet.put(first + 1 + down, left + 1, indicator.unit);
      fill(sheet, dice, [first + 1 + down, left + 2], indicator, H1, "");
    });
  });
};
