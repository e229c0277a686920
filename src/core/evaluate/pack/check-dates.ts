import { daysInMonth } from "../period";
import { ruleProblem, type RuleProblem } from "./rule-problem";

function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days that no calendar has, and spans that end before they begin. */
export function checkDates(
  file: string,
  where: string,
  { from, to, by }: { readonly from: string; readonly to?: string | undefined; readonly by?: string | undefined },
): readonly RuleProblem[] {
  const wrong = [from, to, by].filter((date) => date !== undefined && !isDate(date));
  const problems = wrong.map((date) =>
    ruleProblem(file, where, "no-such-day", {
      "zh-CN": `${where} 中的日期“${date}”不存在。`,
      en: `there is no day "${date}" (in ${where}).`,
    }),
  );
  if (to === undefined || from <= to) return problems;
  const what = {
    "zh-CN": `${where} 的起止日期颠倒：${from} 晚于 ${to}。`,
    en: `${where} ends (${to}) before it begins (${from}).`,
  };
  return [...problems, ruleProblem(file, where, "dates-reversed", what)];
}
