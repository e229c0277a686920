import type { Measure } from "../../../src/core/model/measure";
import type { Verdict } from "../../../src/core/model/verdict";
import { withoutEchoes } from "../../../src/core/evaluate/echoes";
import { account, measure, subject, verdict } from "../report/make";

/** A sum that failed. */
function failed(
  rule: string,
  whole: Measure,
  from: readonly Measure[],
  { severity = "error", indicator = "" }: Partial<Pick<Verdict, "severity">> & { readonly indicator?: string } = {},
): Verdict {
  const value = from.reduce((sum, part) => sum + part.value, 0);
  return verdict({
    rule,
    severity,
    subject: subject(indicator),
    measures: [whole, ...from],
    left: { measure: whole },
    right: { computed: { value, unit: whole.unit, decimals: whole.decimals, from } },
  });
}

const told = (...verdicts: readonly Verdict[]): readonly string[] =>
  withoutEchoes([
    { account: { rule: "all", ...account({ checked: verdicts.length, failed: verdicts.length }) }, verdicts },
  ]).flatMap((one) => one.verdicts.map(({ rule }) => rule));

const general = measure("29万元", "C6");
const [primary, junior] = [measure("18万元", "C8"), measure("20万元", "C9")];
const special = measure("2万元", "C11");
const lower = failed("lower", general, [primary, junior]);

describe("a total above a wrong total", () => {
  test("that is out by the same amount is an echo, and counts as not applicable", () => {
    const upper = failed("upper", measure("40万元", "C5"), [general, special]);
    expect(told(upper, lower)).toEqual(["lower"]);
    const [one] = withoutEchoes([
      { account: { rule: "all", ...account({ checked: 2, failed: 2 }) }, verdicts: [upper, lower] },
    ]);
    expect(one?.account).toMatchObject({ checked: 2, failed: 1, notApplicable: 1 });
  });

  test("that is out by another amount is a fault of its own", () => {
    expect(told(failed("upper", measure("41万元", "C5"), [general, special]), lower)).toEqual(["upper", "lower"]);
  });

  test("along a row is told beside it", () => {
    const row = failed("row", measure("40万元", "A6"), [general, measure("2万元", "D6")]);
    expect(told(row, lower)).toEqual(["row", "lower"]);
  });
});

describe("a table that may not be whole", () => {
  const open = (whole: string): Verdict =>
    failed("open", measure(whole, "C5"), [general, special], { severity: "info" });

  test("is whole where a slip in one of its parts explains the gap", () => {
    const row = failed("row", general, [measure("30万元", "D6"), measure("8万元", "E6")]);
    expect(told(row, open("40万元"))).toEqual(["row"]);
  });

  test("is told where the slip explains only some of it", () => {
    expect(told(lower, open("45万元"))).toEqual(["lower", "open"]);
  });
});

describe("what an indicator's own sum says", () => {
  const [total, before, month] = [measure("790个", "B7"), measure("567个", "C7"), measure("142个", "B6")];
  const own = failed("running", total, [before, month], { indicator: "hotline_replies" });

  test("is told once where a table adds up the same cells", () => {
    expect(told(own, failed("table", total, [month, before]))).toEqual(["table"]);
  });

  test("stays where the table adds up other cells", () => {
    expect(told(own, failed("table", total, [month, measure("9个", "B9")]))).toEqual(["running", "table"]);
  });

  test("says as well that a month is above the total, but not that another one is", () => {
    const above = (part: Measure): Verdict =>
      verdict({
        rule: "above",
        subject: subject("hotline_replies"),
        measures: [part, total],
        left: { measure: part },
        right: { measure: total },
        args: { longerPeriod: { literal: "2023-H1" } },
      });
    expect(told(own, above(month))).toEqual(["running"]);
    expect(told(own, above(measure("800个", "D6")))).toEqual(["running", "above"]);
  });
});
