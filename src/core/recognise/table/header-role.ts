import { closedText } from "../measure/plain-text";
import { unitInBrackets } from "../names/label-text";
import { withPlainYears } from "../period/plain-years";
import { periodWords } from "../period/period-words";

/** What the cells under a header are. `change?` is a change of which the header does not say whether it is in %. */
export type HeaderRole =
  | "serial"
  | "label"
  | "entity"
  | "unit"
  | "value"
  | "period"
  | "target"
  | "completion"
  | "change"
  | "changePercent"
  | "change?"
  | "office"
  | "deadline"
  | "remark"
  | "none";

const LABELS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:三级指标|具体指标|指标名称|(?:统计|监测|评价|评估|考核|核心|重点|主要|年度|基本)指标(?:名称|内容|项目)?|填报项目|填报指标|指标项目?|监测项目|统计内容|指标内容|指标及单位)$/,
    6,
  ],
  [
    /^(?:指标|项目名称|二级指标|统计项目|考核内容|评估内容|评价内容|自评内容|自查内容|(?:评估|评价|考核|自评|验收)(?:内容|指标|项目)[及和与](?:评估|评价|考核)?(?:标准|要求|内容)|填报内容|数据名称|数据项目?(?:名称)?|任务指标)$/,
    5,
  ],
  [
    /^(?:重点|工作|主要|年度|目标)?任务(?:名称|内容|事项)?$|^重点工作(?:任务|内容|事项)?$|^工作(?:内容|事项|项目)$|^目标与任务$|^(?:民生实事|实事)(?:项目)?$|^事项(?:名称)?$/,
    4,
  ],
  [/^(?:项目|内容|(?:主要|具体|详细)(?:内容|项目|事项))$/, 3],
  [/^(?:名称|工作目标|主要目标)$/, 2],
  [/^(?:(?:所属|指标|项目)?类别|分类|大类|板块|领域|一级指标|科目|科目名称)$/, 1],
];
const ENTITY =
  /^[\u4e00-\u9fa5()]*(?:(?:学校|单位|机构)\)?|园所?|幼儿园|部门|院校|馆|企业|乡镇|街道|社区|中心)(?:全称|简称)?(?:名称|名)$|^(?:乡|镇|乡镇|街道|县|村|学校|单位)\((?:镇|乡|街道|[市区]|市、区|市区|社区|园|学校|幼儿园|镇、街道)(?:办事处)?\)(?:名称)?$|^(?:学校|幼儿园|园所|乡镇|街道|镇街|乡镇街道|地区|县区|区县|区域|学区|年级|班别|校名|园名|学校类别|学段)(?:名称)?$/;
