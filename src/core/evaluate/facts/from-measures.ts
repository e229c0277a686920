import type { Measure } from "../../model/measure";
import type { Book } from "../book/book";
import { intervalOf } from "../interval";
import { BOUND_WORDS, NOTHING, stateCode, type NumberOperand } from "../operand";
import { measured } from "./provenance";

/** Measures that are not the best of their slot: a second mention, or a derived column. */
export function fromMeasures(
  book: Book,
  slots: Int32Array,
  measures: readonly (Measure | undefined)[],
  placeholder: string,
): NumberOperand {
  const intervals = measures.map((measure, i) => {
    const kind = book.catalogue.indicators[book.slots.all[slots[i] ?? -1]?.indicator ?? -1]?.kind ?? "level";
    return measure ? intervalOf(measure, kind) : { low: NaN, high: NaN };
  });
  return {
    type: "number",
    stride: 1,
    values: Float64Array.from(measures, (measure) => measure?.value ?? NaN),
    states: Uint8Array.from(measures, (measure) => (measure ? stateCode(measure.state) : NOTHING)),
    lows: Float64Array.from(intervals, ({ low }) => low),
    highs: Float64Array.from(intervals, ({ high }) => high),
    bounds: Uint8Array.from(measures, (measure) => BOUND_WORDS.indexOf(measure?.bound ?? "exact")),
    decimals: Int8Array.from(measures, (measure) => measure?.decimals ?? -1),
    directions: null,
    ...measured((i) => measures[i], placeholder),
  };
}
