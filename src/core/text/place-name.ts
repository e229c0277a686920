import type { Language } from "../model/indicator";

const UNIT = /[(（][^()（）]{1,6}[)）]$/;

/**
 * The column of a place such as `小学:学生/最大班额#2`, without the sheet and what tells it from others of its name. Chinese
 * says the levels of a header in one breath, without their units: 关爱对象(名) over 留守儿童数 is 关爱对象留守儿童数.
 */
export function placeName(place: string, language: Language): string {
  const levels = place
    .replace(/^[^:]*:/, "")
    .replace(/(:total)?(#\d+)?$/, "")
    .split("/")
    .map((level) => level.trim());
  const [leaf = ""] = levels.slice(-1);
  if (language !== "zh-CN") return levels.join(" / ");
  if (levels.length === 1) return leaf;
  const said = levels.map((level) => level.replace(/\s+/g, "").replace(UNIT, ""));
  return said.filter((level, at) => level !== "" && level !== said[at - 1]).join("");
}
