import { jsonReport } from "../../../src/core/report/json-report";
import { reportAddress } from "../../../src/core/model/address";
import { halfYear } from "./books";
import { checked, evaluation, measure, reading, recognition } from "./make";

const TOOL = { name: "indicator-check", version: "0.1.0" };
const report = jsonReport(halfYear(), TOOL, "zh-CN");

test("the report has the agreed keys in the agreed order", () => {
  expect(Object.keys(report)).toEqual([
    "tool",
    "pack",
    "file",
    "asOf",
    "sheets",
    "readings",
    "unrecognised",
    "bindings",
    "verdicts",
    "findings",
  ]);
  expect(Object.keys(report.readings[0] ?? {})).toEqual([
    "indicator",
    "period",
    "entity",
    "value",
    "unit",
    "bound",
    "cell",
    "text",
    "label",
  ]);
  expect(Object.keys(report.findings[0] ?? {})).toEqual([
    "id",
    "rule",
    "severity",
    "outcome",
    "indicator",
    "period",
    "entity",
    "cells",
    "left",
    "right",
    "difference",
    "message",
    "source",
    "fix",
  ]);
  expect(Object.keys(report.verdicts)).toEqual(["checked", "passed", "failed", "unknown", "notApplicable", "broken"]);
});

test("a finding carries both sides as numbers and its cells as addresses", () => {
  expect(report.findings[0]).toMatchObject({
    rule: "rate-is-its-parts",
    severity: "error",
    cells: ["主要指标!E21", "主要指标!E17", "主要指标!E16"],
    left: 96.4,
    right: 94.6488294314,
    difference: 1.8,
  });
});

test("what has no value is null, in the object and in its text", () => {
  expect(report.readings.find(({ indicator }) => indicator === "fitness")?.value).toBeNull();
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test("only values are readings; derived columns are not", () => {
  const change = { ...reading("repair", "2022-H1", measure("12万元", "G3")), role: "change" } as const;
  const of = checked(recognition([reading("repair", "2022-H1", measure("189万元", "E3")), change]), evaluation([]));
  expect(jsonReport(of, TOOL, "zh-CN").readings.map(({ cell, value }) => [cell, value])).toEqual([
    ["主要指标!E3", 189],
  ]);
});

test("what was not understood is listed with its cell", () => {
  const cell = { sheet: "主要指标", row: 8, column: 0 };
  const of = checked(recognition([], { unrecognised: [{ cell, label: "某项", why: "unknownLabel" }] }), evaluation([]));
  expect(jsonReport(of, TOOL, "en").unrecognised).toEqual([
    { cell: reportAddress(cell), label: "某项", why: "unknownLabel" },
  ]);
});
