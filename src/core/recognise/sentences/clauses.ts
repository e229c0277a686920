import type { Period } from "../../model/reading";
import type { PeriodContext } from "../period/context-period";
import { contextPeriod, formerPeriod, leadingPeriod, namesOtherYear, type ToldPeriod } from "./told-period";

/** The clauses of a sentence and the periods they speak of. */
export interface Clauses {
  /**
   * The period of a figure whose name begins at `place`: what stands between name and figure tells it, or the clause
   * begins with it, or a clause before did; null where it is none that could be compared.
   */
  readonly periodOf: (place: number, between: string, figure: number) => ToldPeriod;
  /** The period a year before another, as 上年同期 or 上年 says. */
  readonly former: (words: string, period: Period) => ToldPeriod;
  /** Whether the sentence spoke of another year than the one reported on: what follows may still do so. */
  readonly isElsewhere: boolean;
  /** Whether it names a period itself. */
  readonly isLed: boolean;
}

interface Clause {
  readonly from: number;
  readonly period: ToldPeriod;
  readonly isLed: boolean;
}

const MAY_TELL_TIME = /[年月季期五]/;

/** 去年同期93.9%，目前95.3%: what is now is of the surroundings again. */
const NOW = /^(?:而|但)?(?:截至|到)?(?:目前|现在|当前|如今|现为|现有)/;

/** 由去年的5.67%下降到5.12%: the year stands with what once was, not with the figure behind it. */
const ONCE = /[由从][^，:]{1,24}?(?:提高|上升|提升|增加|增长|扩大|下降|降低|减少|降|升|增)[到至为]/g;
const withoutOnce = (words: string): string => words.replace(ONCE, "");

/** Each clause has the period it begins with, or else that of the clause before; 上年同期 holds for its own clause only. */
export function clausesOf(sentence: string, context: PeriodContext): Clauses {
  const surrounding = contextPeriod(context);
  const clauses: Clause[] = [];
  let current = surrounding;
  for (const { index, 0: clause } of sentence.matchAll(/[^，:()]+/g)) {
    const own = NOW.test(clause)
      ? surrounding
      : MAY_TELL_TIME.test(clause)
        ? leadingPeriod(clause, context)
        : undefined;
    const isAside = own !== undefined && index > 0 && /^而?(?:上年|去年|上一年)/.test(clause);
    if (own !== undefined && !isAside) current = own;
    clauses.push({ from: index, period: own ?? current, isLed: own !== undefined });
  }
  return {
    periodOf: (place, between, figure) => {
      const told = leadingPeriod(withoutOnce(between).replace(/^[^\d截到今去上下全前第一二三四春秋]*/, ""), context);
      if (told !== undefined) return told;
      const clause = clauses.findLast(({ from }) => from <= place);
      if (!clause) return surrounding;
      const isOther = !clause.isLed && namesOtherYear(withoutOnce(sentence.slice(clause.from, figure)), context);
      return isOther ? null : clause.period;
    },
    former: (words, period) => formerPeriod(words, period, context),
    isElsewhere: current === null || current.period.slice(0, 4) !== surrounding?.period.slice(0, 4),
    isLed: clauses[0]?.isLed ?? false,
  };
}
