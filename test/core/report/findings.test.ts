import { reportAddress } from "../../../src/core/model/address";
import { findingsOf } from "../../../src/core/report/findings";
import { NO_MEMORY } from "../../../src/core/report/memory";
import { planMarks } from "../../../src/core/report/marks";
import type { Verdict } from "../../../src/core/model/verdict";
import { evaluation, measure, reading, recognition, subject, verdict } from "./make";
import { PACK } from "./pack";

const of = (verdicts: readonly Verdict[]) =>
  findingsOf(evaluation(verdicts), recognition([reading("repair", "2022-H1", measure("1", "B!A1"))]), PACK, NO_MEMORY);

const wrongRate = (value: string, address: string) =>
  verdict({ rule: "rate-is-its-parts", subject: subject("enrolmentRate"), measures: [measure(value, address)] });

test.each([
  ["a failure", verdict({ rule: "rate-is-its-parts" }), ["error"]],
  ["a failure of a warning", verdict({ rule: "cell-is-filled" }), ["warning"]],
  ["a doubt left by rounding", verdict({ rule: "target-due", outcome: "unknown", reason: "rounding" }), ["info"]],
  ["a missing input", verdict({ rule: "target-due", outcome: "unknown", reason: "missing" }), []],
  ["a broken rule", verdict({ rule: "target-due", outcome: "broken", problem: "?" }), ["info"]],
])("%s becomes %j", (_, given, severities) => {
  expect(of([given]).map(({ severity }) => severity)).toEqual(severities);
});

test("a finding keeps its id when its value and its place change, and its signature tells that the value did", () => {
  const [before] = of([wrongRate("96.4%", "E21")]);
  const [moved] = of([wrongRate("96.4%", "别的表!H99")]);
  const [changed] = of([wrongRate("97.4%", "E21")]);
  expect(moved?.id).toBe(before?.id);
  expect(moved?.values).toBe(before?.values);
  expect(changed?.id).toBe(before?.id);
  expect(changed?.values).not.toBe(before?.values);
});

test("ids are short, readable and told apart by an ordinal", () => {
  const ids = of([wrongRate("96.4%", "E21"), wrongRate("96.5%", "E22")]).map(({ id }) => id);
  expect(ids[0]).toMatch(/^F-[0-9A-HJKMNP-TV-Z]{7}$/);
  expect(ids[1]).toBe(`${ids[0]}-2`);
});

test("5,000 findings have 5,000 ids", () => {
  const many = Array.from({ length: 5000 }, (_, n) =>
    verdict({ rule: "duplicate-school", subject: subject("", "2022-H1", `第${n}小学`, "小学:班数") }),
  );
  expect(new Set(of(many).map(({ id }) => id)).size).toBe(5000);
});

test("the gravest come first, then the report's sections, then the sheets as they run", () => {
  const findings = of([
    verdict({ rule: "cell-is-filled", subject: subject("repair"), measures: [measure("", "B!A1")] }),
    verdict({ rule: "rate-is-its-parts", subject: subject("enrolmentRate"), measures: [measure("1%", "B!A9")] }),
    verdict({ rule: "rate-is-its-parts", subject: subject("privateShare"), measures: [measure("1%", "Z!A1")] }),
    verdict({ rule: "rate-is-its-parts", subject: subject("privateShare"), measures: [measure("1%", "B!C2")] }),
    verdict({ rule: "rate-is-its-parts", subject: subject("privateShare"), measures: [measure("1%", "B!B2")] }),
  ]);
  expect(findings.map(({ cells: [cell] }) => cell && reportAddress(cell))).toEqual([
    "B!B2",
    "B!C2",
    "Z!A1",
    "B!A9",
    "B!A1",
  ]);
});

test("cells are named once, the one to fix first, with both sides among them", () => {
  const [rate, part] = [measure("96.4%", "E21"), measure("283人", "E17")];
  const [finding] = of([
    verdict({ rule: "rate-is-its-parts", measures: [rate, part, rate], right: { measure: measure("299名", "E16") } }),
  ]);
  expect(finding?.cells.map(reportAddress)).toEqual(["主要指标!E21", "主要指标!E17", "主要指标!E16"]);
});

test("a cell is marked once, by its gravest finding; a total marks only itself, two places that disagree both", () => {
  const parts = Array.from({ length: 109 }, (_, row) => measure("1人", `名册!B${row + 2}`));
  const marks = planMarks(
    of([
      verdict({ rule: "cell-is-filled", measures: [measure("96.4%", "E21"), measure("1", "E99")] }),
      verdict({
        rule: "rate-is-its-parts",
        subject: subject("enrolmentRate"),
        measures: [measure("96.4%", "E21"), measure("283人", "E17")],
      }),
      verdict({
        rule: "rate-is-its-parts",
        measures: [measure("9所", "E30"), measure("8所", "E31"), measure("7所", "E32")],
        left: { measure: measure("9所", "E30") },
        right: { measure: measure("8所", "E31") },
      }),
      verdict({
        rule: "target-due",
        measures: [measure("20人", "D40"), measure("24人", "C40")],
        left: { measure: measure("20人", "D40") },
        right: { measure: measure("24人", "C40") },
        args: { target: { measure: measure("24人", "C40") } },
      }),
      verdict({ rule: "total-is-its-parts", measures: [measure("110人", "名册!B111"), ...parts] }),
    ]),
  );
  const shown = marks.map(({ sheet, cells }) => [
    sheet,
    cells.error.map(reportAddress),
    cells.warning.map(reportAddress),
  ]);
  expect(shown).toEqual([
    ["主要指标", ["主要指标!E21", "主要指标!E30", "主要指标!E31", "主要指标!D40"], []],
    ["名册", ["名册!B111"], []],
  ]);
});
