import type { BindingState } from "../model/binding";
import type { Bound } from "../model/measure";
import type { UnitPlace } from "../model/reading";
import type { Text } from "./text";

const yearOf = (year: string): string => `${year}年`;
const month = (text: string): string => `${Number(text)}月`;

function period(text: string): string {
  const half = /^(\d{4})-H([12])$/.exec(text);
  if (half) return `${half[1]}年${half[2] === "1" ? "上" : "下"}半年`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) return `${quarter[1]}年第${"一二三四".charAt(Number(quarter[2]) - 1)}季度`;
  const school = /^(\d{2})(\d{2})\/(\d{2})$/.exec(text);
  if (school)
    return `${school[1]}${school[2]}—${school[2] === "99" ? Number(school[1]) + 1 : school[1]}${school[3]}学年`;
  const range = /^(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})$/.exec(text);
  if (range) {
    const [, year = "", from = "", toYear = "", to = ""] = range;
    return year === toYear
      ? `${year}年${Number(from)}—${month(to)}`
      : `${year}年${month(from)}—${toYear}年${month(to)}`;
  }
  const single = /^(\d{4})-(\d{2})$/.exec(text);
  if (single) return `${single[1]}年${month(single[2] ?? "")}`;
  return /^\d{4}$/.test(text) ? yearOf(text) : text;
}

function date(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : iso;
}

/** 一 to 九十九, for headings. */
function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const digit = (value: number): string => "〇一二三四五六七八九".charAt(value);
  return (
    (tens === 0 ? "" : `${tens === 1 ? "" : digit(tens)}十`) + (number % 10 === 0 && tens > 0 ? "" : digit(number % 10))
  );
}

function bounded(digits: string, unit: string, bound: Exclude<Bound, "exact">): string {
  if (bound === "atMost") return `近${digits}${unit}`;
  if (bound === "about") return `约${digits}${unit}`;
  if (unit === "%") return `${digits}%以上`;
  return digits.includes(".") ? `超过${digits}${unit}` : `${digits}余${unit}`;
}

const UNIT_PLACES: Readonly<Record<UnitPlace, string>> = {
  cell: "单元格内所写单位",
  format: "单元格格式",
  label: "指标名称所注单位",
  unitColumn: "行内单位",
  header: "表头",
  sheet: "表上单位",
};

const unitPlace = (place: UnitPlace, cell: string): string => `${UNIT_PLACES[place]}${cell ? `（${cell}）` : ""}`;

const than = (isYear: boolean): string => (isYear ? "上年" : "上年同期");

const BINDING_STATES: Readonly<Record<BindingState, readonly [head: string, tail: string]>> = {
  inForce: ["按人工指定读取", ""],
  moved: ["指定的单元格已移动，按新位置读取", ""],
  lost: ["指定的单元格已找不到", "未读取，相关规则未校验；请重新指定或取消指定"],
  ambiguous: ["指定的单元格无法确定是哪一个", "未读取，相关规则未校验；请重新指定"],
  periodOpen: ["指定的单元格所属期间无法确定", "未读取，相关规则未校验；请重新指定并填写期间"],
  unitChanged: ["指定的单元格所标单位已改变", "未读取，相关规则未校验；请重新指定并确认单位"],
  unknownIndicator: ["指标目录中没有所指定的指标", "未采用；请重新指定"],
  overruled: ["与其他人工指定不一致", "未采用，以工作簿中最近的决定为准"],
};

