import { reportAddress } from "../../core/model/address";
import type { Catalogue, Indicator } from "../../core/model/indicator";
import { SENTENCE, type Reading } from "../../core/model/reading";
import { grouped, inAllLanguages, type IndicatorRow, type Wanted } from "./indicator-row";
import { laterFirst } from "./offered-periods";

/** The figures that were read, by indicator: the one to show first, then the others. */
export function figuresByIndicator(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const figures = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (reading.role !== "value") continue;
    const same = figures.get(reading.indicator);
    if (same) same.push(reading);
    else figures.set(reading.indicator, [reading]);
  }
  for (const [id, same] of figures) figures.set(id, same.sort(tellingFirst));
  return figures;
}

/** The district before its schools, later before earlier, tables before sentences. */
const tellingFirst = (one: Reading, other: Reading): number =>
  Number(one.entity !== "") - Number(other.entity !== "") ||
  laterFirst(one.period, other.period) ||
  Number(one.layout === SENTENCE) - Number(other.layout === SENTENCE);

/** What was read, by section. */
export const readingRows = (
  figures: ReadonlyMap<string, readonly Reading[]>,
  { sections, indicators }: Catalogue,
  wanted: Wanted,
  periodText: (period: string) => string,
): readonly IndicatorRow[] =>
  sections.flatMap(({ id, name }) => {
    const rows = indicators
      .filter((indicator) => indicator.section === id)
      .flatMap((indicator) => {
        const all = figures.get(indicator.id) ?? [];
        const words = (): readonly string[] => [
          ...inAllLanguages(name),
          ...wordsOf(indicator, all),
          ...all.map((each) => periodText(each.period)),
        ];
        return !wanted.isSearching || wanted.matches(words()) ? rowsOf(indicator, all, wanted) : [];
      });
    return grouped(id, "read", rows, wanted);
  });

const wordsOf = ({ name, aliases }: Indicator, figures: readonly Reading[]): readonly string[] => [
  ...inAllLanguages(name),
  ...aliases,
  ...figures.flatMap(({ labelText, entity, measure }) => [labelText, entity, measure.text, reportAddress(measure.at)]),
];

function rowsOf(
  indicator: Indicator,
  [first, ...others]: readonly Reading[],
  { unfolded }: Wanted,
): readonly IndicatorRow[] {
  if (!first) return [];
  const key = `indicator:${indicator.id}`;
  if (others.length === 0) return [{ kind: "reading", key, level: 2, indicator, reading: first }];
  const isUnfolded = unfolded.has(key);
  return [
    { kind: "reading", key, level: 2, indicator, reading: first, isUnfolded },
    ...(isUnfolded
      ? others.map((reading, at): IndicatorRow => ({
          kind: "reading",
          key: `${key}:${at}`,
          level: 3,
          indicator,
          reading,
        }))
      : []),
  ];
}
