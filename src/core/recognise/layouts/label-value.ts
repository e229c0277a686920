import type { Reading, Unrecognised } from "../../model/reading";
import { measureOf } from "../measure/measure-of";
import { unitMeaning, unitsClash } from "../measure/unit";
import { unitSourcesOf } from "../measure/unit-sources";
import { spanIn } from "../period/context-period";
import { periodOf } from "../period/span";
import type { Surroundings } from "../table/block";
import type { Grid } from "../table/grid";
import { isNote } from "../table/surroundings";
import { lineUnit } from "../table/title-unit";
import { fittingOffer } from "./fitting-offer";
import type { Vocabulary } from "./layout";
import { notUnderstood } from "./not-understood";
import { hasSecondFigure, pairBeside, pairWithin, type IsTaken, type Pair } from "./find-pair";
import { rowLabel } from "./row-label";
import { tableScope } from "./table-scope";
import { isUnderTarget } from "./under-target";
import { within } from "./whose";

const NAME = "label-value";

/** Reads labels with their value beside or below them, wherever no table with a header stands. */
export function readLabelValues(
  grid: Grid,
  surroundings: Surroundings,
  isTaken: IsTaken,
  vocabulary: Vocabulary,
): { readonly readings: readonly Reading[]; readonly unrecognised: readonly Unrecognised[] } {
  const pairs: Pair[] = [];
  const unrecognised: Unrecognised[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    for (let column = 0; column < grid.widthOf(row); column += 1) {
      if (isTaken(row, column) || grid.cell(row, column)?.kind !== "text") continue;
      const text = grid.text(row, column);
      const label = text.length <= 60 ? rowLabel(text, vocabulary) : null;
      const pair =
        pairWithin(row, column, text, vocabulary) ??
        (label?.id && !label.stated ? pairBeside(grid, row, column, text, label, vocabulary, isTaken) : null);
      if (pair && (hasSecondFigure(grid, pair, vocabulary) || isUnderTarget(grid, pair))) {
        unrecognised.push({ cell: grid.ref(row, column), label: text, why: "noPeriod" });
      } else if (pair) pairs.push(pair);
      else if (label && !label.id && isUnknown(grid, row, column, text)) {
        const stated = label.unit || unitBehind(grid, row, column);
        const offer = fittingOffer(text, label, { stated, around: (due) => lineUnit(surroundings, due) }, vocabulary);
        unrecognised.push(notUnderstood(grid.ref(row, column), text, offer));
      }
    }
  }
  const { claimed, contested } = onePairACell(pairs);
  for (const { at, text } of contested)
    unrecognised.push({ cell: grid.ref(at.row, at.column), label: text, why: "twoLabels" });
  const isFilled = pairs.some(({ value }) => value);
  return {
    readings: isFilled
      ? claimed.map((pair) => pairReading(grid, surroundings, pair, vocabulary)).filter((one) => one !== null)
      : [],
    unrecognised,
  };
}

/** A value that two labels could mean, one beside and one above it, belongs to neither unless they say the same. */
function onePairACell(pairs: readonly Pair[]): {
  readonly claimed: readonly Pair[];
  readonly contested: readonly Pair[];
} {
  const claims = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = `${pair.at.row},${pair.at.column}`;
    claims.set(key, [...(claims.get(key) ?? []), pair]);
  }
  const claimed: Pair[] = [];
  const contested: Pair[] = [];
  for (const [first, ...others] of claims.values()) {
    if (!first) continue;
    const isContested = others.some(({ label }) => label.id !== first.label.id || label.entity !== first.label.entity);
    (first.value && isContested ? contested : claimed).push(first);
  }
  return { claimed, contested };
}

function pairReading(
  grid: Grid,
  { titles, context, unit: line }: Surroundings,
  pair: Pair,
  { indicators }: Vocabulary,
): Reading | null {
  const indicator = indicators.get(pair.label.id ?? "");
  if (!indicator) return null;
  const stated = pair.unit || (unitsClash(line, indicator.unit) ? "" : line);
  const at = grid.ref(pair.at.row, pair.at.column);
  const measured = measureOf(pair.value, at, { stated, catalogue: indicator.unit });
  const isOneCell = pair.at.row === pair.row && pair.at.column === pair.column;
  const unitSources = unitSourcesOf(pair.value, indicator.unit, [
    { place: "label", unit: pair.unit, at: grid.ref(pair.row, pair.column) },
    { place: "sheet", unit: line },
  ]);
  const span = spanIn(pair.label.words, context);
  return {
    indicator: indicator.id,
    period: span ? periodOf(span) : "",
    entity: within(tableScope(titles, grid.sheet, pair.text), pair.label.entity),
    role: "value",
    measure: isOneCell ? { ...measured, storedAsText: false } : measured,
    label: grid.ref(pair.row, pair.column),
    labelText: pair.text,
    layout: NAME,
    matchedBy: pair.label.matchedBy,
    sureness: pair.label.sureness * (unitsClash(measured.unit, indicator.unit) ? 0.6 : 1) * (span ? 1 : 0.7),
    ...(unitSources.length > 0 && { unitSources }),
  };
}

/** The unit behind the number beside a label, empty where none stands there. */
function unitBehind(grid: Grid, row: number, column: number): string {
  const behind = grid.text(row, (grid.mergeAt(row, column)?.right ?? column) + 2);
  return unitMeaning(behind) ? behind : "";
}

/** An unknown label ends in a colon or is short, and a number stands right beside it. */
function isUnknown(grid: Grid, row: number, column: number, text: string): boolean {
  const beside = grid.cell(row, (grid.mergeAt(row, column)?.right ?? column) + 1);
  if (!beside || isNote(text) || text.length > 30 || text.length < 3 || !/[\u4e00-\u9fa5]{2}/.test(text)) return false;
  return beside.kind === "number" || beside.kind === "error";
}
