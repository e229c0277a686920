import type { Reading } from "../../../src/core/model/reading";
import { laterFirst, offeredPeriods } from "../../../src/taskpane/state/offered-periods";
import { offeredUnits } from "../../../src/taskpane/state/offered-units";

const read = (...periods: readonly string[]): readonly Reading[] =>
  periods.map((period) => ({ period })) as unknown as readonly Reading[];

test("the workbook's own periods are offered first, the latest before earlier ones", () => {
  const offered = offeredPeriods(read("2021-H1", "2022-H1", "", "2022-H1"), "2022-06-30");
  expect(offered.slice(0, 2)).toEqual(["2022-H1", "2021-H1"]);
  expect(offered).toEqual(expect.arrayContaining(["2022", "2021/22", "2021-H2"]));
  expect(new Set(offered).size).toBe(offered.length);
});

test("where it names none, those of the day it is judged at and of the year before", () => {
  expect(offeredPeriods(read(""), "2023-06-30")).toEqual(
    expect.arrayContaining(["2023", "2023-H1", "2022", "2022/23"]),
  );
});

test("of the latest year the quarters, the month and the months so far are offered, and nothing twice", () => {
  const offered = offeredPeriods(read("2021", "2022"), "2022-05-31");
  expect(offered).toEqual(expect.arrayContaining(["2022-Q1", "2022-Q4", "2022-05", "2022-01..2022-05"]));
  expect(offered).not.toContain("2021-Q1");
  expect(offeredPeriods(read("2022-H1"), "2022-06-30")).not.toContain("2022-01..2022-06");
  expect(offeredPeriods(read("2022"), "2022-01-31")).not.toContain("2022-01..2022-01");
});

test("of two periods that end together the longer comes first, and what is none comes last", () => {
  expect(["", "2022-12", "2022", "2022-H2", "2023-01"].sort(laterFirst)).toEqual([
    "2023-01",
    "2022",
    "2022-H2",
    "2022-12",
    "",
  ]);
});

test.each([
  ["万元", ["万元", "元", "千元", "亿元"]],
  ["%", ["%", "‰"]],
  ["所", ["所", "万所"]],
])("for %s these units are offered: %j", (unit, expected) => {
  expect(offeredUnits(unit)).toEqual(expected);
});
