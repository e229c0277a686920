import type { BoundPlace, CellDecision, IgnoreDecision } from "../../model/binding";
import type { CellRef } from "../../model/cell";
import type { Catalogue } from "../../model/indicator";
import type { Result } from "../../model/problem";
import type { Period } from "../../model/reading";
import type { Workbook } from "../../model/workbook";
import type { ReadingOptions } from "../recognise";
import { bookOf } from "../recognise";
import { NO_LABEL, NO_PERIOD_NAMED, NOT_A_DATA_SHEET, UNKNOWN_INDICATOR } from "./binding-problems";
import { placesLike } from "./find-places";
import { neighboursOf, placeAt, type Place } from "./place";
import { namedUnit } from "./settle";

/** What the person says of a cell; what they leave out is taken from what stands around it. */
export interface SaidOfCell {
  readonly indicator: string;
  readonly period?: Period;
  readonly entity?: string;
  readonly unit?: string;
}

/** The decision that a cell is an indicator, with the label, the headers, the period and the school found around it. */
export function bindingAt(
  workbook: Workbook,
  catalogue: Catalogue,
  ref: CellRef,
  said: SaidOfCell,
  options: ReadingOptions = {},
): Result<CellDecision> {
  if (!catalogue.indicators.some(({ id }) => id === said.indicator)) return { ok: false, problem: UNKNOWN_INDICATOR };
  const found = boundPlace(workbook, catalogue, ref, options);
  if (!found.ok) return found;
  const { place, entity } = found.value;
  const period = said.period ?? place.named;
  if (period === "") return { ok: false, problem: NO_PERIOD_NAMED };
  return {
    ok: true,
    value: {
      kind: "cell",
      place,
      indicator: said.indicator,
      period,
      entity: said.entity ?? entity,
      unit: said.unit === place.namedUnit ? "" : (said.unit ?? ""),
    },
  };
}

/** The decision that a cell is not to be read. */
export function ignoringAt(
  workbook: Workbook,
  catalogue: Catalogue,
  ref: CellRef,
  options: ReadingOptions = {},
): Result<IgnoreDecision> {
  const found = boundPlace(workbook, catalogue, ref, options);
  return found.ok ? { ok: true, value: { kind: "ignore", place: found.value.place } } : found;
}

function boundPlace(
  workbook: Workbook,
  catalogue: Catalogue,
  ref: CellRef,
  options: ReadingOptions,
): Result<{ readonly place: BoundPlace; readonly entity: string }> {
  const { sheets } = bookOf(workbook, catalogue, options);
  const view = sheets.find(({ grid }) => grid.sheet === ref.sheet);
  if (!view) return { ok: false, problem: NOT_A_DATA_SHEET };
  const merge = view.grid.mergeAt(ref.row, ref.column);
  const place = placeAt(view, merge?.top ?? ref.row, merge?.left ?? ref.column);
  if (!place) return { ok: false, problem: NO_LABEL };
  const { here, elsewhere } = placesLike(sheets, place, ref.sheet);
  const same = here.filter(({ named }) => named === place.named);
  return {
    ok: true,
    value: { place: boundTo(place, neighboursOf(view, place.labelAt), same, elsewhere.length), entity: place.entity },
  };
}

const boundTo = (
  place: Place,
  neighbours: readonly string[],
  same: readonly Place[],
  elsewhere: number,
): BoundPlace => ({
  at: place.at,
  label: place.label,
  side: place.side,
  groups: place.groups,
  headers: place.headers,
  named: place.named,
  namedUnit: namedUnit(place),
  neighbours,
  nth:
    same.findIndex(
      ({ at }) => at.sheet === place.at.sheet && at.row === place.at.row && at.column === place.at.column,
    ) + 1,
  of: same.length,
  elsewhere,
});
