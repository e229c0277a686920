import type { Binding, BoundPlace, Decision, LabelSide } from "../model/binding";
import type { CellRef } from "../model/cell";
import { isRecord, isText, isTexts } from "./json-values";

const SIDES: readonly LabelSide[] = ["table", "left", "above", "within"];
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The bindings among values read from JSON, and how many of the values are none. */
export function readBindings(values: readonly unknown[]): {
  readonly bindings: readonly Binding[];
  readonly damaged: number;
} {
  const bindings = values.map(bindingIn).filter((binding) => binding !== null);
  return { bindings, damaged: values.length - bindings.length };
}

function bindingIn(value: unknown): Binding | null {
  if (!isRecord(value)) return null;
  const decision = decisionIn(value);
  return decision && (value.isImported === true ? { ...decision, isImported: true } : decision);
}

function decisionIn(value: Readonly<Record<string, unknown>>): Decision | null {
  const { kind, indicator, label, period, entity, unit } = value;
  if (kind === "alias" || kind === "refusal")
    return isText(label) && label.trim() !== "" && isText(indicator) ? { kind, label, indicator } : null;
  const place = placeIn(value.place);
  if (!place) return null;
  if (kind === "ignore") return { kind, place };
  return kind === "cell" && isText(indicator) && isText(period) && isText(entity) && isText(unit)
    ? { kind, place, indicator, period, entity, unit }
    : null;
}

function placeIn(value: unknown): BoundPlace | null {
  if (!isRecord(value)) return null;
  const { label, groups, headers, named, namedUnit, neighbours, nth, of, elsewhere } = value;
  const at = refIn(value.at);
  const side = SIDES.find((one) => one === value.side);
  if (!at || !side || !isText(label) || !isText(named) || !isText(namedUnit)) return null;
  if (!isTexts(groups) || !isTexts(headers) || !isTexts(neighbours)) return null;
  return isCount(nth, 1) && isCount(of, nth) && isCount(elsewhere, 0)
    ? { at, label, side, groups, headers, named, namedUnit, neighbours, nth, of, elsewhere }
    : null;
}

function refIn(value: unknown): CellRef | null {
  if (!isRecord(value)) return null;
  const { sheet, row, column } = value;
  return isText(sheet) && isCount(row, 0, MOST_ROWS - 1) && isCount(column, 0, MOST_COLUMNS - 1)
    ? { sheet, row, column }
    : null;
}

const isCount = (value: unknown, least: number, most = MOST_ROWS * MOST_COLUMNS): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
