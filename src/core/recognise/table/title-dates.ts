import { isoDatesIn } from "../period/dates";

const SIGNED = /(?:填报|报出|上报|填表|制表|报送|打印|审核|自评|自查|评估)(?:日期|时间)[:：]?\s*[\d年月日.\-/ ]*/g;
/** The day a table was made (区教体局 2022年6月30日) is no period; 截至 and a range of days name one. */
export const DATED =
  /(?<![截至止到\-—–~\d])20\d\d([年.\-/])\d{1,2}(?:月|\1)\d{1,2}(?:日(?![-—–~至到])|(?![日\d\-—–~至到]))/g;

/** The last day of a month in brackets is the one that figures are of: 民办教育情况（2025年6月30日）. */
const AS_AT = /[(（](20\d\d)[年.\-/](\d{1,2})[月.\-/](?:28|29|30|31)日?[)）]/g;
/** When a table is due says nothing of its figures: 请于6月28日前报区特教中心. */
const DUE = /(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|[底末])?之?前(?=.{0,6}[报送交])/g;

/** Until when a form may be used, and when it was approved, is no period of its figures. */
const FORM_LINE =
  /(?:有效期限?|有效期至|批准(?:日期|时间|文号)|制定(?:日期|时间)|备案(?:日期|时间|文号))[:：至到]*\s*[^\s，,；;]*/g;
const FORM_LABEL = /(?:有效期限?至?|批准(?:日期|时间|文号)|制定(?:日期|时间)|备案(?:日期|时间|文号))[:：]?\s*$/;
/** So is the month: 2025年7月编. */
const MADE = /20\d\d年\d{1,2}月\s*(?=[编制印]|填[报表制]?$)/g;
const SIGNED_LABEL = /(?:填报|报出|上报|填表|制表|报送|打印|审核|自评|自查|评估)(?:日期|时间)[:：]?\s*$/;

/** The texts over a table from the nearest up, without the days and deadlines that say nothing of its figures. */
export function titlesAmong(above: readonly string[]): readonly string[] {
  const isSigningDate = (text: string, at: number): boolean =>
    isoDatesIn(text).length > 0 && text.length <= 12 && SIGNED_LABEL.test(above[at - 1] ?? "");
  return above
    .filter((text, at) => !isSigningDate(text, at) && !FORM_LABEL.test(above[at - 1] ?? ""))
    .reverse()
    .map((text) => text.replace(FORM_LINE, "").replace(DUE, "").replace(SIGNED, ""))
    .map((text) => text.replace(AS_AT, "($1年$2月底)").replace(DATED, "").replace(MADE, "").trim())
    .filter((text) => text !== "");
}
