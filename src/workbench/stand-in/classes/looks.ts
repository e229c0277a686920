import { LAST_COLUMN, LAST_ROW } from "../document/area";
import { announce } from "../document/changes";
import { cellAt, ensureCell, type CellLook } from "../document/cell";
import { HostError } from "../rich-api/host-error";
import type { Property } from "../rich-api/host-object";
import { guard, type AreasTarget } from "./targets";

/** A property of looks; null where the cells differ. */
export function lookProperty<N extends keyof CellLook>(
  name: N,
  otherwise: NonNullable<CellLook[N]>,
  accepted: (value: unknown) => NonNullable<CellLook[N]>,
): Property<AreasTarget> {
  return {
    read: (target) => sharedLook(target, (look) => look[name] ?? otherwise),
    write: (target, value) =>
      changeLooks(target, (look) => {
        look[name] = accepted(value);
      }),
  };
}

/** What all cells of the areas have in common, or null. */
export function sharedLook<V>({ sheet, areas }: AreasTarget, valueOf: (look: CellLook) => V): V | null {
  const values = new Set<V>();
  for (const area of areas) {
    const bottom = Math.min(area.bottom, area.top + 10_000);
    const right = Math.min(area.right, area.left + 500);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++)
        values.add(valueOf(cellAt(sheet, row, column)?.look ?? {}));
    }
  }
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

/** Changes the look of every cell in the areas. */
export function changeLooks(target: AreasTarget, change: (look: CellLook) => void): void {
  guard(target);
  const { document, sheet, areas } = target;
  // Cells share their looks, thousands of them one; a look is never changed, but replaced.
  const changed = new Map<CellLook | undefined, CellLook>();
  for (const area of areas) {
    if (area.bottom === LAST_ROW || area.right === LAST_COLUMN) {
      throw new HostError("ApiNotImplementedByStandIn", "The stand-in gives no look to whole rows or columns.", 501);
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = ensureCell(sheet, row, column);
        let look = changed.get(cell.look);
        if (!look) {
          look = { ...cell.look };
          change(look);
          changed.set(cell.look, look);
        }
        cell.look = look;
      }
    }
    announce(document, { kind: "looks", sheet, area });
  }
}
