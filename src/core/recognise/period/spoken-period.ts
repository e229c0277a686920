import type { Months } from "./span";

/** What a text says about a period, before the year or the months it leaves open are filled in. */
export interface PeriodWords {
  /** 2022 of `2022年`; null where the text names no year. */
  readonly year: number | null;
  /** 0 for 今年, −1 for 去年 and 上年; null where the text names no year in this way. */
  readonly shift: number | null;
  readonly months: Months | null;
  /** The months of the period reported on are meant: 本期, 同期, 累计. */
  readonly isSamePeriod: boolean;
  readonly isSchoolYear: boolean;
  /** 0 for 本月, −1 for 上月: counted from the last month reported on; null where the text names no month in this way. */
  readonly monthShift: number | null;
  /** From the beginning of the year on: 累计, 年初至今. */
  readonly isRunning: boolean;
  /** The part of the text that was understood. */
  readonly matched: string;
}

/** Words of which all that is not given stays open. */
export const periodWordsOf = (given: Partial<PeriodWords> & { readonly matched: string }): PeriodWords => ({
  year: null,
  shift: null,
  months: null,
  isSamePeriod: false,
  isSchoolYear: false,
  monthShift: null,
  isRunning: false,
  ...given,
});

/** 上半年 and 下半年. */
export const HALF: Readonly<Record<string, Months>> = { 上: { from: 1, to: 6 }, 下: { from: 7, to: 12 } };
