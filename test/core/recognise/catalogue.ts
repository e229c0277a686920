import type { Catalogue, Indicator, Quantity } from "../../../src/core/model/indicator";

const indicator = (
  id: string,
  name: string,
  unit: string,
  kind: Indicator["kind"],
  rest: Partial<Indicator> = {},
): Indicator => ({
  id,
  name: { "zh-CN": name, en: id },
  aliases: [],
  section: "all",
  unit,
  kind,
  ...rest,
});

const quantity = (id: string, name: string, aliases: readonly string[], unit = "人", additive = true): Quantity => ({
  id,
  name: { "zh-CN": name, en: id },
  aliases,
  unit,
  additive,
});

/** A handful of indicators and quantities, enough for every layout. */
export const CATALOGUE: Catalogue = {
  sections: [{ id: "all", name: { "zh-CN": "全部", en: "All" } }],
  indicators: [
    indicator("funds", "薄改资金投入", "万元", "flow", { aliases: ["薄弱学校改造资金"] }),
    indicator("recruited", "招聘在编教师数", "人", "count", { better: "up" }),
    indicator("trained", "信息技术2.0培训考核教师数", "人", "count"),
    indicator("places", "新增学位数", "个", "count", { better: "up" }),
    indicator("share", "民办义务教育在校生规模占比", "%", "share", {
      better: "down",
      aliases: ["民办学校在校生占比"],
      formula: { kind: "ratio", numerator: "private", denominator: "pupils_all", times: 100 },
    }),
    indicator("private", "民办义务教育在校生数", "人", "level"),
    indicator("pupils_all", "义务教育在校生数", "人", "level"),
    indicator("rate", "残疾儿童入籍率", "%", "share", { better: "up", aliases: ["入籍率", "适龄残疾儿童少年入籍率"] }),
    indicator("enrolled", "残疾儿童已入籍人数", "人", "level", { aliases: ["已入籍"] }),
    indicator("disabled", "适龄残疾儿童少年数", "名", "level"),
    indicator("inspected", "完成办园行为督导评估幼儿园数", "所", "count", { better: "up" }),
    indicator("letters", "答复信访件数", "件", "count"),
    indicator("calls", "回复市长热线数", "个", "count"),
    indicator("rural", "维修改造农村学校数", "所", "count"),
    indicator("kindergartens", "改造幼儿园数", "所", "count"),
    indicator("students", "区属中小学幼学生数", "人", "level"),
    indicator("activities", "少儿艺术活动场次", "场", "count", { better: "up" }),
  ],
  quantities: [
    quantity("pupils", "在校生数", ["在校学生数", "学生数"]),
    quantity("male_pupils", "男生数", ["男", "男生"]),
    quantity("female_pupils", "女生数", ["女", "女生"]),
    quantity("disabled_pupils", "残疾学生数", ["残疾学生", "其中：残疾学生"]),
    quantity("grade_1_pupils", "一年级学生数", ["一年级"]),
    quantity("grade_2_pupils", "二年级学生数", ["二年级"]),
    quantity("classes", "班级数", ["班数"], "个"),
    quantity("teachers", "专任教师数", ["专任教师"]),
    quantity("staff", "教职工数", ["教职工"]),
    quantity("largest_class", "最大班额", [], "人", false),
    quantity("area", "校舍建筑面积", ["建筑面积"], "平方米"),
  ],
};
