import { endOf, isWithin, kindOfPeriod, paceAt, startOf, yearBefore } from "../../../src/core/evaluate/period";
import { evaluateWith, indicatorOf, measureOf, packOf, readingOf, recognitionOf, ruleOf } from "./make";

test.each([
  ["2022", "2022-01-01", "2022-12-31", "2021", "year"],
  ["2022-H1", "2022-01-01", "2022-06-30", "2021-H1", "half"],
  ["2022-H2", "2022-07-01", "2022-12-31", "2021-H2", "half"],
  ["2022-Q3", "2022-07-01", "2022-09-30", "2021-Q3", "quarter"],
  ["2024-02", "2024-02-01", "2024-02-29", "2023-02", "month"],
  ["2021/22", "2021-09-01", "2022-08-31", "2020/21", "schoolYear"],
  ["1999/00", "1999-09-01", "2000-08-31", "1998/99", "schoolYear"],
  ["2022-01..2022-05", "2022-01-01", "2022-05-31", "2021-01..2021-05", "range"],
  ["", "", "", "", "none"],
])("period %p runs from %p to %p, a year after %p", (period, start, end, before, kind) => {
  expect([startOf(period), endOf(period), yearBefore(period), kindOfPeriod(period)]).toEqual([
    start,
    end,
    before,
    kind,
  ]);
});

test.each([
  ["2022-06-30", "2022-12-31", 50],
  ["2022-06-30", "2022-09-30", 50],
  ["2022-12-31", "2022-12-31", 100],
  ["2021-12-31", "2022-12-31", 0],
  ["2023-06-30", "2022-12-31", 100],
  ["2022-06-30", "", NaN],
])("at %s the year of a deadline on %s is %d %% gone", (end, by, pace) => {
  expect(paceAt(end, by)).toEqual(Number.isNaN(pace) ? NaN : expect.closeTo(pace, 9));
});

test("the last day of a period decides whether it lies within, and both ends belong", () => {
  const valid = { from: "2022-06-30", to: "2022-12-31" };
  expect(["2022-06-29", "2022-06-30", "2022-12-31", "2023-01-01", ""].map((end) => isWithin(end, valid))).toEqual([
    false,
    true,
    true,
    false,
    true,
  ]);
});

test("a figure of June alone or of the second half does not count from the beginning of the year", async () => {
  const must = { fact: "sinceNewYear", operator: "is", value: "yes" };
  const pack = packOf([indicatorOf("places")], [ruleOf("r", { indicator: {} }, must)]);
  const periods = ["2022", "2022-H1", "2022-Q1", "2022-01", "2022-01..2022-05", "", "2022-06", "2022-H2", "2021/22"];
  const readings = periods.map((period) => readingOf("places", measureOf(1), { period }));
  const { verdicts } = await evaluateWith(pack, recognitionOf({ readings }));
  expect(verdicts.map(({ subject }) => subject.period)).toEqual(["2022-06", "2022-H2", "2021/22"]);
});
