import type { Indicator } from "../../model/indicator";
import { closedText } from "../measure/plain-text";
import { unitInBrackets } from "../names/label-text";
import type { Vocabulary } from "./layout";
import { rowLabel } from "./row-label";

const PERIOD =
  /(?:截至)?20\d\d(?:[-—–至~.]20\d\d|\/20\d\d|\/\d\d)?(?:学年(?:度|初)?|年(?:度)?)?(?:[上下]半年|第?[一二三四1-4]季度|\d{1,2}(?:[-—–至~]\d{1,2})?月份?)?(?:[底末初])?的?/g;
const PLACE = /^[\u4e00-\u9fff]{2,8}?(?:[省市县旗]|新区|开发区|区)(?:教育局|教体局|教育体育局)?/;
const DIVIDED =
  /^(?:全[区县市省]|(?:[各分](?:地区?|区县|县区|县市区|乡镇街?道?|镇街|乡镇\(街道\)|街道|学区|学校|中小学|单位|月|季度?|年度?)){1,2}|历年|近[年三五几两]年?来?|年度|月度)+/;
const KIND =
  /(?:历年|近[三五几两]年)?(?:完成)?(?:情况)?(?:分(?:地区?|区县|县区|县市区|乡镇|街道|学校|单位))?(?:分[月季年]度?|月度|季度|年度)?(?:统计|数据|汇总|一览|明细|分布|变化|对比|对照|增长|发展|进展|报送)*(?:情况)?(?:月报|季报|年报|报)?表?$/;
/** 指标：留守儿童数(名) over a table exported from a database. */
const SAID = /^(?:统计|监测|查询|填报)?指标(?:名称)?:(.{3,})$/;
const SURE = 0.95;

/** The indicator that a title is about and nothing else: 留守儿童数 of 2024年各乡镇留守儿童数统计表. */
export function titleIndicator(title: string, vocabulary: Vocabulary): Indicator | undefined {
  const whole = closedText(title).replace(/\(([^()]*)\)(?=分.+数据$)/, (brackets, inside: string) =>
    unitInBrackets(inside) ? "" : brackets,
  );
  const plain = whole.replace(/\([^()]*\)$/, "").replace(PERIOD, "");
  for (const text of [plain, plain.replace(PLACE, "")]) {
    const name = SAID.exec(text)?.[1] ?? text.replace(DIVIDED, "").replace(KIND, "");
    if (name.length < 3 || name === closedText(title)) continue;
    const label = rowLabel(name, vocabulary);
    if (label.id && label.sureness >= SURE && !label.stated && label.entity === "" && !label.words)
      return vocabulary.indicators.get(label.id);
  }
  return undefined;
}
