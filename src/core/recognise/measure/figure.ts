import type { Bound, MeasureState } from "../../model/measure";
import { boundOf, PREFIX_PATTERN, SUFFIX_PATTERN } from "./bound-words";
import { chineseNumeral } from "./numeral";
import { plainText } from "./plain-text";
import { sharesInFigures } from "./spelled-out";
import { PER_PATTERN, UNIT_PATTERN } from "./unit";
import { withoutRemark } from "./without-remark";

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

const PLACEHOLDER = new RegExp(
  `^(?:[-—–―_/\\\\…·.?]+|(?:暂|尚)?无(?:此项|数据)?|没有|[未待](?:填报?|报|上报|定|统计|核实|补)|暂?缺失?|不详|未知|不适用|不涉及|空|n\\.?/?a\\.?|nan|null|none)(?:${UNIT_PATTERN}|万元)?[。.]?$`,
  "i",
);
/** A figure with its words fits in this many characters; anything longer is prose. */
const LONGEST = 80;
/** The lines of a form on which nothing has been written. */
const TO_FILL_IN = /[_＿]{2,}/;
const MASKED = new RegExp(
  `^[^\\d*]{0,3}(?:[\\d.,]*(?:\\*|[×xX]{2})[\\d.,*×xX]*)(?:${UNIT_PATTERN}|[万亿余多]|以上){0,3}$`,
);
const MULTIPLES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };
const GROUPED = /^\d{1,3}(?:[ ,]+\d{3})+$|^\d+$/;

/** 829, a number and nothing else, which Excel takes for text; 三十 in words was written so on purpose, as 30人 is. */
const BARE = /^[-+▲△]?[\d,. ]+$/;

const SPACED_POINT =
  /^([-+]?(?!(?:19|20)\d\d )(?!(?:19|20)\d\d\.)(?:\d{2,}|\d{1,3}(?:,\d{3})+))(?: \. ?|\. )(\d+)(?=$|[^\d., ])/;

/** What is counted, named behind its measure word: 12个班级. */
const COUNTED_NOUN =
  "(?<=[个所名位项件户支])(?:班级?|学校|学生|教师|幼儿园?|儿童|学位|项目|课题|单位|家庭|乡镇|街道|社区|党?支部)";
const SIGN = "[-+▲△▼↓↑]|下降了?|减少了?|降低了?|增长了?|增加了?|提高了?|上升了?";
const DIGITS = "\\d[\\d, ]*(?:\\.\\d+)?|\\.\\d+|[零〇一二两三四五六七八九十百千点]+";
const FIGURE = new RegExp(
  `^(${PREFIX_PATTERN}{0,5})\\s*(${SIGN})?\\s*(${DIGITS})\\s*(余|多|来)?\\s*(万亿|亿|千万|百万|十万|万|千|百)?\\s*(余|多|来)?\\s*(${UNIT_PATTERN}(?:/(?:${PER_PATTERN}))?)?(?:${COUNTED_NOUN})?(${SUFFIX_PATTERN}{0,3})$`,
);

/** The single figure of a text in any of the ways officials write one, or why there is none. Never throws. */
export function parseFigure(text: string): Figure | NoFigure {
  const plain = pointClosed(plainText(text));
  if (plain === "" || TO_FILL_IN.test(plain)) return { state: "blank" };
  if (PLACEHOLDER.test(plain)) return { state: "placeholder" };
  if (MASKED.test(plain)) return { state: "masked" };
  if (plain.length > LONGEST) return { state: "unreadable" };
  const negative = /^\(\s*([\d,. ]+)(%?)\s*\)$/.exec(plain);
  if (negative) return figureOf(`-${negative[1] ?? ""}${negative[2] ?? ""}`);
  const { text: written, hadRemark } = withoutRemark(plain);
  const figure = figureOf(inOneNumber(sharesInFigures(inYuan(written))));
  return figure.state === "ok" ? { ...figure, isBare: !hadRemark && BARE.test(written) } : figure;
}

/**
 * `512. 36` and `236 .8` are numbers with a space typed beside the point. One digit before it may be the number of an item
 * (3. 50人), four may be a year (2023. 6).
 */
const pointClosed = (plain: string): string => (plain.includes(" ") ? plain.replace(SPACED_POINT, "$1.$2") : plain);

/** `¥1,234.50` and `1234元整` are so many 元. */
const inYuan = (text: string): string =>
  text
    .replace(/[¥￥]\s*(?=[\d,. ]+(?:[十百千]?[万亿]|千|百)?元)/, "")
    .replace(/^([^\d]*?)[¥￥]\s*([\d,. ]*\d)$/, "$1$2元")
    .replace(/(?<=元)[整正]$/, "");

/** `2万5千人` is written `25000人`. */
const inOneNumber = (text: string): string =>
  text.replace(/(\d+)万(\d)千/, (_, myriads: string, thousands: string) =>
    String(Number(myriads) * 10000 + Number(thousands) * 1000),
  );

function figureOf(text: string): Figure | NoFigure {
  const match = FIGURE.exec(text);
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
    unit,
    isScaled: power > 0,
    isBare: BARE.test(text),
  };
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
