import type { Bound, MeasureState } from "../../model/measure";
import { boundOf, PREFIX_PATTERN, SUFFIX_PATTERN } from "./bound-words";
import { chineseNumeral } from "./numeral";
import { plainText } from "./plain-text";
import { UNIT_PATTERN } from "./unit";

/** A figure found in a text; `unit` as written and `isScaled` when 万 or 亿 was multiplied into the value. */
export interface Figure {
  readonly state: "ok";
  readonly value: number;
  /** Decimals of the value; below zero when the figure is written in 万 (`6.5万` has −3). */
  readonly decimals: number;
  readonly bound: Bound;
  readonly unit: string;
  readonly isScaled: boolean;
  /** Nothing but a sign, digits and separators: a number that someone typed as text. */
  readonly isBare: boolean;
}

/** A text without a figure, and why. */
export interface NoFigure {
  readonly state: Exclude<MeasureState, "ok" | "error">;
}

const PLACEHOLDER =
  /^(?:[-—–―_/\\…·.]+|无|暂无|暂无数据|没有|未填|待定|待统计|未统计|待核实|不适用|不涉及|空|n\/?a|nan|null|none)[。.]?$/i;
/** A figure with its words fits in this many characters; anything longer is prose. */
const LONGEST = 80;
/** The lines of a form on which nothing has been written. */
const TO_FILL_IN = /[_＿]{2,}/;
const MASKED = new RegExp(
  `^[^\\d*]{0,3}(?:[\\d.,]*(?:\\*|[×xX]{2})[\\d.,*×xX]*)(?:${UNIT_PATTERN}|[万亿余多]|以上){0,3}$`,
);
const MULTIPLES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };
const GROUPED = /^\d{1,3}(?:[ ,]+\d{3})+$|^\d+$/;

const SIGN = "[-+▲△▼↓↑]|下降了?|减少了?|降低了?|增长了?|增加了?|提高了?|上升了?";
const DIGITS = "\\d[\\d, ]*(?:\\.\\d+)?|\\.\\d+|[零〇一二两三四五六七八九十百千点]+";
const FIGURE = new RegExp(
  `^(${PREFIX_PATTERN}{0,5})\\s*(${SIGN})?\\s*(${DIGITS})\\s*(余|多|来)?\\s*(万亿|亿|千万|百万|十万|万|千|百)?\\s*(余|多)?\\s*(${UNIT_PATTERN})?(${SUFFIX_PATTERN}{0,3})$`,
);

/** The single figure of a text in any of the ways officials write one, or why there is none. Never throws. */
export function parseFigure(text: string): Figure | NoFigure {
  const plain = plainText(text);
  if (plain === "" || TO_FILL_IN.test(plain)) return { state: "blank" };
  if (PLACEHOLDER.test(plain)) return { state: "placeholder" };
  if (MASKED.test(plain)) return { state: "masked" };
  if (plain.length > LONGEST) return { state: "unreadable" };
  const negative = /^\(\s*([\d,. ]+)(%?)\s*\)$/.exec(plain);
  if (negative) return figureOf(`-${negative[1] ?? ""}${negative[2] ?? ""}`);
  return figureOf(withoutRemark(plain));
}

/** Drops a remark in brackets behind the figure, closed or not, and a full stop. */
const withoutRemark = (plain: string): string =>
  plain
    .replace(/^([^(]*\d[^(]*)\([^)]*\)?[。.;]?$/, "$1")
    .replace(/[。;,]$/, "")
    .trim();

function figureOf(text: string): Figure | NoFigure {
  const percent = /^(.*?)百分之(.+)$/.exec(text);
  const match = FIGURE.exec(percent ? `${percent[1] ?? ""}${numeralFirst(percent[2] ?? "")}` : text);
  if (!match) return { state: "unreadable" };
  const [, prefix = "", sign = "", digits = "", more = "", multiple = "", moreAfter = "", unit = "", suffix = ""] =
    match;
  const number = numberOf(digits.trim());
  if (number === null) return { state: "unreadable" };
  const power = MULTIPLES[multiple] ?? 0;
  const words = `${prefix}|${more}${moreAfter}${suffix}`;
  const value = Number(`${number.digits}e${power}`);
  if (!Number.isFinite(value)) return { state: "unreadable" };
  return {
    state: "ok",
    value: /^[-▲△▼↓下减降]/.test(sign) ? -value : value,
    decimals: number.decimals - power,
    bound: boundOf(words),
    unit: percent ? "%" : unit,
    isScaled: power > 0,
    isBare: /^[-+▲△]?[\d,. ]+$/.test(text),
  };
}

/** `九十五以上` is written `95以上`, so that one grammar serves both. */
function numeralFirst(text: string): string {
  const numeral = /^[零〇一二两三四五六七八九十百千点]+/.exec(text)?.[0] ?? "";
  const value = chineseNumeral(numeral);
  return value === null ? text : `${value}${text.slice(numeral.length)}`;
}

function numberOf(written: string): { readonly digits: string; readonly decimals: number } | null {
  if (!/^[\d., ]+$/.test(written)) {
    const value = chineseNumeral(written);
    return value === null ? null : { digits: String(value), decimals: String(value).split(".")[1]?.length ?? 0 };
  }
  const [whole = "", fraction = ""] = written.split(".");
  if (whole !== "" && !GROUPED.test(whole.trim())) return null;
  const plain = whole.replace(/[ ,]/g, "");
  return { digits: `${plain || "0"}${fraction && `.${fraction}`}`, decimals: fraction.length };
}
