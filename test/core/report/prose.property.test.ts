import fc from "fast-check";
import type { Measure } from "../../../src/core/model/measure";
import type { Standing } from "../../../src/core/model/verdict";
import type { Checked } from "../../../src/core/report/checked";
import { sentencesOf } from "../../../src/core/report/sentences";
import { halfYear } from "./books";
import { checked, evaluation, measure, reading, recognition, standing } from "./make";
import { PACK } from "./pack";

const INDICATORS = PACK.catalogue.indicators;

/** A cell's text: a share or a count, exact or only bounded, or nothing. */
const cellText = (unit: string): fc.Arbitrary<string> => {
  const number =
    unit === "%"
      ? fc.integer({ min: 0, max: 1000 }).map((n) => (n / 10).toFixed(1))
      : fc.integer({ min: 0, max: 99999 }).map(String);
  return fc.oneof(
    { weight: 5, arbitrary: number.map((digits) => digits + unit) },
    { weight: 1, arbitrary: number.map((digits) => (unit === "%" ? `${digits}%以上` : `${digits}余${unit}`)) },
    { weight: 1, arbitrary: number.map((digits) => `近${digits}${unit}`) },
    { weight: 1, arbitrary: fc.constantFrom("", "***") },
  );
};

const standingFor = (id: string, of: Measure, by: string): readonly Standing[] => {
  const target = INDICATORS.find((indicator) => indicator.id === id)?.targets?.[0];
  if (!target) return [];
  const isMet = target.operator === "atMost" ? of.value <= target.value : of.value >= target.value;
  const status =
    of.state !== "ok" ? "noData" : of.bound !== "exact" ? "undecided" : isMet ? "met" : by ? "open" : "missed";
  const completion = target.operator === "atLeast" && of.unit !== "%" ? (100 * of.value) / target.value : NaN;
  return [
    standing({
      indicator: id,
      operator: target.operator,
      target: target.value,
      by,
      measure: of,
      status,
      completion,
      pace: by ? 50 : NaN,
    }),
  ];
};

const book: fc.Arbitrary<Checked> = fc
  .tuple(
    ...INDICATORS.map(({ unit }) =>
      fc.record({
        now: cellText(unit),
        before: cellText(unit),
        has: fc.boolean(),
        by: fc.constantFrom("", "2022-12-31"),
      }),
    ),
  )
  .map((rows) => {
    const cells = INDICATORS.map(({ id, unit }, row) => ({
      id,
      now: measure(rows[row]?.now ?? "", `E${row + 2}`, unit),
      before: measure(rows[row]?.before ?? "", `F${row + 2}`, unit),
      has: rows[row]?.has ?? false,
      by: rows[row]?.by ?? "",
    }));
    const readings = cells.flatMap(({ id, now, before, has }) => [
      reading(id, "2022-H1", now),
      ...(has ? [reading(id, "2021-H1", before)] : []),
    ]);
    return checked(
      recognition(readings),
      evaluation(
        [],
        cells.flatMap(({ id, now, by }) => standingFor(id, now, by)),
      ),
    );
  });

const digitsIn = (text: string): readonly string[] => text.match(/\d+(\.\d+)?/g) ?? [];

/** `100 × part ÷ whole` to one decimal, half up, in whole numbers. */
const percent = (part: number, whole: number): string =>
  (Math.floor((2000 * Math.abs(part) + whole) / (2 * whole)) / 10).toFixed(1);

const hundredths = (value: number): number => Math.round(value * 100);

/** The distance of two figures written as a share or a count is written. */
const distance = (a: number, b: number, unit: string): readonly string[] => {
  const whole = Math.abs(hundredths(a) - hundredths(b));
  return unit === "%" ? [(whole / 100).toFixed(1), (whole / 100).toFixed(2)] : [String(whole / 100)];
};

