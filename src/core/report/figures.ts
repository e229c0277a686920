import type { Indicator } from "../model/indicator";
import type { Measure } from "../model/measure";
import type { Period, Reading } from "../model/reading";
import type { Standing } from "../model/verdict";
import type { Checked } from "./checked";
import { doubtOf } from "./doubt";
import type { Doubt } from "./doubt";
import { isYearBefore, overlap } from "../model/period";
import { roundHalfUp } from "../text/number";

/** What the district reports of an indicator, with what it is compared to. */
export interface Figure {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly measure: Measure;
  readonly lastYear: Measure | null;
  readonly standings: readonly Standing[];
  /** Under a failed 逻辑校验: to be verified, and no conclusion drawn from it. */
  readonly isDoubtful: boolean;
  /** Under a failed 经验校验 that nobody has explained yet: printed, and not compared. */
  readonly isQueried: boolean;
}

/** The district's figures of the period reported on, in the report's order, by indicator id. */
export function figuresOf(checked: Checked): ReadonlyMap<string, Figure> {
  const { recognition, evaluation } = checked;
  const doubt = doubtOf(checked);
  const readings = new Map<string, Reading[]>();
  for (const reading of recognition.readings) {
    if (reading.role !== "value" || reading.entity !== "") continue;
    const same = readings.get(reading.indicator);
    if (same) same.push(reading);
    else readings.set(reading.indicator, [reading]);
  }
  const figures = new Map<string, Figure>();
  for (const indicator of inReportOrder(checked)) {
    const figure = figureOf(
      indicator,
      readings.get(indicator.id) ?? [],
      recognition.period,
      evaluation.standings,
      doubt,
    );
    if (figure) figures.set(indicator.id, figure);
  }
  return figures;
}

function inReportOrder({ pack: { catalogue } }: Checked): readonly Indicator[] {
  return catalogue.sections.flatMap(({ id }) => catalogue.indicators.filter(({ section }) => section === id));
}

function figureOf(
  indicator: Indicator,
  readings: readonly Reading[],
  period: Period,
  standings: readonly Standing[],
  doubt: Doubt,
): Figure | null {
  const current = currentReadings(readings, period);
  const chosen = current.find(({ measure }) => measure.state === "ok") ?? current[0];
  const own = distinct(standings.filter((standing) => standing.indicator === indicator.id));
  if (!chosen) return unreported(indicator, own);
  return {
    indicator,
    period: chosen.period,
    measure: chosen.measure,
    lastYear: usable(
      readings.filter((reading) => isYearBefore(reading.period, chosen.period)),
      doubt,
    ),
    standings: own.filter((standing) => standing.period === chosen.period),
    isDoubtful: current.some(({ measure }) => doubt.isDoubtful(measure)) || contradict(current),
    isQueried: current.some(({ measure }) => doubt.isQueried(measure)),
  };
}

/** An indicator that the workbook sets a target for and then says nothing of. */
function unreported(indicator: Indicator, standings: readonly Standing[]): Figure | null {
  const standing = standings.find(({ status }) => status === "noData");
  if (!standing) return null;
  const { period, measure } = standing;
  return { indicator, period, measure, lastYear: null, standings: [standing], isDoubtful: false, isQueried: false };
}

/** The readings of the period; where there is none, those of the latest period that overlaps it. */
function currentReadings(readings: readonly Reading[], period: Period): readonly Reading[] {
  const exact = readings.filter((reading) => reading.period === period);
  if (exact.length > 0) return exact;
  const near = readings.filter((reading) => overlap(reading.period, period));
  const latest = near
    .map((reading) => reading.period)
    .sort()
    .at(-1);
  return near.filter((reading) => reading.period === latest);
}

/** Last year's figure, where it has a value, nobody doubts it and the workbook does not contradict itself. */
function usable(readings: readonly Reading[], doubt: Doubt): Measure | null {
  const measures = readings.map(({ measure }) => measure).filter(({ state }) => state === "ok");
  const [first] = measures;
  return first &&
    !measures.some((measure) => doubt.isDoubtful(measure) || doubt.isQueried(measure)) &&
    !contradict(readings)
    ? first
    : null;
}

/** Figures that differ as far as all of them show; 约2700 and 5.1% leave room for 2712 and 5.12%. */
function contradict(readings: readonly Reading[]): boolean {
  const measures = readings.map(({ measure }) => measure);
  const exact = measures.filter(({ state, bound }) => state === "ok" && bound === "exact");
  const decimals = Math.min(...exact.map((measure) => measure.decimals));
  return new Set(exact.map(({ value }) => roundHalfUp(value, decimals))).size > 1;
}

/** A target that stands both in the pack and in the workbook is one target. */
export function distinct(standings: readonly Standing[]): readonly Standing[] {
  const seen = new Map<string, Standing>();
  for (const standing of standings) {
    const key = [standing.indicator, standing.period, standing.operator, standing.target, standing.by].join("|");
    const kept = seen.get(key);
    if (!kept || (kept.office === "" && standing.office !== "")) seen.set(key, standing);
  }
  return [...seen.values()];
}
