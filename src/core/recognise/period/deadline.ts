import { closedText } from "../measure/plain-text";
import { isoDate, isoDatesIn } from "./dates";
import { periodWords } from "./period-words";

/**
 * The last day that a deadline text names (2022年9月, 8月底前, 年底, 上半年), as ISO date; empty for none and for what
 * goes on all the time (长期, 每月). `year` stands in where the text names none.
 */
export function deadlineIn(text: string, year: number | null): string {
  const plain = closedText(text);
  const day = isoDatesIn(plain).at(-1);
  if (day) return day;
  if (plain === "" || /长期|常年|每年|每月|每季|持续|坚持|常态/.test(plain)) return "";
  const words = periodWords(plain);
  const named = words?.year ?? (year === null ? null : year + (words?.shift ?? 0));
  if (named === null) return "";
  const dayInMonth = /(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日/.exec(plain);
  if (dayInMonth) return isoDate(named, Number(dayInMonth[1]), Number(dayInMonth[2]));
  if (words?.isSchoolYear) return isoDate(named + 1, 8, 31);
  if (words?.months) return isoDate(named, words.months.to, 31);
  return words || /年底|年末|年内|年终/.test(plain) ? isoDate(named, 12, 31) : "";
}
