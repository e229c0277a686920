import { reportAddress } from "../../../src/core/model/address";
import type { Measure } from "../../../src/core/model/measure";
import type { Verdict } from "../../../src/core/model/verdict";
import { withCommonCauses } from "../../../src/core/evaluate/common-cause";
import { measure, subject, verdict } from "../report/make";

const compared = (indicator: string, whole: Measure, from: readonly Measure[], value: number): Verdict =>
  verdict({
    rule: "total-is-its-parts",
    subject: subject(indicator),
    measures: [whole, ...from],
    left: { measure: whole },
    right: { computed: { value, unit: whole.unit, decimals: whole.decimals, from } },
  });

const cellsOf = (...verdicts: readonly Verdict[]): readonly (readonly string[])[] =>
  withCommonCauses([{ verdicts }])
    .flatMap((one) => one.verdicts)
    .map(({ measures }) => measures.map(({ at }) => reportAddress(at).replace("主要指标!", "")));

const children = measure("299名", "B3");
const enrolled = measure("238人", "D3");
const rest = [measure("6人", "D4"), measure("10人", "B5")];
const total = compared("children", children, [enrolled, ...rest], 254);
const rate = compared("enrolmentRate", measure("94.6%", "D5"), [enrolled, children], 79.5986622074);

test("the cell that mends a total and a rate alike comes first in both", () => {
  expect(cellsOf(total, rate)).toEqual([
    ["D3", "B3", "D4", "B5"],
    ["D3", "D5", "B3"],
  ]);
});

test("the cell that mends the total of its row and of its column comes first in both", () => {
  const slip = measure("530人", "F6");
  const row = compared("pupils", measure("1100人", "D6"), [measure("560人", "E6"), slip], 1090);
  const column = compared("private", measure("950人", "F9"), [measure("410人", "F5"), slip], 940);
  expect(cellsOf(row, column)).toEqual([
    ["F6", "D6", "E6"],
    ["F6", "F9", "F5"],
  ]);
});

test("one failed total alone, or a cell that mends only one of two, names the total first", () => {
  expect(cellsOf(total)).toEqual([["B3", "D3", "D4", "B5"]]);
  const other = compared("enrolmentRate", measure("60.1%", "D5"), [enrolled, children], 79.5986622074);
  expect(cellsOf(total, other)).toEqual([
    ["B3", "D3", "D4", "B5"],
    ["D5", "D3", "B3"],
  ]);
});

test("two cells that would both mend two totals are left as they are", () => {
  const [a, b] = [measure("3人", "A1"), measure("4人", "A2")];
  const both = [
    compared("pupils", measure("9人", "A3"), [a, b], 7),
    compared("private", measure("9人", "B3"), [a, b], 7),
  ];
  expect(cellsOf(...both)).toEqual([
    ["A3", "A1", "A2"],
    ["B3", "A1", "A2"],
  ]);
});
