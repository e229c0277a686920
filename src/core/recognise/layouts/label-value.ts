import type { Reading, Unrecognised } from "../../model/reading";
import { measureOf } from "../measure/measure-of";
import { unitsClash } from "../measure/unit";
import { spanIn } from "../period/context-period";
import { periodOf } from "../period/span";
import type { Surroundings } from "../table/block";
import type { Grid } from "../table/grid";
import { isNote } from "../table/surroundings";
import type { Vocabulary } from "./layout";
import { hasSecondFigure, pairBeside, pairWithin, type IsTaken, type Pair } from "./find-pair";
import { rowLabel } from "./row-label";

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
      if (pair && hasSecondFigure(grid, pair, vocabulary)) {
        unrecognised.push({ cell: grid.ref(row, column), label: text, why: "noPeriod" });
      } else if (pair) pairs.push(pair);
      else if (label && !label.id && isUnknown(grid, row, column, text)) {
        unrecognised.push({
          cell: grid.ref(row, column),
          label: text,
          why: label.offer ? "closeLabel" : "unknownLabel",
          ...(label.offer && { offer: label.offer }),
        });
      }
    }
  }
  const claimed = onePairACell(pairs);
  const isFilled = pairs.some(({ value }) => value);
  return {
    readings: isFilled
      ? claimed.map((pair) => pairReading(grid, surroundings, pair, vocabulary)).filter((one) => one !== null)
      : [],
    unrecognised,
  };
}

/** A value that two labels could mean belongs to the one beside it, not to the one above. */
function onePairACell(pairs: readonly Pair[]): readonly Pair[] {
  const key = ({ at }: Pair): string => `${at.row},${at.column}`;
  const beside = new Set(pairs.filter(({ row, at }) => row === at.row).map(key));
  const seen = new Set<string>();
  return pairs.filter((pair) => {
    const taken = seen.has(key(pair)) || (pair.row !== pair.at.row && beside.has(key(pair)));
    seen.add(key(pair));
    return !taken;
  });
}

function pairReading(
  grid: Grid,
  { context, unit: line }: Surroundings,
  pair: Pair,
  { indicators }: Vocabulary,
): Reading | null {
  const indicator = indicators.get(pair.label.id ?? "");
  if (!indicator) return null;
  const stated = pair.unit || (unitsClash(line, indicator.unit) ? "" : line);
  const at = grid.ref(pair.at.row, pair.at.column);
  const measured = measureOf(pair.value, at, { stated, catalogue: indicator.unit });
  const isOneCell = pair.at.row === pair.row && pair.at.column === pair.column;
  const span = spanIn(pair.label.words, context);
  return {
    indicator: indicator.id,
    period: span ? periodOf(span) : "",
    entity: "",
    role: "value",
    measure: isOneCell ? { ...measured, storedAsText: false } : measured,
    label: grid.ref(pair.row, pair.column),
    labelText: pair.text,
    layout: NAME,
    matchedBy: pair.label.matchedBy,
    sureness: pair.label.sureness * (unitsClash(measured.unit, indicator.unit) ? 0.6 : 1) * (span ? 1 : 0.7),
  };
}

/** An unknown label ends in a colon or is short, and a number stands right beside it. */
function isUnknown(grid: Grid, row: number, column: number, text: string): boolean {
  const beside = grid.cell(row, (grid.mergeAt(row, column)?.right ?? column) + 1);
  if (!beside || isNote(text) || text.length > 30 || text.length < 3 || !/[\u4e00-\u9fa5]{2}/.test(text)) return false;
  return beside.kind === "number" || beside.kind === "error";
}
