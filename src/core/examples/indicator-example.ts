import type { Catalogue, Indicator } from "../model/indicator";
import type { Reading, ReadingRole, Recognition, StatedTarget } from "../model/reading";
import type { Example, Given } from "../model/rule";
import { wordOf, listOf } from "./given";
import { EXAMPLE_SHEET, givenMeasure } from "./given-measure";

const ROLES: readonly ReadingRole[] = ["change", "changePercent", "completion"];

/** The workbook an example of an indicator or target rule describes, as it would have been recognised. */
export function recognitionOf(
  catalogue: Catalogue,
  subject: Indicator,
  given: Example["given"],
  period: string,
  yearBefore: string,
): Recognition {
  const unitOf = (id: string): string => catalogue.indicators.find((indicator) => indicator.id === id)?.unit ?? "";
  const readings: Reading[] = [];
  const read = (id: string, value: Given, when: string, role: ReadingRole = "value"): void => {
    const row = readings.length + 1;
    const unit = role === "changePercent" || role === "completion" ? "%" : unitOf(id);
    readings.push({
      indicator: id,
      period: when,
      entity: wordOf(given["entity"]),
      role,
      measure: givenMeasure(value, { sheet: EXAMPLE_SHEET, row, column: 1 }, unit),
      label: { sheet: EXAMPLE_SHEET, row, column: 0 },
      labelText: id,
      layout: "example",
      matchedBy: "name",
      sureness: 1,
    });
  };
  const readAll = (ids: readonly string[], key: string, when = period, role: ReadingRole = "value"): void =>
    listOf(given[key]).forEach((value, i) => read(ids[i] ?? "", value, when, role));

  const { formula } = subject;
  readAll([subject.id], "self");
  readAll([subject.id], "lastYear", yearBefore);
  readAll([subject.id], "again");
  readAll(formula?.kind === "ratio" ? [formula.numerator] : [], "numerator");
  readAll(formula?.kind === "ratio" ? [formula.denominator] : [], "denominator");
  readAll(formula?.kind === "sum" ? formula.parts : [], "parts");
  readAll(subject.partOf ? [subject.partOf] : [], "whole");
  for (const role of ROLES) readAll([subject.id], `reported.${role}`, period, role);
  for (const { id } of catalogue.indicators) readAll([id], id);

  const targets = listOf(given["target"]).map((value) => statedTarget(subject, value, given, period));
  return { readings, targets, tables: [], unrecognised: [], period, filledOn: "" };
}

function statedTarget(subject: Indicator, value: Given, given: Example["given"], period: string): StatedTarget {
  const usual = subject.better === "down" ? "atMost" : "atLeast";
  return {
    indicator: subject.id,
    period,
    operator: given["direction"] === "atMost" ? "atMost" : given["direction"] === "atLeast" ? "atLeast" : usual,
    measure: givenMeasure(value, { sheet: EXAMPLE_SHEET, row: 1, column: 4 }, subject.unit),
    by: wordOf(given["by"]),
    office: wordOf(given["office"]),
  };
}
