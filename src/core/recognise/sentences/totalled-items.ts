import type { PeriodContext } from "../period/context-period";
import type { Told } from "./claims";
import { contextPeriod } from "./told-period";

/** What has been done in the schools of a list has been done in the district; the pupils of its schools are not all pupils. */
export const addsUp = ({ indicator: { kind } }: Told): boolean => kind === "count" || kind === "flow";

/** What is told without what the items of a list tell of the parts of a total told behind them. */
export function withoutParts(
  told: readonly Told[],
  items: ReadonlySet<Told>,
  totals: readonly Told[],
  context: PeriodContext,
): readonly Told[] {
  const around = contextPeriod(context)?.period;
  const isPartOf = (part: Told, total: Told): boolean =>
    part.indicator === total.indicator &&
    part.role === total.role &&
    // 4月新增270个 is a month of the district's whole year, whoever adds the months up.
    (part.period === total.period || part.period === around) &&
    valueOf(part) < valueOf(total);
  return told.filter(
    (one) => !items.has(one) || !totals.some((total) => total.role === "value" && isPartOf(one, total)),
  );
}

const valueOf = ({ figure: { figure } }: Told): number => (figure.state === "ok" ? figure.value : NaN);
