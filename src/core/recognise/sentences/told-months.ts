import { periodOf, spanOf } from "../period/span";
import type { Claim } from "./claims";
import type { ToldFigure } from "./find-figures";
import { unitFits } from "./unit-fits";

const MONTH = /^[，、:(]?(?:其中)?[，:]?(\d{1,2})月份?(?:为|有|是)?$/;

/** 办理信访件51件，其中1月8件、2月6件: the same indicator month by month, within the period told before. */
export function ofMonth(last: Claim, figure: ToldFigure, gap: string): Claim | null {
  const month = Number(MONTH.exec(gap)?.[1] ?? NaN);
  const span = spanOf(last.period);
  const isWithin = span?.kind === "months" && month >= 1 && month <= 12;
  if (!isWithin || last.role !== "value" || !unitFits(figure, last.indicator)) return null;
  const period = periodOf({ kind: "months", year: span.year, from: month, to: month });
  return { ...last, period, figure, text: figure.text, end: figure.end };
}
