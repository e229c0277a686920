import type { CellRef } from "../../model/cell";
import { SENTENCE, type Reading, type StatedTarget } from "../../model/reading";
import { NOTHING, type Found, type Vocabulary } from "../layouts/layout";
import { latestPeriod } from "../latest-period";
import { rowLabel } from "../layouts/row-label";
import { measureOf } from "../measure/measure-of";
import { unitMeaning } from "../measure/unit";
import type { PeriodContext } from "../period/context-period";
import { spanOf } from "../period/span";
import type { SheetView } from "../sheet-view";
import { asInTables } from "./as-at";
import type { Told } from "./claims";
import { phraseIndex } from "./phrase-index";
import { proseCells } from "./prose-cells";
import { readText, textState } from "./read-text";
import { unanswered } from "./unanswered";

/** Less than any table's: where the two disagree, the table is what the other rules go by. */
const SURENESS = 0.5;

/** Adds what the sentences of the sheets tell to what was found in tables and pairs. */
export function withSentences(found: Found, sheets: readonly SheetView[], vocabulary: Vocabulary): Found {
  const period = latestPeriod(found.readings, found.tables);
  const bySheet = partsBySheet(found);
  const tellings = sheets.flatMap((view) =>
    sentencesOf(view, bySheet.get(view.grid.sheet) ?? NOTHING, period, vocabulary),
  );
  const told = asInTables(tellings, found.readings, vocabulary.indicators);
  if (told.length === 0) return found;
  const key = ({ indicator, measure: { at } }: Reading): string =>
    `${at.sheet}\u0000${at.row},${at.column},${indicator}`;
  const explained = new Set(told.map(key));
  const kept = found.readings.filter((one) => one.measure.state !== "unreadable" || !explained.has(key(one)));
  return { ...found, readings: [...kept, ...told], unrecognised: unanswered(found.unrecognised, told, vocabulary) };
}

/** What was found on each sheet; looking through all of it for every sheet would take long in a book of many. */
function partsBySheet({ readings, targets }: Found): ReadonlyMap<string, Found> {
  const parts = new Map<string, Found & { readings: Reading[]; targets: StatedTarget[] }>();
  const partOf = (sheet: string) => {
    const known = parts.get(sheet);
    if (known) return known;
    const part = { ...NOTHING, readings: [], targets: [] };
    parts.set(sheet, part);
    return part;
  };
  for (const reading of readings) partOf(reading.measure.at.sheet).readings.push(reading);
  for (const target of targets) partOf(target.measure.at.sheet).targets.push(target);
  return parts;
}

function sentencesOf(view: SheetView, found: Found, workbook: string, vocabulary: Vocabulary): readonly Reading[] {
  const { indicators } = vocabulary;
  const readings: Reading[] = [];
  // A paragraph that names another time than the workbook's says nothing of the next one.
  const own = workbook === "" ? view.around.context : view.titled;
  let state = textState(completed(own, workbook));
  for (const { row, column, text, context, label } of proseCells(view, found)) {
    const from = context ? textState(completed(context, workbook)) : state;
    const subject = label ? indicators.get(rowLabel(label, vocabulary).id ?? "") : undefined;
    const read = readText(text, from, { index: phraseIndex(indicators), indicators, subject, heading: label });
    if (!context) state = read.state;
    readings.push(...once(read.told).map((one) => readingOf(one, view.grid.ref(row, column))));
  }
  // A form that nobody has filled in misses nothing yet.
  return readings.some(({ measure }) => measure.state !== "blank") ? readings : [];
}

/** Of several figures that only the row names, none is known to be the one. */
function once(told: readonly Told[]): readonly Told[] {
  const key = ({ indicator, period, role }: Told): string => `${indicator.id} ${period} ${role}`;
  return told.filter((one) => !one.isOfRow || told.filter((other) => key(other) === key(one)).length === 1);
}

/** A text without a date of its own speaks of the period the workbook reports on. */
function completed(context: PeriodContext, workbook: string): PeriodContext {
  const span = spanOf(workbook);
  if (context.isSchoolYear || context.months || span?.kind !== "months") return context;
  if (context.year !== null && context.year !== span.year) return context;
  return { year: span.year, months: { from: span.from, to: span.to }, isSchoolYear: false };
}

function readingOf({ indicator, role, period, text, figure, words }: Told, at: CellRef): Reading {
  const unit = role === "changePercent" ? "%" : indicator.unit;
  const measure = measureOf({ kind: "text", value: text }, at, { stated: "", catalogue: unit });
  return {
    indicator: indicator.id,
    period,
    entity: "",
    role,
    measure: {
      ...measure,
      text: figure.text,
      storedAsText: false,
      bound: isRound(figure, unit) ? "about" : measure.bound,
    },
    label: at,
    labelText: words,
    layout: SENTENCE,
    matchedBy: "alias",
    sureness: SURENESS * (period === "" ? 0.7 : 1),
  };
}

/** 8万人 is a rounded figure though nothing says so, and so is 0.4亿元 of what counts in 万元; 4300万元 is not. */
function isRound({ figure, unit }: Told["figure"], counted: string): boolean {
  if (figure.state !== "ok" || figure.bound !== "exact" || !figure.isScaled) return false;
  const [said, own] = [unitMeaning(unit), unitMeaning(counted)];
  if (said?.kind !== "money" || own?.kind !== "money") return said?.kind !== "money";
  return figure.decimals < Math.round(Math.log10(said.factor / own.factor));
}
