import type { Binding, BindingOutcome, CellDecision, IgnoreDecision } from "../../model/binding";
import type { CellRef } from "../../model/cell";
import type { Reading } from "../../model/reading";
import type { Found, Vocabulary } from "../layouts/layout";
import type { SheetView } from "../sheet-view";
import { boundReading } from "./bound-reading";
import { nameOutcome, withoutRefused } from "./apply-names";
import { labelFinder, type LabelFinder } from "./label-finder";
import { labelKey } from "./place-keys";
import { settle, type Settled } from "./settle";

/** What was found with the decisions applied, and what became of each of them. */
export interface Applied {
  readonly found: Found;
  readonly outcomes: readonly BindingOutcome[];
}

type OnCell = Binding & (CellDecision | IgnoreDecision);

/** A decision on cells with where it holds. */
interface Held {
  readonly binding: OnCell;
  readonly settled: Settled;
}

/** Applies the decisions over what the layouts read; of two on one cell the stronger holds. */
export function applyBindings(
  found: Found,
  sheets: readonly SheetView[],
  bindings: readonly Binding[],
  vocabulary: Vocabulary,
): Applied {
  const named = withoutRefused(found, bindings);
  const holders = new Map<string, OnCell>();
  const held: Held[] = [];
  const outcomes = new Map<Binding, BindingOutcome>();
  const labels = labelFinder(bindings.flatMap((one) => ("place" in one ? [labelKey(one.place.label)] : [])));
  for (const binding of strongestFirst(bindings)) {
    if (!("place" in binding)) {
      outcomes.set(binding, nameOutcome(binding, named, vocabulary));
      continue;
    }
    const settled = settledIn(binding, sheets, vocabulary, labels);
    const isOverruled = settled.places.some(({ place }) => isContrary(holders.get(key(place.at)), binding));
    outcomes.set(binding, { binding, state: isOverruled ? "overruled" : settled.state, cells: settled.cells });
    const free = settled.places.filter(({ place }) => !isOverruled && !holders.has(key(place.at)));
    for (const { place } of free) holders.set(key(place.at), binding);
    held.push({ binding, settled: { ...settled, places: free } });
  }
  return {
    found: withHeld(named, held, sheets, vocabulary),
    outcomes: bindings.flatMap((one) => outcomes.get(one) ?? []),
  };
}

/** The workbook's own decisions before those of a file, later ones before earlier ones. */
export const strongestFirst = (bindings: readonly Binding[]): readonly Binding[] => {
  const latest = [...bindings].reverse();
  return [...latest.filter(({ isImported }) => !isImported), ...latest.filter(({ isImported }) => isImported)];
};

const key = ({ sheet, row, column }: CellRef): string => `${sheet}\u0000${row},${column}`;

const isContrary = (holder: OnCell | undefined, other: OnCell): boolean =>
  holder !== undefined &&
  (holder.kind !== other.kind ||
    (holder.kind === "cell" &&
      other.kind === "cell" &&
      (holder.indicator !== other.indicator || holder.entity !== other.entity)));

function settledIn(
  binding: OnCell,
  sheets: readonly SheetView[],
  { indicators }: Vocabulary,
  labels: LabelFinder,
): Settled {
  if (binding.kind === "cell" && !indicators.has(binding.indicator))
    return { state: "unknownIndicator", places: [], cells: [binding.place.at] };
  return settle(binding, sheets, binding.isImported === true, labels);
}

/** Cells that were decided on are read as decided, and by nothing else. */
function withHeld(
  found: Found,
  held: readonly Held[],
  sheets: readonly SheetView[],
  { indicators }: Vocabulary,
): Found {
  const grids = new Map(sheets.map(({ grid }) => [grid.sheet, grid]));
  const readings: Reading[] = [];
  const cells = new Set<string>();
  const labels = new Set<string>();
  for (const { binding, settled } of held) {
    const indicator = binding.kind === "cell" ? indicators.get(binding.indicator) : undefined;
    for (const { place, period } of settled.places) {
      cells.add(key(place.at));
      labels.add(key(place.labelAt));
      const grid = grids.get(place.at.sheet);
      if (binding.kind === "cell" && indicator && grid)
        readings.push(boundReading(grid, place, binding, period, indicator));
    }
  }
  return {
    ...found,
    readings: [...found.readings.filter(({ measure }) => !cells.has(key(measure.at))), ...readings],
    targets: found.targets.filter(({ measure }) => !cells.has(key(measure.at))),
    unrecognised: found.unrecognised.filter(({ cell }) => !labels.has(key(cell)) && !cells.has(key(cell))),
  };
}
