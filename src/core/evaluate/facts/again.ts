import type { Measure } from "../../model/measure";
import type { Slot } from "../book/slots";
import type { FactDefinition, Question } from "./fact";
import { fromMeasures } from "./from-measures";
import { slotsFor } from "./slots";

/** Of the other readings with a value, the one that differs most. */
function farthest(slot: Slot | undefined): Measure | undefined {
  if (!slot || slot.best.measure.state !== "ok") return undefined;
  const distance = (measure: Measure): number => Math.abs(measure.value - slot.best.measure.value);
  const others = slot.others.map(({ measure }) => measure).filter(({ state }) => state === "ok");
  return others.reduce<Measure | undefined>(
    (far, other) => (far && distance(far) >= distance(other) ? far : other),
    undefined,
  );
}

function answer({ book, subjects, params }: Question): ReturnType<typeof fromMeasures> {
  const slots = slotsFor(book, subjects, params);
  return fromMeasures(
    book,
    slots,
    Array.from(slots, (slot) => farthest(book.slots.all[slot])),
    "again",
  );
}

/** The same figure read elsewhere in the workbook. */
export const again: FactDefinition = {
  name: "again",
  summary: "another reading of the same indicator, period and entity, the one that differs most",
  gives: "number",
  serves: ["indicator"],
  params: [{ of: "of?" }],
  args: () => ["again"],
  answer,
};
