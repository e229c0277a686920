import { closedText } from "../measure/plain-text";
import { unitMeaning } from "../measure/unit";
import { withoutMarks } from "./around-name";

/** A label without what is written around the name itself. */
export interface LabelText {
  /** The name as it is compared: no spaces, serial, punctuation or unit. */
  readonly key: string;
  /** Unit in the label's brackets, empty when there is none. */
  readonly unit: string;
}

const SERIAL =
  /^(?:[(（]?[一二三四五六七八九十]+[)）]?[、.．](?=.)|[(（][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳⑴-⒇]|\d{1,3}(?:[.-]\d{1,2})*(?:[、)]|\.(?!\d))|[a-zA-Z][.、)]|[★☆▲△▼▽※◎*#●○◆■•·—-]+)/;
const LEAD =
  /^(?:其中|含|包括|注|补充资料|补充指标)[:：]?|^(?:全区|我区|本区|全县|我县|本县|全市|辖区内?|本辖区|全校|本校)(?:共有|现有|有|的)?/;
const BRACKETS = /\(([^()]*)\)?/g;
const PUNCTUATION = /["'“”‘’《》〈〉「」【】[\](),，、。.;；:：!！?？/\\|~·—–\-_=*★☆▲]/g;

/** A text without its serial and lead words: 1.其中：小学 is 小学. */
export function withoutSerial(closed: string): string {
  let rest = closed;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(SERIAL, "").replace(LEAD, "") || before;
  }
  return rest;
}

/** Takes a label apart: `1.其中：残疾儿童 入籍率（%）：` is `残疾儿童入籍率` in %. */
export function labelText(text: string): LabelText {
  let rest = withoutSerial(withoutMarks(withoutSerial(withRoundBrackets(closedText(text)))));
  let unit = "";
  rest = rest.replace(BRACKETS, (whole, inside: string) => {
    const found = unitInBrackets(inside);
    unit ||= found;
    return found || /^\d{1,3}$/.test(inside) ? "" : whole;
  });
  const behind = /[,，:：/](?:单位[:：])?([^,，:：/]{1,4})[:：]?$/.exec(rest);
  if (!unit && behind && unitMeaning(behind[1] ?? "")) {
    unit = behind[1] ?? "";
    rest = rest.slice(0, behind.index);
  }
  const share = unit ? null : /^(.*[\u4e00-\u9fa5])([%‰])$/.exec(rest);
  return share ? { key: nameKey(share[1] ?? ""), unit: share[2] ?? "" } : { key: nameKey(rest), unit };
}

/** A name as it is compared: decimal points inside names (2.0) stay, other punctuation goes. */
export const nameKey = (name: string): string =>
  closedText(name)
    .replace(/(\d)\.(?=\d)/g, "$1\u0000")
    .replace(PUNCTUATION, "")
    .replace(/\u0000/g, ".")
    .toLowerCase();

/** A key without what makes no difference: counting suffixes and the small words 的, 之, 中. */
export const looseKey = (key: string): string =>
  key
    .replace(/[的之中各]/g, "")
    .replace(/^总(?=..)/, "")
    .replace(/(?:情况|完成情况)$/, "")
    .replace(/(?<=投入|资金|经费|[费款])(?:总额|金额|数额|额|合计|总计)$/, "")
    .replace(/(?:总?(?:人次|人|次|件|篇|场|所|家|个)数|总数量?|数量|总量|人次|场次|次数|数)$/, "") || key;

/** 资金【万元】 with its unit in round brackets. */
export const withRoundBrackets = (closed: string): string =>
  closed.replace(/[[【〔]([^[\]【】〔〕]*)[\]】〕]/g, (whole, inside: string) =>
    unitInBrackets(inside) ? `(${inside})` : whole,
  );

/** The unit that a bracket names (`万元`, `单位：人`, `%，保留一位小数`), or empty. */
export function unitInBrackets(inside: string): string {
  const plain = closedText(inside).replace(/^(?:计量)?单位:?/, "");
  const first = plain.split(/[,，、;；]/)[0] ?? "";
  return unitMeaning(plain) ? plain : unitMeaning(first) ? first : "";
}
