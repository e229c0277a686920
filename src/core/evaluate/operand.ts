import type { Measure, MeasureState } from "../model/measure";
import type { UnitSource } from "../model/reading";
import { MEASURE_STATES } from "../model/table";
import type { Side } from "../model/verdict";

/** Codes in `states`: 0 to 5 are the places in `MEASURE_STATES`, so a table's own column serves without copying. */
export const OK = 0;
/** Part of what was asked for is nowhere in the workbook. */
export const ABSENT = 6;
/** Nothing of it is in the workbook, or it makes no sense here. */
export const NOTHING = 7;
/** There is a number, but nobody can tell in which unit. */
export const DOUBTED = 8;

/** Place in `MEASURE_STATES`. */
export const stateCode = (state: MeasureState): number => MEASURE_STATES.indexOf(state);

/** Codes in `bounds`. */
export const BOUND_WORDS = ["exact", "atLeast", "atMost", "about"] as const;

/** Where an operand comes from, worked out only for the few subjects whose verdict is kept. */
export interface Provenance {
  readonly sideAt: (i: number) => Side | undefined;
  /** The measures that took part, the one to fix first. */
  readonly measuresAt: (i: number) => readonly Measure[];
  /** Values for placeholders. */
  readonly argsAt: (i: number) => Readonly<Record<string, Side>>;
  /** What the workbook says about the unit, for a fact about units. */
  readonly unitSourcesAt?: (i: number) => readonly UnitSource[];
}

/**
 * A number for every subject of a rule: element `i * stride` belongs to subject `i`; a literal has stride 0.
 * Where `states` is not OK there is no number, but for a sum that lacks parts: it holds what the others add up to.
 * The true value lies between `lows` and `highs`; both are `values` itself where figures are exact.
 */
export interface NumberOperand extends Provenance {
  readonly type: "number";
  readonly stride: 0 | 1;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** Index into `BOUND_WORDS`; null when all are exact. */
  readonly bounds: Uint8Array | null;
  /** Decimals shown; -1 for what no cell shows. */
  readonly decimals: Int8Array | number;
  /** For targets: 0 at most, 1 at least. */
  readonly directions: Uint8Array | null;
}

/** A word for every subject: `words[codes[i]]`. */
export interface TextOperand extends Provenance {
  readonly type: "text";
  readonly codes: Uint8Array;
  readonly words: readonly string[];
  readonly states: Uint8Array;
}

export type Operand = NumberOperand | TextOperand;

const NO_ARGS = {};
const NOWHERE: Provenance = { sideAt: () => undefined, measuresAt: () => [], argsAt: () => NO_ARGS };

const literals = new Map<number, NumberOperand>();

/** A number written in a rule, the same for every subject. Rules hold few, and each is made once. */
export function literalOperand(value: number): NumberOperand {
  const known = literals.get(value) ?? makeLiteral(value);
  literals.set(value, known);
  return known;
}

function makeLiteral(value: number): NumberOperand {
  const values = new Float64Array(1).fill(value);
  return {
    ...NOWHERE,
    type: "number",
    stride: 0,
    values,
    states: new Uint8Array(1),
    lows: values,
    highs: values,
    bounds: null,
    decimals: -1,
    directions: null,
    sideAt: () => ({ literal: value }),
  };
}

/** Numbers computed from others; exact unless `lows` and `highs` say otherwise. */
export function computedOperand(
  values: Float64Array,
  states: Uint8Array,
  provenance: Provenance,
  interval: { readonly lows: Float64Array; readonly highs: Float64Array } = { lows: values, highs: values },
): NumberOperand {
  // Named one by one: spreading closures into every operand costs more than small computations do.
  const { sideAt, measuresAt, argsAt } = provenance;
  return {
    type: "number",
    stride: 1,
    values,
    states,
    lows: interval.lows,
    highs: interval.highs,
    bounds: null,
    decimals: -1,
    directions: null,
    sideAt,
    measuresAt,
    argsAt,
  };
}

/** Takes the binary noise out of a difference, so that 5.12 − 4.89 is 0.23. */
export const tidy = (value: number): number =>
  Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(12));
