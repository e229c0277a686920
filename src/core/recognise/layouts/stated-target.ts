import type { Cell, CellRef } from "../../model/cell";
import type { Indicator } from "../../model/indicator";
import type { Measure } from "../../model/measure";
import type { StatedTarget } from "../../model/reading";
import { measureOf, type UnitHints } from "../measure/measure-of";

/** A target as a cell states it, or null when it names no figure (全部完成, 严格执行). */
export function statedTarget(
  cell: Cell | undefined,
  at: CellRef,
  hints: UnitHints,
  indicator: Indicator,
): { readonly operator: StatedTarget["operator"]; readonly measure: Measure } | null {
  const measure = measureOf(cell, at, hints);
  if (measure.state !== "ok") return null;
  return { operator: operatorOf(measure, indicator), measure: { ...measure, bound: "exact" } };
}

/** 不低于 and 控制在…以内 say the direction; a bare figure is a floor where more is better, and a ceiling where less is. */
function operatorOf({ bound }: Measure, { better }: Indicator): StatedTarget["operator"] {
  if (bound === "atLeast" || bound === "atMost") return bound;
  return better === "down" ? "atMost" : "atLeast";
}
