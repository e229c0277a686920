import type { Catalogue, Indicator } from "../model/indicator";
import {
  SENTENCE,
  UNIT_PLACES,
  type Reading,
  type ReadingRole,
  type Recognition,
  type StatedTarget,
} from "../model/reading";
import type { Example, Given } from "../model/rule";
import { wordOf, listOf } from "./given";
import { unitSourcesOf, type StatedUnit } from "../recognise/measure/unit-sources";
import { EXAMPLE_SHEET, givenCell, givenMeasure } from "./given-measure";

/** What a sentence tells is less sure than a table. */
const TOLD = 0.5;
const OTHER_PERIOD = "period:";
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
  const stated = statedUnits(given);
  const explanation = wordOf(given["explanation"]);
  const read = (id: string, value: Given, when: string, role: ReadingRole = "value"): void => {
    const row = readings.length + 1;
    const unit = role === "changePercent" || role === "completion" ? "%" : unitOf(id);
    const at = { sheet: EXAMPLE_SHEET, row, column: 1 };
    const around = id === subject.id && when === period && role === "value" ? stated : [];
    const unitSources = unitSourcesOf(givenCell(value), unit, around);
    readings.push({
      indicator: id,
      period: when,
      entity: wordOf(given["entity"]),
      role,
      measure: givenMeasure(value, at, unit, around[0]?.unit),
      label: { sheet: EXAMPLE_SHEET, row, column: 0 },
      labelText: id,
      layout: "example",
      matchedBy: "name",
      sureness: 1,
      ...(unitSources.length > 0 && { unitSources }),
      ...(id === subject.id && when === period && explanation && { explanation }),
    });
  };
  const readAll = (ids: readonly string[], key: string, when = period, role: ReadingRole = "value"): void =>
    listOf(given[key]).forEach((value, i) => read(ids[i] ?? "", value, when, role));

  const { formula } = subject;
  readAll([subject.id], "self");
  readAll([subject.id], "lastYear", yearBefore);
  readAll([subject.id], "nextYear", yearAfter(period));
  readAll([subject.id], "again");
  for (const [key, figure] of Object.entries(given)) {
    // Figures of other periods are given as `period:2024` or `period:2024-01..2024-05`.
    if (key.startsWith(OTHER_PERIOD))
      listOf(figure).forEach((value) => read(subject.id, value, key.slice(OTHER_PERIOD.length)));
  }
  const months = monthsBeside(period);
  listOf(given["otherMonths"]).forEach((value, i) => {
    read(subject.id, value, months[i] ?? "");
  });
  const tell = (key: string, role: ReadingRole): void =>
    listOf(given[key]).forEach((value) => {
      read(subject.id, value, period, role);
      const told = readings.pop();
      if (told) readings.push({ ...told, layout: SENTENCE, sureness: TOLD });
    });
  tell("told", "value");
  readAll(formula?.kind === "ratio" ? [formula.numerator] : [], "numerator");
  readAll(formula?.kind === "ratio" ? [formula.denominator] : [], "denominator");
  readAll(formula?.kind === "sum" ? formula.parts : [], "parts");
  readAll(subject.partOf ? [subject.partOf] : [], "whole");
  for (const role of ROLES) {
    readAll([subject.id], `reported.${role}`, period, role);
    tell(`told.${role}`, role);
  }
  for (const { id } of catalogue.indicators) readAll([id], id);

  const targets = listOf(given["target"]).map((value) => statedTarget(subject, value, given, period));
  return { readings, targets, tables: [], unrecognised: [], period, filledOn: "", bindings: [], leftOut: [] };
}

const yearAfter = (period: string): string => period.replace(/^\d{4}/, (year) => String(Number(year) + 1));

/** The other months of the year of a month, such as 2024-01 and 2024-02 beside 2024-03. */
const monthsBeside = (period: string): readonly string[] =>
  Array.from({ length: 12 }, (_, i) => `${period.slice(0, 4)}-${String(i + 1).padStart(2, "0")}`).filter(
    (month) => month !== period,
  );

/** Units that the example states around its subject: `unit.label`, `unit.unitColumn`, `unit.header`, `unit.sheet`. */
const statedUnits = (given: Example["given"]): readonly StatedUnit[] =>
  UNIT_PLACES.flatMap((place) => {
    const unit = wordOf(given[`unit.${place}`]);
    return unit === "" ? [] : [{ place, unit }];
  });

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
