import { a1 } from "../../../src/core/model/address";
import type { Measure } from "../../../src/core/model/measure";
import type { Reading, Recognition } from "../../../src/core/model/reading";
import type { Table } from "../../../src/core/model/table";
import { recognise } from "../../../src/core/recognise/recognise";
import { CATALOGUE } from "./catalogue";
import { workbookOf } from "../../workbook-of";

const BOUNDS = { exact: "", atLeast: "≥", atMost: "≤", about: "≈" };

const shown = ({ state, value, unit, bound, storedAsText }: Measure): string =>
  state === "ok" ? `${BOUNDS[bound]}${value} ${unit}${storedAsText ? " (text)" : ""}` : state;

/** A reading on one line: `E5 funds 2022-H1 488 万元`, with the entity and a role other than value in front. */
export function line({ measure, indicator, period, entity, role }: Reading): string {
  const place = measure.at.sheet === "表" ? "" : `${measure.at.sheet}!`;
  const who = `${entity && `${entity}: `}${role === "value" ? "" : `${role} `}`;
  return `${place}${a1(measure.at.row, measure.at.column)} ${who}${indicator} ${period || "?"} ${shown(measure)}`;
}

/** All readings of a recognition, a line each, by sheet and cell. */
export const lines = ({ readings }: Recognition): string[] =>
  [...readings]
    .sort((a, b) => a.measure.at.row - b.measure.at.row || a.measure.at.column - b.measure.at.column)
    .map(line);

/** The targets a workbook states, a line each. */
export const targetLines = ({ targets }: Recognition): string[] =>
  targets.map(({ indicator, period, operator, measure, by, office }) =>
    `${indicator} ${period} ${operator} ${shown(measure)} by ${by || "–"} ${office}`.trimEnd(),
  );

/** What was not understood, a line each. */
export const unknownLines = ({ unrecognised }: Recognition): string[] =>
  unrecognised.map(
    ({ cell, label, why, offer }) => `${a1(cell.row, cell.column)} ${label} ${why}${offer ? ` ${offer}` : ""}`,
  );

/** The sums a table claims, by the names of its columns and rows. */
export const sumLines = ({ sums, columns, entities }: Table): string[] => {
  const name = (index: number): string => columns[index]?.path.join("/") ?? "?";
  return sums.map((sum) =>
    sum.along === "row"
      ? `${name(sum.total)} = ${sum.parts.map(name).join(" + ")}`
      : `${name(sum.column)}: ${sum.rows.map((row) => entities[row]).join(" + ")} = ${sum.total.value}`,
  );
};

/** Recognises one drawn sheet called 表. */
export const recogniseDrawn = (drawing: string, file = "工作簿.xlsx"): Recognition =>
  recognise(workbookOf({ 表: drawing }, file), CATALOGUE);
