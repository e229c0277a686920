import type { Indicator } from "../../../../src/core/model/indicator";
import { shown, type Written } from "../../../workbook-of";
import type { Dice } from "./dice";

/** A column or row of figures: how its period is written, which it is, and whose. */
export interface Time {
  readonly text: string;
  readonly period: string;
}

/** The two periods of a comparison, in one of the ways they are written; `title` names them where the texts do not. */
export function comparison({ pick }: Dice): { readonly title: string; readonly times: readonly Time[] } {
  const [title = "", before = "", after = ""] = pick<readonly string[]>([
    ["", "2021年上半年", "2022年上半年"],
    ["", "2021年1-6月", "2022年1—6月"],
    ["", "截至2021年6月底", "截至2022年6月底"],
    ["", "2021年\n上半年", "2022年\n上半年"],
    ["2022年上半年", "上年同期", "本期"],
    ["2022年上半年", "去年同期数", "本期数"],
    ["2022年1-6月", "上年同期", "本年累计"],
    ["2022年上半年", "2021年同期", "完成数"],
  ]);
  return {
    title,
    times: [
      { text: before, period: "2021-H1" },
      { text: after, period: "2022-H1" },
    ],
  };
}

/** An indicator as a label calls it: by name or alias, with a serial, spread out or with its unit. */
export function labelOf(
  { name, aliases, unit }: Indicator,
  at: number,
  { pick, once }: Dice,
  saysUnit: boolean,
): string {
  let text = once(3) && aliases.length > 0 ? pick([name["zh-CN"], ...aliases]) : name["zh-CN"];
  if (once(8) && /^[\u4e00-\u9fa5]+$/.test(text)) text = [...text].join(" ");
  if (saysUnit) text += pick([`（${unit}）`, `(${unit})`, `（单位：${unit}）`]);
  return pick(["", "", "", `${at + 1}.`, `（${at + 1}）`, `${at + 1}、`, "  ", "　　"]) + text;
}

/** A figure of an indicator in one of the ways it is typed, and its value in the catalogue's unit. */
export function figureOf(
  { unit, kind }: Indicator,
  { roll, once, pick }: Dice,
  saysUnit: boolean,
): { readonly written: Written; readonly value: number } {
  if (kind === "share") {
    const value = (roll(500) + 500) / 10;
    return {
      value,
      written: pick<Written>([saysUnit ? value : `${value}%`, `${value}%`, `${value}％`, shown(value / 100, "0.0%")]),
    };
  }
  const value = unit === "万元" || unit === "公里" ? (roll(90000) + 100) / 100 : roll(3000) + 2;
  const thousands = value >= 1000 && Number.isInteger(value) ? value.toLocaleString("en-US") : String(value);
  return { value, written: once(6) ? pick<Written>([thousands, `${value}${unit}`, ` ${value} `]) : value };
}
