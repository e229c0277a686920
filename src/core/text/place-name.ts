import type { Language } from "../model/indicator";

const UNIT = /[(（][^()（）]{1,6}[)）]$/;
const SAYS_UNIT = /(?<=.)[(（](?:计量)?单位[:：]?[^()（）]{1,6}[)）]$/;

/**
 * The column of a place such as `小学:学生/最大班额#2`, without the sheet and what tells it from others of its name. Chinese
 * says the levels of a header in one breath, without their units: 关爱对象(名) over 留守儿童数 is 关爱对象留守儿童数, and 计 under 合计
 * is 合计.
 */
export function placeName(place: string, language: Language): string {
  const levels = place
    .replace(/^[^:]*:/, "")
    .replace(/(:total)?(#\d+)?$/, "")
    .split("/")
    .map((level) => level.trim().replace(SAYS_UNIT, ""));
  const [leaf = ""] = levels.slice(-1);
  if (language !== "zh-CN") return levels.join(" / ");
  if (levels.length === 1) return leaf === "计" ? "合计" : leaf;
  const said = levels.map((level) => level.replace(/\s+/g, "").replace(UNIT, "").replace(/^计$/, "合计"));
  return said.filter((level) => !AMONG.test(level)).reduce(inOneBreath, "");
}

/** 其中 over the towns says that they are parts, which the name of the whole before it says already. */
const AMONG = /^其中[:：]?$/;
const TOTAL = /^(?:合计|小计|总计|共计)$/;
const TOTALLED = /(?:合计|小计|总计|共计)$/;

/** A level behind those above it: a total is said once, and so is what both end and begin with (义务教育资助, 资助人数). */
function inOneBreath(before: string, level: string): string {
  if (TOTAL.test(level) && TOTALLED.test(before)) return before;
  for (let length = Math.min(before.length, level.length); length > 1; length -= 1)
    if (before.endsWith(level.slice(0, length))) return before + level.slice(length);
  return before + level;
}
