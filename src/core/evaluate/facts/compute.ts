import type { Measure } from "../../model/measure";
import type { Side } from "../../model/verdict";
import type { Book } from "../book/book";
import type { Interval } from "../interval";
import { ABSENT, NOTHING, OK, computedOperand, tidy, type NumberOperand } from "../operand";
import { measureIn } from "./slots";

/** How a computed number is shown. */
export interface Shown {
  readonly unit: string;
  readonly decimals: number;
}

/** A number computed from figures. The formula is written once, over intervals, and serves for the value as well. */
export interface Computation {
  readonly book: Book;
  /** Slots of each input, one element a subject. */
  readonly inputs: readonly Int32Array[];
  readonly formula: (inputs: readonly Interval[], i: number) => Interval;
  /** Whether an input that is nowhere in the workbook makes the answer unknown, or leaves nothing to ask. */
  readonly absentInput: "unknown" | "nothing";
  readonly shown: (value: number, i: number, measures: readonly Measure[]) => Shown;
  readonly args: (
    measures: readonly (Measure | undefined)[],
    value: Side | undefined,
  ) => Readonly<Record<string, Side>>;
}

const UNKNOWN: Interval = { low: NaN, high: NaN };
const point = (value: number): Interval => ({ low: value, high: value });

/** In place of a slot: this subject has no such input, so that sums of different lengths can be computed together. */
export const UNUSED = -2;

function stateOf(states: readonly number[], absentInput: Computation["absentInput"]): number {
  if (states.length === 0) return NOTHING;
  if (states.every((state) => state === OK)) return OK;
  const isThere = (state: number): boolean => state !== NOTHING;
  if (!states.some(isThere)) return NOTHING;
  if (!states.every(isThere)) return absentInput === "unknown" ? ABSENT : NOTHING;
  return states.find((state) => state !== OK) ?? ABSENT;
}

/** Computes a number for every subject. */
export function compute(computation: Computation): NumberOperand {
  const { book, inputs, formula, absentInput } = computation;
  const { values: all, states: allStates, lows: allLows, highs: allHighs } = book.figures;
  const count = inputs[0]?.length ?? 0;
  const [values, lows, highs] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const states = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const slots = inputs.map((ofInput) => ofInput[i] ?? -1).filter((slot) => slot !== UNUSED);
    const state = stateOf(
      slots.map((slot) => allStates[slot] ?? NOTHING),
      absentInput,
    );
    const isOk = state === OK;
    const between = isOk
      ? formula(
          slots.map((slot) => ({ low: allLows[slot] ?? NaN, high: allHighs[slot] ?? NaN })),
          i,
        )
      : UNKNOWN;
    const isExact = !isOk || slots.every((slot) => allLows[slot] === allHighs[slot]);
    const value = isExact
      ? between.low
      : formula(
          slots.map((slot) => point(all[slot] ?? NaN)),
          i,
        ).low;
    // A division by zero, for one: there is no value to compare with.
    states[i] = isOk && !Number.isFinite(value) ? NOTHING : state;
    values[i] = value;
    lows[i] = between.low;
    highs[i] = between.high;
  }
  return computedOperand(values, states, provenanceOf(computation, values, states), { lows, highs });
}

function provenanceOf(
  { book, inputs, shown, args }: Computation,
  values: Float64Array,
  states: Uint8Array,
): Pick<NumberOperand, "sideAt" | "measuresAt" | "argsAt"> {
  const all = (i: number): readonly (Measure | undefined)[] => inputs.map((slots) => measureIn(book, slots[i]));
  const present = (i: number): readonly Measure[] => all(i).filter((measure) => measure !== undefined);
  const sideAt = (i: number): Side | undefined => {
    const value = tidy(values[i] ?? NaN);
    const from = present(i);
    return states[i] === OK ? { computed: { value, ...shown(value, i, from), from } } : undefined;
  };
  return { measuresAt: present, sideAt, argsAt: (i) => args(all(i), sideAt(i)) };
}

/** The most decimals any of the measures shows. */
export const mostDecimals = (measures: readonly Measure[]): number =>
  Math.max(0, ...measures.map(({ decimals }) => decimals));

/** Two decimals unless the value is whole. */
export const wholeOrTwo = (value: number): number => (Number.isInteger(value) ? 0 : 2);
