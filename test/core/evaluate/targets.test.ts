import type { Measure } from "../../../src/core/model/measure";
import type { StatedTarget } from "../../../src/core/model/reading";
import type { Standing } from "../../../src/core/model/verdict";
import { evaluateWith, indicatorOf, measureOf, packOf, readingOf, recognitionOf, ruleOf, statedOf } from "./make";

const plan = { document: "plan" };
const share = indicatorOf("share", {
  unit: "%",
  kind: "share",
  formula: { kind: "ratio", numerator: "private", denominator: "pupils", times: 100 },
  targets: [
    {
      operator: "atMost",
      value: 4.89,
      by: "2022-09-30",
      valid: { from: "2022-01-01", to: "2022-12-31" },
      source: plan,
    },
  ],
});
const newPlaces = indicatorOf("places", {
  kind: "count",
  targets: [
    {
      operator: "atLeast",
      value: 2600,
      by: "2022-12-31",
      valid: { from: "2022-01-01", to: "2022-12-31" },
      source: plan,
    },
  ],
});
const indicators = [share, newPlaces, indicatorOf("private"), indicatorOf("pupils"), indicatorOf("other")];
const meets = ruleOf("meets", { target: {} }, { fact: "measure", operator: "meets", value: { fact: "target" } });
const percent = (value: number): Measure => measureOf(value, { unit: "%", decimals: 2 });

type Given = Readonly<Record<string, Measure>>;

async function standingOf(
  given: Given,
  asOf?: string,
  targets: readonly StatedTarget[] = [],
  period = "2022-H1",
): Promise<readonly Standing[]> {
  const readings = Object.entries(given).map(([id, measure]) => readingOf(id, measure, { period }));
  return (await evaluateWith(packOf(indicators, [meets]), recognitionOf({ readings, targets, period }), asOf))
    .standings;
}

test.each([
  ["missed before its day", 5.12, "2022-07-01", "open"],
  ["missed on its day", 5.12, "2022-09-30", "missed"],
  ["met", 4.5, "2022-09-30", "met"],
  ["shown as the limit itself", 4.89, "2022-09-30", "undecided"],
])("a ceiling %s", async (_, value, asOf, status) => {
  expect((await standingOf({ share: percent(value) }, asOf)).map((standing) => standing.status)).toEqual([status]);
});

test("a workbook is judged at its own date whenever it is opened", async () => {
  const readings = [readingOf("share", percent(5.12))];
  const pack = packOf(indicators, [meets]);
  expect((await evaluateWith(pack, recognitionOf({ readings }))).asOf).toBe("2022-06-30");
  expect((await evaluateWith(pack, recognitionOf({ readings, filledOn: "2022-10-08" }))).standings[0]?.status).toBe(
    "missed",
  );
});

test("a figure of another year is not held to the target", async () => {
  expect(await standingOf({ share: percent(5.12) }, undefined, [], "2021-H1")).toEqual([]);
  expect(await standingOf({ share: percent(5.12) }, undefined, [], "2024-H1")).toEqual([]);
});

test("gap, pace, completion and heads to target", async () => {
  const given = { share: percent(5.02), private: measureOf(1466), pupils: measureOf(29200), places: measureOf(900) };
  const [first, second] = await standingOf(given, "2022-07-01");
  expect(first).toMatchObject({ gap: 0.13, completion: NaN, pace: 50, headsToTarget: -39, status: "open" });
  expect(second).toMatchObject({ gap: 1700, completion: expect.closeTo(34.615, 3), headsToTarget: null });
});

test("the workbook's own target equal to the catalogue's is one, with the workbook's day and office", async () => {
  const stated = statedOf("places", 2600, { by: "2022-11-30", office: "计财科" });
  const standings = await standingOf({ places: measureOf(900) }, "2022-07-01", [stated]);
  expect(standings).toMatchObject([{ target: 2600, by: "2022-11-30", office: "计财科", statedAt: { value: 2600 } }]);
});

test("the workbook's own target that differs stands beside the catalogue's and is compared with it", async () => {
  const rule = ruleOf(
    "same",
    { target: {} },
    { fact: "target", operator: "equals", value: { fact: "catalogueTarget" } },
  );
  const recognition = recognitionOf({
    readings: [readingOf("places", measureOf(900))],
    targets: [statedOf("places", 2000)],
  });
  const { standings, account } = await evaluateWith(packOf(indicators, [rule]), recognition);
  expect(standings.map(({ target, by }) => [target, by])).toEqual([
    [2000, "2022-12-31"],
    [2600, "2022-12-31"],
  ]);
  expect(account).toMatchObject({ failed: 1, notApplicable: 1 });
});

