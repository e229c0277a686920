import { doubtOf } from "../../../src/core/report/doubt";
import { sentencesOf } from "../../../src/core/report/sentences";
import { planSummarySheet } from "../../../src/core/report/summary-sheet";
import { NO_MEMORY } from "../../../src/core/report/memory";
import { checked, evaluation, measure, reading, recognition, standing, subject, verdict } from "./make";

const TOLD = "总结!A2";
const share = measure("5.4%", TOLD);
const places = measure("2700个", TOLD);
const inTable = measure("2700个", "D4");

/** A sentence that tells a wrong share and the right number of places, which stands in a table as well. */
const book = checked(
  recognition([
    reading("privateShare", "2022-H1", share),
    reading("places", "2022-H1", inTable),
    reading("places", "2022-H1", places),
  ]),
  evaluation(
    [
      verdict({
        rule: "rate-is-its-parts",
        subject: subject("privateShare"),
        measures: [share],
        left: { measure: share },
        right: { computed: { value: 4.5, unit: "%", decimals: 1, from: [] } },
      }),
    ],
    [
      standing({ indicator: "places", measure: inTable, target: 2600 }),
      standing({ indicator: "privateShare", operator: "atMost", measure: share, target: 4.89, status: "missed" }),
    ],
  ),
);

test("a finding casts doubt on the figure it is about, not on the others of the same sentence", () => {
  const doubt = doubtOf(book);
  expect([share, places, inTable].map(doubt.isDoubtful)).toEqual([true, false, false]);
});

test("table and text of the summary conclude alike", () => {
  const prose = sentencesOf(book, "zh-CN").map(({ text }) => text);
  expect(prose).toContainEqual(expect.stringMatching(/新增学位数为2700个，达到.*的目标/));
  expect(prose).toContainEqual(expect.stringMatching(/^民办义务教育在校生规模占比（填报为5\.4%.*待核实/));
  const { rows } = planSummarySheet(book, NO_MEMORY, "zh-CN");
  const lights = rows.map(({ cells }) => [cells[0]?.value, cells[1]?.value]);
  expect(lights).toContainEqual(["新增学位数", "● 达标"]);
  expect(lights).toContainEqual(["民办义务教育在校生规模占比", "● 待核实"]);
});

test("figures of two places that differ are to be verified in table and text alike", () => {
  const others = [measure("2700个", "D4"), measure("2800个", "E4")];
  const of = checked(
    recognition(others.map((each) => reading("places", "2022-H1", each))),
    evaluation(
      [],
      others.slice(0, 1).map((each) => standing({ indicator: "places", measure: each, target: 2600 })),
    ),
  );
  expect(sentencesOf(of, "zh-CN").map(({ text }) => text)).toContainEqual(expect.stringContaining("待核实"));
  const { rows } = planSummarySheet(of, NO_MEMORY, "zh-CN");
  expect(rows.map(({ cells }) => cells[1]?.value)).toContain("● 待核实");
});
