import type { Claim } from "./claims";
import type { Clauses } from "./clauses";
import type { ToldFigure } from "./find-figures";
import { TIME_PATTERN } from "./scope-words";
import { unitFits } from "./unit-fits";

const AT_TIME = new RegExp(
  `^[，、](?:截至)?(${TIME_PATTERN})(?:止|为止)?(?:共|累计|合计|总计|共计)?(?:为|是|有|达到?)?$`,
);

/** 一季度25件，上半年共51件 and 2023年95.8%，2024年96.8%: nothing but a time tells the one from the other. */
export function atOtherTime(last: Claim, figure: ToldFigure, gap: string, clauses: Clauses): Claim | null {
  const time = AT_TIME.exec(gap)?.[1] ?? "";
  if (time === "" || last.role !== "value" || !unitFits(figure, last.indicator)) return null;
  const told = clauses.periodOf(figure.start, "", figure.start);
  if (!told || told.period === "" || told.period === last.period) return null;
  return { ...last, period: told.period, figure, text: figure.text, end: figure.end };
}
