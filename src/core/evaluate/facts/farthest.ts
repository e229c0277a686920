import type { Measure } from "../../model/measure";
import type { Reading } from "../../model/reading";
import type { Slot } from "../book/slots";

/** Of the other readings of a figure that are meant and have a value, the one that differs most; none without a figure. */
export function farthest(
  slot: Slot | undefined,
  isMeant: (other: Reading, best: Reading) => boolean,
): Measure | undefined {
  if (!slot || slot.others.length === 0 || slot.best.measure.state !== "ok") return undefined;
  const distance = (measure: Measure): number => Math.abs(measure.value - slot.best.measure.value);
  return slot.others
    .filter((other) => other.measure.state === "ok" && isMeant(other, slot.best))
    .map(({ measure }) => measure)
    .reduce<Measure | undefined>((far, other) => (far && distance(far) >= distance(other) ? far : other), undefined);
}
