import type { Reading, Unrecognised } from "../../model/reading";
import { labelText } from "../names/label-text";
import { spanIn } from "../period/context-period";
import { periodOf } from "../period/span";
import type { Block, HeaderColumn } from "../table/block";
import { headerRole } from "../table/header-role";
import { isFigureCell } from "../table/is-figure";
import { rowWord } from "../table/row-words";
import { isNote } from "../table/surroundings";
import { columnScopes } from "./column-scope";
import { columnSpans } from "./column-span";
import { headingsOver } from "./headings";
import { isGeneral } from "./joined-label";
import type { Layout } from "./layout";
import { listColumns, type ListColumns } from "./list-columns";
import { listReading } from "./list-reading";
import { notUnderstood } from "./not-understood";
import { plainTable } from "./plain-table";
import { rowScope } from "./row-scope";
import { topicAt, topicLabel } from "./topic-label";
import type { FigureColumn } from "./value-columns";
import { within } from "./whose";

const NAME = "topic-table";

/** 资助项目｜资助人数（人）｜资助金额（万元）: one topic a row, with what is told of it across; both together are a name. */
export const topicTable: Layout = {
  name: NAME,
  fits: (block, vocabulary) => {
    const measures = measuresOf(block);
    if (new Set(measures.map(({ word }) => word)).size < 2) return false;
    const columns = listColumns(block);
    let named = 0;
    for (let row = block.top; row < block.bottom && named < 2; row += 1)
      named += measures.filter(({ word }) => topicLabel(block, columns, row, word, vocabulary)).length;
    return named > 1;
  },
  read: (block, vocabulary) => {
    const columns = listColumns(block);
    const measures = figureColumns(measuresOf(block), columns);
    const scopes = columnScopes(measures.map(({ above }) => above));
    const over = headingsOver(block);
    const readings: Reading[] = [];
    const unrecognised: Unrecognised[] = [];
    for (let row = block.top; row < block.bottom; row += 1) {
      const topic = topicAt(block, columns, row);
      const hasFigures = measures.some(({ column }) => isFigureCell(block.grid.figure(row, column)));
      const isKnown = measures.some(({ word }) => topicLabel(block, columns, row, word, vocabulary));
      if (topic && hasFigures && !isKnown && rowWord(topic.text) === null && !isNote(topic.text))
        unrecognised.push(notUnderstood(block.grid.ref(row, topic.header.column), topic.text, null));
      for (const [at, column] of measures.entries()) {
        const scope = scopes[at] ?? null;
        const named = topicLabel(block, columns, row, column.word, vocabulary);
        const indicator = named && vocabulary.indicators.get(named.label.id ?? "");
        if (!indicator || scope === null || !block.grid.figure(row, column.column)) continue;
        const entity = within(
          rowScope(block, columns, row, over.get(row) ?? [], named.label.entity, named.text),
          scope,
        );
        const place = { row, labelColumn: named.column, labelText: named.text, label: named.label, indicator, entity };
        const reading = listReading(block, columns, { ...place, stated: "", statedUnits: [] }, column, NAME);
        if (reading) readings.push(reading);
      }
    }
    const tables = plainTable.read(block, vocabulary).tables.map((table) => ({ ...table, repeatsReadings: true }));
    return { readings: onlyOnes(readings), targets: [], tables, unrecognised };
  },
};

/** Of two figures for the same thing nobody can tell which is meant. */
function onlyOnes(readings: readonly Reading[]): readonly Reading[] {
  const keyOf = ({ indicator, period, entity }: Reading): string => [indicator, period, entity].join("|");
  const times = new Map<string, number>();
  for (const reading of readings) times.set(keyOf(reading), (times.get(keyOf(reading)) ?? 0) + 1);
  return readings.filter((reading) => times.get(keyOf(reading)) === 1);
}

interface Measure {
  readonly header: HeaderColumn;
  /** What is told of the topics in the column: 人数, 资助金额. */
  readonly word: string;
  /** The header texts over the word. */
  readonly above: readonly string[];
}

const measuresOf = ({ columns }: Block): readonly Measure[] =>
  columns.flatMap((header) => {
    if (header.role !== "none" && header.role !== "value" && header.role !== "period") return [];
    // 金额（万元） over 2025年 and 2026年 is what is told in both.
    const isDated = header.role === "period" && headerRole(header.path.at(-1) ?? "").role === "period";
    const places = isDated && header.path.length > 1 ? [-1, -2] : [-1];
    const at = places.find((place) => isGeneral(header.path.at(place) ?? ""));
    return at === undefined
      ? []
      : [{ header, word: labelText(header.path.at(at) ?? "").key, above: header.path.slice(0, at) }];
  });

function figureColumns(
  measures: readonly Measure[],
  { context }: ListColumns,
): readonly (FigureColumn & Omit<Measure, "header">)[] {
  const headers = measures.map(({ header }) => header);
  const spanOf = columnSpans(headers, headers, context);
  const scopes = columnScopes(measures.map(({ above }) => above));
  const found = new Map<string, FigureColumn & Omit<Measure, "header">>();
  for (const [index, { header, word, above }] of measures.entries()) {
    const entity = scopes[index] ?? null;
    const span = header.words ? spanOf(header, undefined) : spanIn(null, context);
    const period = span ? periodOf(span) : "";
    const key = `${period}\n${entity}\n${word}`;
    if (entity === null || found.has(key)) continue;
    found.set(key, { column: header.column, header, role: "value", span, period, entity, word, above });
  }
  return [...found.values()];
}
