import { closedText } from "../measure/plain-text";

const UNIT = "[所个家项户处件校园名人位门本种条篇支台套班]";
const IN_BRACKETS = new RegExp(
  `[(](?:共计?|合计|计|总计)?(\\d{1,6})(${UNIT})?(?:学校|单位|高校|院校|幼儿园|项目)?[)]$`,
);
const IN_TITLE = new RegExp(`(?:共计?|合计|总计)(\\d{1,6})(${UNIT})`);

/** The number in the brackets that close a heading (北京市(92所)), with its unit; null where there is none. */
export const countedIn = (text: string): { readonly stated: number; readonly unit: string } | null =>
  found(IN_BRACKETS.exec(closedText(text)));

/** The number a title gives for its table (共109所); null where there is none. */
export const countedInTitle = (text: string): { readonly stated: number; readonly unit: string } | null =>
  found(IN_TITLE.exec(closedText(text)));

function found(match: RegExpExecArray | null): { readonly stated: number; readonly unit: string } | null {
  if (!match) return null;
  const [, digits = "", unit = ""] = match;
  return { stated: Number(digits), unit };
}
