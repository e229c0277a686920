import { chineseNumeral } from "../measure/numeral";

/** 二〇二二年六月 and 一至六月 with their figures in digits; the zero is often a circle from elsewhere. */
export const withPlainYears = (plain: string): string =>
  plain
    .replace(/[二零〇○Oo一三四五六七八九]{4}(?=年)/g, (year) =>
      String(chineseNumeral(year.replace(/[○Oo]/g, "〇")) ?? year),
    )
    .replace(
      /(?<=^|20\d\d年)第?(十[一二]?|[一二三四五六七八九]|\d{1,2})(?=月(?:份|$|[当累完合小(]))/,
      (_, month: string) => inDigits(month),
    )
    .replace(
      /([一二三四五六七八九])([至到—-])(十[一二]?|[一二三四五六七八九])(?=月)/,
      (_, from: string, to: string, end: string) => `${inDigits(from)}${to}${inDigits(end)}`,
    );

const inDigits = (month: string): string => String(chineseNumeral(month) ?? month);