/** Every number a sentence may print: figures, targets, dates, and what is computed from exact figures only. */
function allowed({ recognition: { readings }, evaluation: { standings } }: Checked): Set<string> {
  const numbers = new Set(["2022", "12", "31", "2.0"]);
  const add = (all: readonly string[]): void => all.forEach((digits) => numbers.add(digits));
  for (const { measure: of } of readings) add(digitsIn(of.text));
  const exact = readings.filter(({ measure: of }) => of.state === "ok" && of.bound === "exact");
  for (const { indicator, measure: of, period } of exact) {
    if (period !== "2022-H1") continue;
    for (const { target } of standings.filter((each) => each.indicator === indicator)) {
      const reached = percent(of.value, target);
      add([String(target), ...distance(of.value, target, of.unit)]);
      if (of.unit !== "%") add([reached, ...distance(Number(reached), 50, "%")]);
    }
    const before = exact.find((each) => each.indicator === indicator && each.period === "2021-H1")?.measure.value;
    if (before === undefined) continue;
    add(distance(of.value, before, of.unit));
    if (before > 0 && of.unit !== "%") add([percent(of.value - before, before)]);
  }
  for (const { target } of standings) add([String(target)]);
  return numbers;
}

const COUNT_OF_ITEMS = /等\d+项(指标|数据)/g;

test("every number in the prose is a figure, a target, a date, or computed from exact figures", () => {
  fc.assert(
    fc.property(book, (of) => {
      const known = allowed(of);
      for (const { text } of sentencesOf(of, "zh-CN")) {
        const strangers = digitsIn(text.replace(COUNT_OF_ITEMS, "")).filter((digits) => !known.has(digits));
        expect({ text, strangers }).toEqual({ text, strangers: [] });
      }
    }),
    { numRuns: 100 },
  );
});

test("the prose never says what official prose must not say", () => {
  fc.assert(
    fc.property(book, (of) => {
      for (const { text } of sentencesOf(of, "zh-CN")) {
        expect(text).not.toMatch(/(提高|高|低)\d+(\.\d+)?%/);
        expect(text).not.toMatch(/(率|占比)为[^；。]*(增长|下降)\d+(\.\d+)?%/);
        expect(text).not.toMatch(/[约近]\d+(\.\d+)?万?余/);
        expect(text).not.toMatch(/NaN|undefined|null|\{\{|，，|。。|，。|；。/);
        expect(text).not.toMatch(/\d,\d/);
        expect(text).toMatch(/。$/);
      }
    }),
    { numRuns: 100 },
  );
});

test("a figure that is only a bound is never calculated with", () => {
  const of = checked(
    recognition([
      reading("trained", "2022-H1", measure("2800余名", "E2")),
      reading("trained", "2021-H1", measure("2650人", "F2")),
      reading("places", "2022-H1", measure("近1300个", "E3")),
    ]),
    evaluation(
      [],
      [
        standing({
          indicator: "places",
          target: 2600,
          by: "2022-12-31",
          measure: measure("近1300个", "E3"),
          status: "open",
          completion: 50,
          pace: 50,
        }),
      ],
    ),
  );
  expect(sentencesOf(of, "zh-CN").map(({ text }) => text)).toEqual([
    "2022年上半年，信息技术2.0培训考核教师数为2800余名，上年同期为2650人。",
    "2022年上半年，新增学位数为近1300个，目标为2022年12月31日前不低于2600个。",
  ]);
});

test("a share without both its parts stands without them, and a blank last year is not compared with", () => {
  const of = checked(
    recognition([
      reading("enrolmentRate", "2022-H1", measure("94.6%", "E2")),
      reading("enrolmentRate", "2021-H1", measure("", "F2")),
      reading("enrolled", "2022-H1", measure("283人", "E3")),
      reading("children", "2022-H1", measure("***", "E4")),
    ]),
    evaluation([]),
  );
  expect(sentencesOf(of, "zh-CN").map(({ text }) => text)).toEqual([
    "2022年上半年，残疾儿童已入籍人数为283人；残疾儿童入籍率为94.6%。",
    "适龄残疾儿童少年数填为“***”，无法使用。",
  ]);
});

test("every sentence leads to the cells it prints", () => {
  for (const { cells } of sentencesOf(halfYear(), "zh-CN")) expect(cells.length).toBeGreaterThan(0);
});
