import type { Indicator, Target } from "../../../src/core/model/indicator";
import type { Pack, Rule } from "../../../src/core/model/rule";

const name = (zh: string): Indicator["name"] => ({ "zh-CN": zh, en: zh });

const target = (operator: Target["operator"], value: number, by?: string): Target => ({
  operator,
  value,
  valid: { from: "2022-01-01", to: "2022-12-31" },
  source: { document: "年度目标" },
  ...(by && { by }),
});

const indicator = (
  id: string,
  section: string,
  zh: string,
  unit: string,
  kind: Indicator["kind"],
  more: Partial<Indicator> = {},
): Indicator => ({ id, name: name(zh), aliases: [], section, unit, kind, ...more });

const INDICATORS: readonly Indicator[] = [
  indicator("repair", "funding", "农村校舍维修资金", "万元", "flow"),
  indicator("kindergarten", "funding", "新城悦府配套园投入资金", "万元", "flow"),
  indicator("recruited", "teachers", "招聘在编教师数", "人", "count"),
  indicator("excellent", "teachers", "年度考核优秀等次教师数", "人", "count"),
  indicator("trained", "teachers", "信息技术2.0培训考核教师数", "人", "count"),
  indicator("activities", "teachers", "参与活动教师人次", "人次", "count"),
  indicator("privateShare", "governance", "民办义务教育在校生规模占比", "%", "share", {
    better: "down",
    targets: [target("atMost", 4.89, "2022-09-30")],
    formula: { kind: "ratio", numerator: "private", denominator: "pupils", times: 100 },
  }),
  indicator("private", "governance", "民办义务教育在校生数", "人", "level"),
  indicator("pupils", "governance", "义务教育在校生数", "人", "level"),
  indicator("afterSchool", "governance", "课后服务参与率", "%", "share", { targets: [target("atLeast", 95)] }),
  indicator("children", "livelihood", "适龄残疾儿童少年数", "名", "level", {
    formula: { kind: "sum", parts: ["enrolled", "unable", "deferred"] },
  }),
  indicator("enrolled", "livelihood", "残疾儿童已入籍人数", "人", "level"),
  indicator("homeTaught", "livelihood", "送教上门人数", "人", "level", { partOf: "enrolled" }),
  indicator("unable", "livelihood", "不具备接受教育能力人数", "人", "level"),
  indicator("deferred", "livelihood", "缓学人数", "人", "level"),
  indicator("enrolmentRate", "livelihood", "残疾儿童入籍率", "%", "share", {
    targets: [target("atLeast", 95)],
    formula: { kind: "ratio", numerator: "enrolled", denominator: "children", times: 100 },
  }),
  indicator("fitness", "livelihood", "学生体质健康优秀率", "%", "share", { targets: [target("atLeast", 80)] }),
  indicator("places", "plan", "新增学位数", "个", "count", { targets: [target("atLeast", 2600, "2022-12-31")] }),
  indicator("inspected", "plan", "完成督导评估幼儿园数", "所", "count", {
    targets: [target("atLeast", 52, "2022-12-31")],
  }),
];

const rule = (
  id: string,
  severity: Rule["severity"],
  forEach: Rule["forEach"],
  title: string,
  message: string,
  fix: string,
): Rule => ({
  id,
  severity,
  title: { "zh-CN": title, en: title },
  why: { "zh-CN": title, en: title },
  source: { document: "教督〔2017〕6号", clause: "第三条" },
  valid: { from: "2022-01-01" },
  forEach,
  must: { fact: "measure", operator: "moreThan", value: 0 },
  message: { "zh-CN": message, en: message },
  fix: { "zh-CN": fix, en: fix },
  examples: [],
});

const RULES: readonly Rule[] = [
  rule(
    "rate-is-its-parts",
    "error",
    { indicator: { formula: "ratio" } },
    "比率应等于分子除以分母",
    "{{self}}填报为{{left}}，按{{numerator}}÷{{denominator}}应为{{right}}，相差{{difference}}。",
    "请核对{{self}}及其分子、分母。",
  ),
  rule(
    "total-is-its-parts",
    "error",
    { indicator: { formula: "sum" } },
    "合计应等于各分项之和",
    "{{self}}填报为{{left}}，各分项之和（{{parts}}）为{{right}}，相差{{difference}}。",
    "请核对合计和分项。",
  ),
  rule(
    "target-due",
    "error",
    { target: {} },
    "到期目标应完成",
    "{{self}}为{{value}}，目标为{{target}}，相差{{difference}}。",
    "请核实数据；数据无误的，填写说明。",
  ),
  rule(
    "target-open",
    "warning",
    { target: {} },
    "未到期目标应跟踪",
    "{{self}}为{{value}}，距{{by}}的目标{{target}}还差{{difference}}。",
    "请说明推进措施。",
  ),
  rule("cell-is-filled", "warning", { indicator: {} }, "必填项不能为空", "{{self}}未填报（{{state}}）。", "请补填。"),
  rule(
    "duplicate-school",
    "error",
    { row: { columns: ["classes"] } },
    "学校不应重复",
    "{{entity}}出现{{left}}次。",
    "请删除重复行。",
  ),
];

/** A pack small enough to be read at a glance. */
export const PACK: Pack = {
  id: "test",
  version: "1.0.0",
  title: { "zh-CN": "测试规则包", en: "Test pack" },
  fingerprint: "abc123",
  catalogue: {
    sections: [
      { id: "funding", name: name("教育经费") },
      { id: "teachers", name: name("教师队伍") },
      { id: "governance", name: name("教育治理") },
      { id: "livelihood", name: name("教育民生") },
      { id: "plan", name: name("下半年计划") },
    ],
    indicators: INDICATORS,
    quantities: [],
  },
  rules: RULES,
};
