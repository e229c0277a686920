import { parseFigure, type Figure, type NoFigure } from "../measure/figure";
import { UNIT_PATTERN, unitMeaning } from "../measure/unit";
import { withoutFigures } from "./no-figures";

/** A figure in a sentence with its words and its unit. */
export interface ToldFigure {
  readonly start: number;
  readonly end: number;
  /** As the sentence writes it: `近300人次`, `94.6%`, `***人`. */
  readonly text: string;
  /** The unit as written; empty when there is none. */
  readonly unit: string;
  readonly figure: Figure | NoFigure;
  /** 以内 and 以下 limit what may be; they tell no figure. */
  readonly isLimit: boolean;
}

/** 附近10处 and 节约12万元 hold no bound. */
const BEFORE = "将近|接近|(?<![附最临靠邻新])近|大约|(?<![节预签契合制])约为?|超过了?|逾|突破了?|超|至少";
const DIGITS = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const SCALE = "万亿|亿|千万|百万|十万|万|千|百";
/** A lone 一 is hardly ever a count (一校一案), and what follows these signs is no count either. */
const NUMERAL =
  "(?<![第每各其之另同某逐分前后该两三四五六七八九十百千万\\d])(?:[两三四五六七八九]|[二三四五六七八九]?[十百千][一二三四五六七八九十百千]*)(?=[名人位件篇场次所家项起套处元万])";
const FIGURE = new RegExp(
  `(${BEFORE})?(?:(百分之[零一二三四五六七八九十百点\\d.]+)|(?:(${DIGITS})|(${NUMERAL})|(\\*+(?:\\.\\*+)?)|(_{2,}))(余|多)?(${SCALE})?(余|多)?(${UNIT_PATTERN})?)(以上|左右|上下|以内|以下|之内)?`,
  "g",
);

/** A quick look before the slow one. */
const MAY_COUNT = /[\d*_两三四五六七八九十百千]/;

/** Every figure of a folded sentence that may count something, in the order written. */
export function figuresIn(sentence: string): readonly ToldFigure[] {
  if (!MAY_COUNT.test(sentence)) return [];
  const isNone = withoutFigures(sentence);
  const figures: ToldFigure[] = [];
  for (const match of sentence.matchAll(FIGURE)) {
    const { index, 0: text } = match;
    const [, before = "", percent, digits, numeral, masked, blank, , scale = "", , unit = "", after = ""] = match;
    const core = percent ?? digits ?? numeral ?? masked ?? blank ?? "";
    const from = index + before.length;
    if (isNone(from, from + core.length) || (digits && /[\d.,]/.test(sentence[from - 1] ?? ""))) continue;
    const isCounted = unit !== "" || scale !== "" || percent !== undefined;
    if (!isCounted && !digits) continue;
    const figure = blank ? { state: "blank" as const } : parseFigure(masked ? `${masked}${scale}${unit}` : text);
    if (figure.state === "unreadable" || figure.state === "placeholder") continue;
    figures.push({
      start: index,
      end: index + text.length + unitInBrackets(sentence, index + text.length),
      text,
      unit: percent ? "%" : unit,
      figure,
      isLimit: /[内下]$/.test(after),
    });
  }
  return figures;
}

/** How many signs of a second unit stand behind, as in 100万件(个). */
function unitInBrackets(sentence: string, at: number): number {
  const match = /^\(([^()\d]{1,3})\)/.exec(sentence.slice(at, at + 6));
  return match && unitMeaning(match[1] ?? "") ? match[0].length : 0;
}
