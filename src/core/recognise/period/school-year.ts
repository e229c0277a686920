import { HALF, periodWordsOf, type PeriodWords } from "./spoken-period";

const SCHOOL_YEAR = /(20\d\d)(?:年)?[-—–~至/](?:20)?(\d\d)(?:年)?(学年度?[初末]?)?(?:第?([一二上下])学期)?/;
/** 2021学年 is the school year that begins in 2021. */
const SHORT_SCHOOL_YEAR = /(20\d\d)学年度?[初末]?(?:第?([一二上下])学期)?/;

/** The school year, or the term of one, that a text names. */
export function schoolYear(plain: string): PeriodWords | null {
  const match = SCHOOL_YEAR.exec(plain);
  if (!match || (!match[3] && !match[0].includes("/"))) {
    const short = SHORT_SCHOOL_YEAR.exec(plain);
    return short ? termOf(Number(short[1]), short[2], short[0]) : null;
  }
  const first = Number(match[1]);
  return (first + 1) % 100 === Number(match[2]) ? termOf(first, match[4], match[0]) : null;
}

/** The first term of a school year is reported with the second half of its first year, the second with the next half. */
function termOf(first: number, term: string | undefined, matched: string): PeriodWords {
  if (!term) return periodWordsOf({ year: first, isSchoolYear: true, matched });
  const isFirst = term === "一" || term === "上";
  return periodWordsOf({ year: isFirst ? first : first + 1, months: HALF[isFirst ? "下" : "上"] ?? null, matched });
}
