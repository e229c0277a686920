import type { CellDecision } from "../../model/binding";
import type { Indicator } from "../../model/indicator";
import type { Period, Reading } from "../../model/reading";
import { measureOf } from "../measure/measure-of";
import { unitsClash } from "../measure/unit";
import type { Grid } from "../table/grid";
import type { Place } from "./place";

/** The name of the layout that a person's decision stands for. */
const NAME = "binding";

/** A cell read as a person decided. */
export function boundReading(
  grid: Grid,
  place: Place,
  { entity, unit }: Pick<CellDecision, "entity" | "unit">,
  period: Period,
  indicator: Indicator,
): Reading {
  const { at, side, ownUnit, lineUnit } = place;
  const stated = unit || ownUnit || (unitsClash(lineUnit, indicator.unit) ? "" : lineUnit);
  const cell = grid.figure(at.row, at.column);
  const isOneCell = side === "within" && cell?.kind === "text";
  const written = isOneCell ? { ...cell, value: cell.value.replace(/^[^:：]*[:：]\s*/, "") } : cell;
  const measure = measureOf(written, at, { stated, catalogue: indicator.unit });
  return {
    indicator: indicator.id,
    period,
    entity,
    role: "value",
    measure: isOneCell ? { ...measure, storedAsText: false } : measure,
    label: place.labelAt,
    labelText: place.label,
    layout: NAME,
    matchedBy: "binding",
    sureness: 1,
  };
}