test("a workbook most of whose targets differ follows a plan of its own and is not held to the catalogue's", async () => {
  const rule = ruleOf(
    "same",
    { target: {} },
    { fact: "target", operator: "equals", value: { fact: "catalogueTarget" } },
  );
  const planned = ["one", "two", "three"].map((id) =>
    indicatorOf(id, { kind: "count", targets: newPlaces.targets ?? [] }),
  );
  const readings = planned.map(({ id }) => readingOf(id, measureOf(900)));
  const failedOf = async (values: readonly number[]): Promise<number> => {
    const targets = values.map((value, at) => statedOf(planned[at]?.id ?? "", value));
    return (await evaluateWith(packOf(planned, [rule]), recognitionOf({ readings, targets }))).account.failed;
  };
  expect(await failedOf([2000, 2600, 2600])).toBe(1);
  expect(await failedOf([2000, 2100, 2600])).toBe(0);
});

test.each([
  ["a workbook that names no district", undefined, 1],
  ["a workbook of the district", ["田家庵区"], 1],
  ["a workbook of another district", ["丹江区"], 0],
])("%s is held to the plan of the district or not", async (_, places, count) => {
  const [target] = newPlaces.targets ?? [];
  const planned = indicatorOf("one", { kind: "count", targets: target ? [{ ...target, place: "田家庵区" }] : [] });
  const recognition = recognitionOf({ readings: [readingOf("one", measureOf(900))], ...(places && { places }) });
  expect((await evaluateWith(packOf([planned], [meets]), recognition)).standings).toHaveLength(count);
});

test("a target stated for an indicator without a figure has no data", async () => {
  expect(await standingOf({}, "2022-07-01", [statedOf("other", 5)])).toMatchObject([
    { status: "noData", gap: NaN, headsToTarget: null },
  ]);
});

test("the latest period counts, not one that is still ahead", async () => {
  const at = (period: string, value: number) => readingOf("places", measureOf(value), { period });
  const readings = [at("2022-H1", 900), at("2022-06", 100), at("2022", 2600), at("2021", 5)];
  const { standings } = await evaluateWith(packOf(indicators, [meets]), recognitionOf({ readings }));
  expect(standings.map(({ measure }) => measure.value)).toEqual([900]);
});

test.each([
  ["June alone", "2022-06"],
  ["the second half alone", "2022-H2"],
  ["the second quarter alone", "2022-Q2"],
])("%s does not stand for the year that a target is set for", async (_, period) => {
  expect(await standingOf({ places: measureOf(900) }, "2022-12-31", [], period)).toEqual([]);
  expect(await standingOf({ places: measureOf(900) }, "2022-12-31", [statedOf("places", 2000)], period)).toEqual([]);
  // A share and a level are what they are whenever they are taken.
  expect((await standingOf({ share: percent(5.12) }, "2022-12-31", [], period)).map(({ status }) => status)).toEqual([
    "missed",
  ]);
});

test.each(["2022-H1", "2022-Q1", "2022", "2022-01..2022-05"])(
  "%s counts from the beginning of the year",
  async (period) => {
    expect(
      (await standingOf({ places: measureOf(900) }, "2022-12-31", [], period)).map(({ status }) => status),
    ).toEqual(["missed"]);
  },
);

test("the year so far is held to the year's target although a later month is there alone", async () => {
  const at = (period: string, value: number) => readingOf("places", measureOf(value), { period });
  const readings = [at("2022-H1", 900), at("2022-07", 100)];
  const { standings } = await evaluateWith(packOf(indicators, [meets]), recognitionOf({ readings, period: "2022-07" }));
  expect(standings.map(({ measure, period }) => [measure.value, period])).toEqual([[900, "2022-H1"]]);
});

test("a count that is owed always is held to it in any month", async () => {
  const standard = { operator: "atMost", value: 0, valid: { from: "2022-01-01" }, source: plan } as const;
  const accidents = indicatorOf("accidents", { kind: "count", targets: [standard] });
  const readings = [readingOf("accidents", measureOf(1), { period: "2022-06" })];
  const recognition = recognitionOf({ readings, period: "2022-06" });
  const { standings } = await evaluateWith(packOf([accidents], [meets]), recognition);
  expect(standings.map(({ status }) => status)).toEqual(["missed"]);
});

test("a verdict on a target names the figure, the target and their difference", async () => {
  const recognition = recognitionOf({ readings: [readingOf("share", percent(5.12))] });
  const { verdicts } = await evaluateWith(packOf(indicators, [meets]), recognition, "2022-07-01");
  expect(verdicts).toMatchObject([
    {
      outcome: "fail",
      left: { measure: { value: 5.12 } },
      right: { computed: { value: 4.89, unit: "%" } },
      difference: 0.23,
    },
  ]);
  expect(verdicts[0]?.args).toMatchObject({ by: { literal: "2022-09-30" }, daysLeft: { literal: 91 } });
});
