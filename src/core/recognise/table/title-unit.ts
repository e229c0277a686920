import { unitMeaning } from "../measure/unit";
import { unitInBrackets } from "../names/label-text";
import type { Surroundings } from "./block";

/** The unit that the titles of a table state for all of it, else the names of its sheet and file; empty for none. */
export function titleUnit(titles: readonly string[], names: readonly string[]): string {
  const told = unitLine(titles) || unitOfTopic(titles) || unitOfTitle(titles);
  return told || (names.map(unitOfName).find((unit) => unit !== "") ?? "");
}

/** The unit of a 单位：万元 line; a line that lists several units decides nothing. */
function unitLine(titles: readonly string[]): string {
  for (const title of titles) {
    const named = /(?<![\u4e00-\u9fa5])(?:计量|金额)?单位[:：]\s*([^\s,，。()（）]+)/.exec(title)?.[1];
    const unit = named ? unitInBrackets(named) : "";
    if (unit && !/[、,，/]/.test(named ?? "")) return unit;
  }
  return "";
}

/** 单位：人、元 over pupils and amounts leaves no doubt what the amounts are in. */
export function moneyUnitOf(titles: readonly string[]): string {
  const listed = titles.flatMap(
    (title) => /(?<![\u4e00-\u9fa5])(?:计量)?单位[:：]\s*([^\s。()（）]+)/.exec(title)?.[1] ?? [],
  );
  const units = listed.flatMap((line) => line.split(/[、,，/]/)).filter((unit) => unitMeaning(unit)?.kind === "money");
  return new Set(units).size === 1 ? (units[0] ?? "") : "";
}

/** The unit of the 单位：line for a figure of this unit. */
export const lineUnit = ({ unit, moneyUnit }: Surroundings, of: string): string =>
  unit === "" && unitMeaning(of)?.kind === "money" ? moneyUnit : unit;

/** 指标：地区生产总值(亿元) above a table of nothing else; 留守儿童数（名）分地区年度数据 is one of these as well. */
const TOPIC =
  /^(?:统计|监测|查询|填报)?指标(?:名称)?[:：].*[(（]([^()（）]+)[)）]$|[(（]([^()（）]+)[)）]分[^()（）]+数据$/;

const unitOfTopic = (titles: readonly string[]): string =>
  titles
    .map((title) => TOPIC.exec(title))
    .map((match) => unitInBrackets(match?.[1] ?? match?.[2] ?? ""))
    .find(Boolean) ?? "";

/** 专项资金汇总表（千元）: money, or people by the thousand; 人 in a title's brackets says little of a table of many things. */
function unitOfTitle(titles: readonly string[]): string {
  for (const title of titles) {
    const unit = unitInBrackets(/[(（](?:单位[:：])?([^()（）]{1,4})[)）]$/.exec(title)?.[1] ?? "");
    const meaning = unitMeaning(unit);
    if (meaning?.kind === "money" || (meaning?.kind === "people" && meaning.factor > 1)) return unit;
  }
  return "";
}

const unitOfName = (name: string): string => unitInBrackets(/[(（]([^()（）]*)[)）]/.exec(name)?.[1] ?? "");
