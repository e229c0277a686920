import { closedText } from "../measure/plain-text";
import type { Block, HeaderColumn } from "../table/block";
import { headRows, nestedName } from "./nested-rows";
import { periodOfRow } from "./row-texts";
import { writtenLabel } from "./written-label";

/** Rows with the texts that name them. */
interface NamedRow {
  readonly row: number;
  readonly texts: readonly string[];
}

/** What the rows of a table are of, by row, where they are parts of the rows over them: 城区·小学. */
export function nestedEntities(
  block: Block,
  rows: readonly NamedRow[],
  nameColumns: readonly HeaderColumn[],
): ReadonlyMap<number, string> {
  const places = nameColumns.filter(({ role }) => role !== "serial").map(({ column }) => column);
  const isName = (texts: readonly string[]): boolean => texts.length === 1 && texts.every((text) => !periodOfRow(text));
  const labels = rows
    .filter(({ texts }) => isName(texts))
    .map(({ row, texts }) => ({ texts, label: writtenLabel(block, row, places) }))
    .filter(({ texts, label }) => closedText(label.text) === closedText(texts[0] ?? ""));
  const heads = headRows(labels.map(({ label }) => label));
  const textOf = (row: number): string => writtenLabel(block, row, places).text;
  return new Map([...heads.keys()].map((row) => [row, nestedName(heads, row, textOf)]));
}
