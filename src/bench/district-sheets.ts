import type { Indicator, Quantity } from "../core/model/indicator";
import { chance } from "./chance";
import type { GeneratedSheet, Value } from "./make-xlsx";

/** The district workbook that DESIGN gives a bound for. */
export const DISTRICT = { sheets: 30, indicators: 400, periods: 6, schools: 109, columns: 60 } as const;

const STAGES = ["学前教育", "小学", "初中", "普通高中", "职业教育"];
const PLACES = ["城区", "镇区", "乡村", "教学点"];
const THINGS = [
  "在校生数",
  "招生数",
  "毕业生数",
  "专任教师数",
  "班数",
  "寄宿生数",
  "随迁子女数",
  "残疾学生数",
  "图书册数",
  "实验室数",
];
const KINDS = ["", "民办"];
const PERIODS = ["2019", "2020", "2021", "2022", "2023", "2024"];

/** Indicators named as bureaus name theirs. */
export const INDICATORS: readonly Indicator[] = STAGES.flatMap((stage) =>
  PLACES.flatMap((place) => KINDS.flatMap((kind) => THINGS.map((thing) => `${place}${kind}${stage}${thing}`))),
)
  .slice(0, DISTRICT.indicators)
  .map((name, index) => ({
    id: `indicator_${index}`,
    name: { "zh-CN": name, en: `Indicator ${index}` },
    aliases: [],
    section: `section_${Math.floor(index / 40)}`,
    unit: unitOf(name),
    kind: "level",
  }));

function unitOf(name: string): string {
  return name.endsWith("班数") ? "个" : name.endsWith("册数") ? "册" : name.endsWith("室数") ? "间" : "人";
}

const YEARS = [
  "一年级",
  "二年级",
  "三年级",
  "四年级",
  "五年级",
  "六年级",
  "七年级",
  "八年级",
  "九年级",
  "高一",
  "高二",
  "高三",
  "小班",
  "中班",
  "大班",
];
const COUNTED = ["学生数", "男生数", "女生数", "寄宿生数"];

/** Column headings of the table of schools: for each year of school a total, its two parts, and a part of it. */
export const QUANTITIES: readonly Quantity[] = Array.from({ length: DISTRICT.columns }, (_, index) => ({
  id: `quantity_${index}`,
  name: { "zh-CN": `${YEARS[Math.floor(index / 4)]}${COUNTED[index % 4]}`, en: `Quantity ${index}` },
  aliases: [],
  unit: "人",
  additive: true,
}));

/** Thirty sheets: lists of indicators with a column a period, and on the last one the table of schools. */
export function districtSheets(seed: number): readonly GeneratedSheet[] {
  const random = chance(seed);
  const lists = DISTRICT.sheets - 1;
  const perList = Math.ceil(INDICATORS.length / lists);
  const sheets = Array.from({ length: lists }, (_, index) => ({
    name: `表${index + 1}`,
    rows: listRows(INDICATORS.slice(index * perList, (index + 1) * perList), random),
  }));
  return [...sheets, { name: "学校", rows: schoolRows(DISTRICT.schools, random) }];
}

function listRows(indicators: readonly Indicator[], random: () => number): readonly (readonly Value[])[] {
  const header = ["序号", "指标名称", "单位", ...PERIODS.map((period) => `${period}年`)];
  const rows = indicators.map(({ name, unit }, index): readonly Value[] => {
    const level = 100 + Math.floor(random() * 20000);
    return [index + 1, name["zh-CN"], unit, ...PERIODS.map(() => Math.round(level * (0.95 + random() * 0.1)))];
  });
  return [["教育事业主要指标完成情况表"], header, ...rows];
}

/** A title, a header and one row a school. */
export function schoolRows(schools: number, random: () => number): readonly (readonly Value[])[] {
  const header = ["序号", "学校名称", ...QUANTITIES.map(({ name }) => name["zh-CN"])];
  const rows = Array.from({ length: schools }, (_, index): readonly Value[] => [
    index + 1,
    `第${index + 1}学校`,
    ...schoolValues(random),
  ]);
  return [["2024年学校基本情况统计表"], header, ...rows];
}

/** What a school reports in all columns. */
export function schoolValues(random: () => number): readonly number[] {
  return Array.from({ length: DISTRICT.columns / 4 }, () => {
    const boys = Math.floor(random() * 1000);
    const girls = Math.floor(random() * 1000);
    const isWrong = random() < 0.001;
    return [boys + girls + (isWrong ? 1 : 0), boys, girls, Math.floor((boys + girls) * random())];
  }).flat();
}
