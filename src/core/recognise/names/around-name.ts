/** The district as a whole, the sum of all parts and what is asked of a figure: none of them makes the name another one. */
const WHOLE =
  "全区|我区|本区|全县|我县|本县|全市|全域|辖区内?|本?辖区|全校|本校|合计数?|总计数?|总数|全部|累计数?|累计值|必填项?|必报项?|重点|重点指标|核心指标|约束性|预期性|注\\d{0,2}";
/** Offices that a form is parted among, which stand before a name in brackets. */
const OFFICE = "督导|人事|师资|财务|计财|基教|教研|党建|工会|信访|安全|宣传|体卫艺|综合|办公室|项目";

const OPEN = "[(【[〔]";
const CLOSE = "[)】\\]〕]";
const LEADING = new RegExp(`^${OPEN}(?:${WHOLE}|(?:${OFFICE})(?:股|科|室|类|组|工作)?)${CLOSE}(?=..)`);
const BEHIND = new RegExp(`(?<=..)${OPEN}(?:${WHOLE})${CLOSE}`);
const BEFORE_UNIT = new RegExp(`(?<=..)${OPEN}(?:${WHOLE})[,，、;；:：](?=[^()]+\\))`);
/** Marks that send the reader to a note below. */
const FOOTNOTE = /(?<=..)(?:[①-⑳¹²³⁴-⁹※△▲#*]+|\[\d{1,2}\])(?=$|\([^()]*\)$)/;

/**
 * A label without the marks and brackets around it that say nothing of what is counted: `【重点】X`, `X（全区）` and `X①` are
 * X. Any other part (X（农村）, 【民办】X) stays.
 */
export function withoutMarks(closed: string): string {
  const bare = closed.replace(LEADING, "").replace(FOOTNOTE, "");
  return bare.replace(BEFORE_UNIT, "(").replace(BEHIND, "").replace(FOOTNOTE, "");
}
