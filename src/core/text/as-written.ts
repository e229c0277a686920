import type { Measure } from "../model/measure";

/** 近 | digits | 万 | 余 | 万 | unit | 以上, as one cell holds them; anything longer is prose and not ours to repeat. */
const WRITTEN =
  /^(近|约|大约|超过|超|逾|不低于|不少于|达)?(\d+(?:\.\d+)?)(千|万|十万|百万|千万|亿)?(余|多|来)?(千|万|亿)?([^\d\s，。、；:：（）()余多以左]{0,4})(以上|以下|以内|左右|余|多)?$/;

const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

/**
 * A bounded figure as its cell says it (368余万元, 6万余名, 95%以上), with the unit put in where the cell leaves it to
 * a header; null when the cell holds more than the figure. 约…余 says two things at once and loses its 约.
 */
export function asWritten(measure: Measure): string | null {
  const match = WRITTEN.exec(halfWidth(measure.text).replace(/[\s,]/g, ""));
  if (!match) return null;
  const [, before = "", digits = "", scale = "", over = "", scaleAfter = "", unit = "", after = ""] = match;
  const lead =
    before === "达" || ((before === "约" || before === "大约" || before === "近") && (over || after)) ? "" : before;
  const isScaleOnly = scaleAfter !== "" && unit === "" && measure.unit.startsWith(scaleAfter);
  const tail = unit === "" ? (isScaleOnly ? measure.unit.slice(scaleAfter.length) : measure.unit) : unit;
  const moved = after === "余" || after === "多" ? after : "";
  return `${lead}${digits}${scale}${over || moved}${scaleAfter}${tail}${moved ? "" : after}`;
}
