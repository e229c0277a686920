import type { Book } from "../book/book";
import { NOTHING, OK, type NumberOperand } from "../operand";
import { measured } from "./provenance";
import { measureIn } from "./slots";

/** How surely a figure is known: as its cell shows it, or better where its parts are in the workbook too. */
export type Sureness = "shown" | "sure";

// Plain loops: `from` with a mapper goes through an iterator, and rules about one indicator ask for few elements often.

function gather(from: Float64Array, slots: Int32Array): Float64Array {
  const gathered = new Float64Array(slots.length);
  for (let i = 0; i < slots.length; i++) gathered[i] = from[slots[i] ?? -1] ?? NaN;
  return gathered;
}

function gatherStates(from: Uint8Array, slots: Int32Array): Uint8Array {
  const gathered = new Uint8Array(slots.length);
  for (let i = 0; i < slots.length; i++) gathered[i] = from[slots[i] ?? -1] ?? NOTHING;
  return gathered;
}

function gatherBytes(from: Uint8Array, slots: Int32Array): Uint8Array {
  const gathered = new Uint8Array(slots.length);
  for (let i = 0; i < slots.length; i++) gathered[i] = from[slots[i] ?? -1] ?? 0;
  return gathered;
}

/** One number where all show the same. */
function gatherDecimals(from: Int8Array, slots: Int32Array): Int8Array | number {
  const first = from[slots[0] ?? -1] ?? -1;
  if (slots.every((slot) => from[slot] === first)) return first;
  const gathered = new Int8Array(slots.length);
  for (let i = 0; i < slots.length; i++) gathered[i] = from[slots[i] ?? -1] ?? -1;
  return gathered;
}

/** The figures of slots; nothing where a slot is -1. */
export function figuresOf(book: Book, slots: Int32Array, placeholder: string, sureness: Sureness): NumberOperand {
  const { figures } = book;
  const isSure = sureness === "sure";
  const values = gather(figures.values, slots);
  const isExact = slots.every(
    (slot) => slot < 0 || figures.lows[slot] === figures.highs[slot] || figures.states[slot] !== OK,
  );
  return {
    type: "number",
    stride: 1,
    values,
    states: gatherStates(figures.states, slots),
    lows: isExact ? values : gather(isSure ? figures.sureLows : figures.lows, slots),
    highs: isExact ? values : gather(isSure ? figures.sureHighs : figures.highs, slots),
    bounds: isExact
      ? null
      : slots.some((slot) => (figures.bounds[slot] ?? 0) !== 0)
        ? gatherBytes(figures.bounds, slots)
        : null,
    decimals: gatherDecimals(figures.decimals, slots),
    directions: null,
    ...measured((i) => measureIn(book, slots[i]), placeholder),
  };
}