const ROLES: readonly (readonly [HeaderRole, RegExp])[] = [
  [
    "remark",
    /备注|说明|原因|^注$|措施|问题|依据|来源|口径|公式|佐证|材料|是否|得分|分值|权重|排名|名次|环比|[比较](?:上月|上季|上期|年初|[上去]年[末底]|上年度末)|序时|状态|预算|执行率|支出率|拨付率|到位率|差距|缺口|[尚还][差缺需]|(?:预计|预测)(?!.*(?:时间|时限|期限|日期))/,
  ],
  ["serial", /^(?:顺?序号?|行次|行号|项次|[\u4e00-\u9fa5()]{0,6}(?:编号|代码|编码|标识码)|no\.?)$/i],
  ["unit", /^(?:计量|计算|数据|统计)?单位$/],
  [
    "office",
    /^(?:责任|牵头|主办|承办|协办|负责|填报|配合|分管|主管|报送|数据)(?:责任)?(?:科室|单位|部门|股室|处室|人|领导|科股室)(?:及责任人)?$|^(?:科室|部门|责任人|责任主体|县领导|区领导|分管县领导|分管区领导)$/,
  ],
  [
    "deadline",
    /^(?:计划|要求|规定|预计)?(?:完成|办结|截止|截至)?(?:时限|时间|期限|日期|时间节点|节点|时间要求|时限要求|完成时间)$/,
  ],
  [
    "completion",
    /完成(?:比例|率|百分比|程度|进度)|达成率|完成.*(?:目标|计划|任务).*(?:%|比|率)|占.*(?:目标|计划|任务).*(?:%|比|率)|(?:目标|计划|任务)完成.*%|进度\(%\)|^完成%$|^进度%$/,
  ],
  [
    "changePercent",
    /(?:同比|增减|增长|比上年|较上年|比去年|较去年|同期).*(?:%|率|幅|百分比|比例)|增幅|涨幅|降幅|增速|增长率|±%/,
  ],
  ["change", /增减(?:额|数|量|值|情况)?(?:$|\()|个百分点|差额|差值|^增减$|增加额|增长额|增量|净增/],
  ["change?", /同比|比上年|较上年|比去年|较去年|比同期|较同期|与上年|增长|±|变化|升降/],
  [
    "target",
    /目标|^(?:年度|全年|本年|上半年|工作)?计划|计划(?:数|值|量|任务|完成|安排|指标|目标)|任务(?:数|量|值)|指标值|应完成|预期|考核(?:值|标准)|标准值|^标准$/,
  ],
  [
    "value",
    /^(?:本期|本年|今年|当年|本年度|目前|当前|截至目前|实际|累计|已)*(?:完成|实际|填报|统计|上报|报告|实施|落实|推进|进展|工作|自评|自查|评估|核查|核定|监测|发生)?(?:情况|值|数|数值|数据|量|额|结果|进展|进度|完成数|完成值|完成情况|实绩)$|^(?:数据|数量|数额|金额|(?:进展|进度)情况|最新进展|工作进展|工作进展情况|落实情况|进展|现状值?|(?:实际|本期|本年|累计|已)?(?:执行|支出|决算|拨付|支付)(?:数|额|金额|情况)?|(?:目前|当前|截至目前|实际|累计|已)?完成|实际|合计|总计|累计|人数|本期|本年|当前值|实际值|(?:统计|报送|上报)数据|(?:现|实)有(?:数|人数|数量)?|计|期末数|报告期数?|截[至止]目前)$/,
  ],
];
/** What money was spent: 本年投入, 到位资金, 资金（万元）. */
const SPENT =
  /^(?:(?:本期|本年度?|今年|当年|上半年|累计|实际|已)?(?:投入|到位|下达|安排|落实|发放|拨付)(?:资金|经费|金额|额|数)?|资金(?:额|数|总额)?|经费)$/;

/** What says the year of the months that a header names: 今年上半年, 上年1-6月. */
const RELATIVE_YEAR = /^(?:今年|本年度?|当年|去年|上年度?|上一年度?)(?:的)?/;
/** 其中：6月 beside 1-6月 is June. */
const PART_OF = /^(?:其中|含):?/;
const ASIDE = /\((?:%|累计|合计|实际|完成|填报|数据|截[至止]|含)[^()]*\)/;
const VALUE_REST =
  /^(?:同期|同月|当月|全年)?(?:累计|实际|已)?(?:完成|实际|统计|填报|执行|实施|落实|推进|发生)?(?:情况|数|值|数值|量|额|数据|进度|进展|进展情况|实绩|执行数|决算数|发生数|统计数|合计|总计|小计|共计)?$/;
/** What was done with money in a time: 支出数 of 1-6月支出数. */
const SPENT_REST = /^(?:累计|实际|已)*(?:完成)?(?:支出|支付|拨付|下达|到位|投入|发放)(?:情况|数|额|金额|资金|经费)?$/;

/** What a header text says. */
export interface HeaderWord {
  readonly role: HeaderRole;
  readonly labelRank: number;
}

const MOST_KNOWN = 5000;
const known = new Map<string, HeaderWord>();

/** What a header text says by itself, and how good a name for the column of labels it is. */
export function headerRole(text: string): HeaderWord {
  const found = known.get(text);
  if (found) return found;
  const word = wordOf(text);
  if (known.size < MOST_KNOWN) known.set(text, word);
  return word;
}

function wordOf(text: string): HeaderWord {
  const whole = withPlainYears(closedText(text)).replace(/[:：]$/, "");
  const bare = whole.replace(/\(([^()]*)\)$/, (brackets, inside: string) =>
    unitInBrackets(inside) && !inside.includes("%") ? "" : brackets,
  );
  if (bare === "" || bare.length > 24) return { role: "none", labelRank: 0 };
  for (const [pattern, labelRank] of LABELS) if (pattern.test(bare)) return { role: "label", labelRank };
  if (ENTITY.test(bare)) return { role: "entity", labelRank: 0 };
  const words = periodWords(bare);
  const rest = words
    ? bare
        .replace(PART_OF, "")
        .replace(words.matched, "")
        .replace(RELATIVE_YEAR, "")
        .replace(ASIDE, "")
        .replace("()", "")
    : null;
  if (rest !== null && (VALUE_REST.test(rest) || SPENT_REST.test(rest))) return { role: "period", labelRank: 0 };
  if (saysTwice(bare)) return { role: "period", labelRank: 0 };
  for (const [role, pattern] of ROLES) if (pattern.test(bare)) return { role, labelRank: 0 };
  return { role: SPENT.test(bare) || saysValues(bare) ? "value" : "none", labelRank: 0 };
}

/** 人数/金额 over a column of both. */
function saysValues(bare: string): boolean {
  const parts = bare.split(/[/、或及和]/);
  return parts.length > 1 && parts.every((part) => headerRole(part).role === "value");
}

/** 上年同期(2021年上半年) says its period in words and in figures. */
function saysTwice(bare: string): boolean {
  const [, outside = "", inside = ""] = /^([^()]+)\(([^()]+)\)$/.exec(bare) ?? [];
  return inside !== "" && [outside, inside].every((part) => headerRole(part).role === "period");
}
