import type { Catalogue, Indicator } from "../core/model/indicator";
import { chance } from "./chance";
import { DISTRICT } from "./district-sheets";
import type { GeneratedSheet, Value } from "./make-xlsx";

const YEARS = ["2019", "2020", "2021", "2022", "2023", "2024"];
/** One figure in so many is off by a factor of ten. */
const ERRORS = 0.01;

/**
 * A workbook as large as that of `districtSheets`, in the words of a real catalogue, so that the pane can be measured
 * with the rules it ships: 29 lists, in which offices report the same indicators again, and a table of schools. Most
 * figures agree with one another; a few are wrong.
 */
export function reportingSheets(catalogue: Catalogue, seed: number): readonly GeneratedSheet[] {
  const random = chance(seed);
  const figures = new Map(catalogue.indicators.map((each) => [each.id, figuresOf(each, random)]));
  const lists = DISTRICT.sheets - 1;
  const reported = Array.from({ length: DISTRICT.indicators }, (_, at) => at % catalogue.indicators.length)
    .map((at) => catalogue.indicators[at])
    .filter((each) => each !== undefined);
  const perList = Math.ceil(reported.length / lists);
  const sheets = Array.from({ length: lists }, (_, at) => ({
    name: `科室${at + 1}`,
    rows: listRows(reported.slice(at * perList, (at + 1) * perList), figures, random),
  }));
  return [...sheets, { name: "学校", rows: schoolRows(catalogue, random) }];
}

/** A level that moves little from year to year. */
function figuresOf({ unit }: Indicator, random: () => number): readonly number[] {
  const level = unit === "%" ? 90 : 100 + Math.floor(random() * 2000);
  return YEARS.map((_, year) => Math.round(level * (1 + year / 100)));
}

function listRows(
  indicators: readonly Indicator[],
  figures: ReadonlyMap<string, readonly number[]>,
  random: () => number,
): readonly (readonly Value[])[] {
  const rows = indicators.map(({ id, name, unit }, at): readonly Value[] => [
    at + 1,
    name["zh-CN"],
    unit,
    ...(figures.get(id) ?? []).map((figure) => mistyped(figure, random)),
  ]);
  return [["教育事业主要指标完成情况表"], ["序号", "指标名称", "单位", ...YEARS.map((year) => `${year}年`)], ...rows];
}

function schoolRows({ quantities }: Catalogue, random: () => number): readonly (readonly Value[])[] {
  const columns = quantities.flatMap(({ id, name }) => {
    const figure = SCHOOL[id];
    return figure ? [{ heading: name["zh-CN"], figure }] : [];
  });
  const rows = Array.from({ length: DISTRICT.schools }, (_, at): readonly Value[] => {
    const classes = 12 + Math.floor(random() * 18);
    return [at + 1, `第${at + 1}小学`, ...columns.map(({ figure }) => mistyped(figure(classes), random))];
  });
  return [["2024年学校基本情况统计表"], ["序号", "学校名称", ...columns.map(({ heading }) => heading)], ...rows];
}

const mistyped = (figure: number, random: () => number): number => (random() < ERRORS ? figure * 10 : figure);

/** What a primary school with so many classes of forty pupils reports; all of it agrees. */
const SCHOOL: Readonly<Record<string, (classes: number) => number>> = {
  pupils: (classes) => classes * 40,
  male_pupils: (classes) => classes * 21,
  female_pupils: (classes) => classes * 19,
  disabled_pupils: () => 3,
  boarding_pupils: (classes) => classes * 2,
  intake: (classes) => classes * 6,
  graduates: (classes) => classes * 7,
  classes: (classes) => classes,
  large_classes: () => 0,
  oversize_classes: () => 0,
  largest_class: () => 44,
  average_class: () => 40,
  teachers: (classes) => classes * 2,
  staff: (classes) => classes * 2 + 4,
  permanent_staff: (classes) => classes * 2 + 1,
  contract_staff: () => 3,
  key_teachers: (classes) => Math.round(classes / 6),
  qualified_teachers: (classes) => classes * 2,
  above_required_degree_teachers: (classes) => classes * 2 - 1,
  arts_sports_teachers: (classes) => Math.ceil(classes / 3),
  site_area: (classes) => classes * 900,
  building_area: (classes) => classes * 320,
  teaching_area: (classes) => classes * 200,
  sports_area: (classes) => classes * 320,
  equipment_value: (classes) => classes * 10,
  multimedia_rooms: (classes) => classes,
  books: (classes) => classes * 800,
  computers: (classes) => classes * 5,
  aid_pupils: (classes) => classes,
};