/** 简体中文, in the words of education statistics and official documents. */
export const zhCN: Text = {
  language: "zh-CN",
  severity: { error: "逻辑校验", warning: "经验校验", info: "提示" },
  light: {
    met: "达标",
    missed: "未达标",
    onPace: "序时推进",
    behind: "滞后",
    notDue: "未到期未达标",
    undecided: "受取整影响无法判断",
    doubtful: "待核实",
    noData: "暂无数据",
  },
  noData: "暂无数据",
  wholeDistrict: "全区",
  thisTable: "本表",
  fewParts: (parts) => `（${parts}）`,
  digitSlip: "，疑多写或少写一位数字",
  totalRow: (of, name, row) => (name ? `“${name}”（第${row}行）的${of}` : `${of}的合计`),
  rowOf: (name) => `“${name}”一行`,
  ofEntity: (name, entity) => `${entity}的${name}`,
  otherSection: "其他",
  list: (items) => items.join("、"),
  comma: "，",
  plus: "+",
  sentences: (sentences) => sentences.join(""),
  listOfMany: (items, count) => (count > items.length ? `${items.join("、")}等${count}处` : items.join("、")),
  period,
  date,

  unit: (unit) => unit,
  quantity: (digits, unit) => `${digits}${unit}`,
  bounded,
  withoutValue: (state, shown) => (state === "blank" ? "空白" : `“${shown}”`),
  state: {
    ok: "已填报",
    blank: "空白",
    placeholder: "占位符",
    masked: "已隐去",
    error: "公式错误",
    unreadable: "无法识别",
  },
  storage: (stored) => (stored === "text" ? "文本" : "数值"),
  difference: (digits, unit) =>
    unit === "%" ? `${digits}个百分点` : unit === "‰" ? `${digits}个千分点` : `${digits}${unit}`,
  boundedDifference: (digits, unit, bound) =>
    bound === "atLeast" && unit === "%"
      ? `${digits}个百分点以上`
      : bounded(digits, unit === "%" ? "个百分点" : unit, bound),
  target: (operator, quantity, by) =>
    (by ? `${by}前` : "") + (operator === "atMost" ? `控制在${quantity}以内` : `不低于${quantity}`),

  unitDoubt: {
    says: (place, cell, unit) => `${unitPlace(place, cell)}为${unit}`,
    due: (unit) => `该指标应以${unit}计`,
    lastYear: (quantity) => `上年同期为${quantity}`,
    byParts: (quantity) => `按分子、分母计算应为${quantity}`,
    reported: (shown) => `本期填报为${shown}`,
    suspicion: (suspicion, percentage) =>
      suspicion === "fraction"
        ? `疑为${percentage}，误填为小数或漏写百分号`
        : suspicion === "hundredfold"
          ? "疑多乘了100"
          : `疑为${suspicion}`,
    place: unitPlace,
    noPlace: "应填的计量单位",
  },

  statedTarget: "本工作簿所列目标",
  source: (document, clause) =>
    clause && !clause.startsWith("第") ? `${document}，${clause}` : `${document}${clause}`,
  roundingMessage: (indicator, left, right, rule) =>
    `${indicator}填报为${left}${right ? `，与之比较的是${right}` : ""}；数字可能经过四舍五入或只是约数，无法判断是否符合“${rule}”。`,
  roundingAtTarget: (indicator, left, goal) =>
    `${indicator}填报为${left}，目标为${goal}；填报数与目标几乎相等，可能经过四舍五入，无法判断是否达标。`,
  roundingFix: "请补填分子、分母，或多保留一位小数后重新校验。",
  brokenMessage: (rule, problem) => `规则“${rule}”未能执行：${problem}`,
  brokenFix: "这不是填报问题，请将本条反馈给规则维护人员。",
  withCells: (message, cells) => (cells ? `${message}（${cells}）` : message),
  cell: (sheet, address) => `《${sheet}》${address}`,
  moreCells: (cells, count, left) => `另见${cells}${left > 0 ? `等${count}处` : ""}`,

  results: {
    name: "校验结果",
    title: "校验结果",
    columns: {
      severity: "级别",
      section: "板块",
      indicator: "指标",
      period: "期间",
      entity: "单位名称",
      problem: "问题",
      left: "填报值",
      right: "对照值",
      difference: "差额",
      place: "位置",
      source: "依据",
      fix: "如何处理",
      status: "处理状态",
      note: "处理说明",
      id: "编号",
      values: "核对值",
    },
    statuses: { pending: "待处理", corrected: "已修改", explained: "已说明", kept: "无需修改" },
    stale: "需重新说明",
    checked: (file, of, asOf, pack, version) =>
      `校验文件：${file}；${of ? `数据期间：${of}；` : ""}${asOf ? `目标判断日：${asOf}；` : ""}规则包：${pack}（${version}版）。`,
    counts: (total, { error, warning, info }) =>
      `共发现${total}条：逻辑校验${error}条（必须改正），经验校验${warning}条（改正或说明），提示${info}条。`,
    mostFrequent: (rules) => `条数较多的规则：${rules.map(({ title, count }) => `“${title}”${count}条`).join("、")}。`,
    nothingFound: ({ checked, passed, unknown, notApplicable }) =>
      checked === 0
        ? "未识别到可校验的数据，没有校验任何项目。"
        : `未发现问题：共校验${checked}项次，通过${passed}项次，无法判断${unknown}项次，不适用${notApplicable}项次；` +
          (unknown > 0 ? "无法判断的项目及原因见“指标汇总”。" : "没有无法判断的项目。"),
    howTo: "请在“处理状态”“处理说明”两列填写，重新校验后保留；点击“位置”可转到该单元格。",
  },

  summary: {
    name: "指标汇总",
    title: (of) => `${of}指标汇总`,
    accountHeading: "一、校验情况",
    account: {
      checked: "共校验（项次）",
      passed: "通过",
      failed: "不通过",
      unknown: "无法判断",
      notApplicable: "不适用",
      broken: "规则出错",
    },
    uncheckedHeading: "无法判断的项目",
    unchecked: (rules, cells) =>
      `${cells}没有可用数据，${rules.map(({ title, count }) => `“${title}”${count}项`).join("、")}无法判断。`,
    inDoubt: (rules, cells) =>
      `${cells}的单位存疑，${rules.map(({ title, count }) => `“${title}”${count}项`).join("、")}待单位核实后判断。`,
    moreRules: (count) => `另有${count}组无法判断的项目。`,
    notInWorkbook: "工作簿中部分指标",
    standingsHeading: "二、指标达标情况",
    standingCounts: (counts, total) =>
      `有目标的指标共${total}项：${counts.map(({ light, count }) => `${light}${count}项`).join("，")}。`,
    noStandings: "工作簿中没有带目标的指标。",
    sectionHeading: (number, name) => `（${chineseNumber(number)}）${name}。`,
    bound: (operator, quantity) => `${operator === "atMost" ? "≤" : "≥"}${quantity}`,
    perLevel: (severity) => `${severity}（条）`,
    columns: {
      indicator: "指标",
      light: "状态",
      value: "完成值",
      target: "目标",
      gap: "差距",
      heads: "折合人数",
      lastYear: "上年同期",
      change: "较上年",
      office: "责任科室",
      deadline: "完成时限",
    },
    headsToAdd: (quantity) => `还差${quantity}`,
    headsToShed: (quantity) => `需减${quantity}`,
    sentencesHeading: "三、分板块说明",
    nothingReported: "工作簿中没有可以成文的指标数据；明细表的校验情况见上表和“校验结果”。",
    same: "持平",
    remark: "人工补充",
  },

  prose: {
    lead: (of) => (of ? `${of}，` : ""),
    clauseSeparator: "；",
    pieceSeparator: "，",
    sentence: (clauses) => `${clauses}。`,
    is: (name, quantity) => `${name}为${quantity}`,
    ofPeriod: (of) => `（${of}）`,
    parts: (items) => `其中${items.join("、")}`,
    queried: "（待说明）",
    ratioParts: (numerator, denominator) => `（${numerator}，${denominator}）`,
    named: (name, quantity) => `${name}${quantity}`,
    same: (isYear) => `与${than(isYear)}持平`,
    rateChange: (isUp, difference, isYear) => `比${than(isYear)}${isUp ? "提高" : "下降"}${difference}`,
    countChange: (isUp, difference, percent, isYear) =>
      `比${than(isYear)}${isUp ? "增加" : "减少"}${difference}` +
      (percent ? `，${isUp ? "增长" : "下降"}${percent}` : ""),
    lastYearWas: (quantity, isYear) => `${than(isYear)}为${quantity}`,
    met: (target) => `达到${target}的目标`,
    missed: (target, operator, difference) =>
      `比${target}的目标${operator === "atMost" ? "高" : "低"}${difference}，未达标`,
    notDue: (target, operator, difference) =>
      `比${target}的目标${operator === "atMost" ? "高" : "低"}${difference}，需继续${operator === "atMost" ? "压减" : "推进"}`,
    completion: (quantity, by, percent) => `对照${by ? `${by}前` : ""}${quantity}的目标，完成${percent}`,
    pace: (isBehind, difference) => `${isBehind ? "滞后于" : "快于"}序时进度${difference}`,
    undecided: (target) => `对照${target}的目标，受取整影响无法判断是否达标`,
    cannotCompare: (target) => `目标为${target}`,
    headsToAdd: (name, quantity) => `按现有规模测算，${name}还需增加${quantity}`,
    headsToShed: (name, quantity) => `按现有规模测算，${name}还需减少${quantity}`,
    missing: (names) => `${names.join("、")}${names.length > 1 ? `等${names.length}项指标` : ""}暂无数据。`,
    unusable: (items) =>
      `${items.map(({ name, shown }) => `${name}填为“${shown}”`).join("、")}，${items.length > 1 ? "均" : ""}无法使用。`,
    doubtful: (items) =>
      `${items.map(({ name, quantity, cell }) => `${name}（填报为${quantity}，见${cell}）`).join("、")}` +
      `${items.length > 1 ? `等${items.length}项数据` : ""}待核实，暂不用于比较和达标结论。`,
  },

  bindings: {
    named: (label, indicator, isRefusal) => `“${label}”${isRefusal ? "不是" : "即"}${indicator}`,
    ignored: (label) => `“${label}”不读取`,
    told: (state, items, count) => {
      const [head, tail] = BINDING_STATES[state];
      const listed = items.map(({ what, from, to }) => {
        const cells =
          state === "moved" ? `${from}→${to}` : [from && `原在${from}`, to && `现有${to}`].filter(Boolean).join("，");
        return cells ? `${what}（${cells}）` : what;
      });
      return `${head}：${listed.join("、")}${count > items.length ? `等${count}项` : ""}${tail ? `。${tail}。` : "。"}`;
    },
  },

  report: {
    level: (severity, message) => `【${severity}】${message}`,
    place: (cells) => `位置：${cells}`,
    fix: (fix) => `处理：${fix}`,
    source: (source) => `依据：${source}`,
    explained: (status, note) => `说明：${[status, note].filter(Boolean).join("，")}`,
    account: ({ checked, passed, failed, unknown, notApplicable, broken }) =>
      `共校验${checked}项次：通过${passed}，不通过${failed}，无法判断${unknown}` +
      `${notApplicable ? `，不适用${notApplicable}` : ""}${broken ? `，规则出错${broken}` : ""}。`,
    nothingFound: "未发现问题。",
    unrecognised: (count, cells) =>
      `另有${count}处未能识别，未作校验：${cells.map(({ cell, label }) => `${cell}“${label}”`).join("、")}${count > cells.length ? "等" : ""}。`,
    read: (sheets) =>
      `已读取${sheets.length}个工作表：${sheets.map(({ sheet, cells }) => `“${sheet}”${cells}个单元格有内容`).join("，")}；其中没有目录所列的指标，也没有分校（分单位）统计表。`,
    leftOut: (sheets) =>
      `含个人信息，未读取、未校验、未标记的工作表：${sheets.map(({ sheet, header }) => `“${sheet}”（表头有“${header}”）`).join("、")}。`,
    hidden: (sheets) => `隐藏的工作表也已读取：${sheets.map((sheet) => `“${sheet}”`).join("、")}。`,
  },
};
