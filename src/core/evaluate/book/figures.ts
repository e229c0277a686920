import type { Indicator } from "../../model/indicator";
import { intervalOf, noiseOf } from "../interval";
import { BOUND_WORDS, OK, stateCode } from "../operand";
import type { CatalogueIndex } from "./catalogue-index";
import type { Slots } from "./slots";

/** The best readings' figures, one element a slot, laid out for scanning. */
export interface Figures {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** From the decimals shown and the bound. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** The same, made exact where numerator and denominator of a share are in the workbook and agree with it. */
  readonly sureLows: Float64Array;
  readonly sureHighs: Float64Array;
  readonly bounds: Uint8Array;
  readonly decimals: Int8Array;
}

/** Lays out the figures of all slots. */
export function layOutFigures(slots: Slots, catalogue: CatalogueIndex): Figures {
  const count = slots.all.length;
  const figures = {
    values: new Float64Array(count),
    states: new Uint8Array(count),
    lows: new Float64Array(count),
    highs: new Float64Array(count),
    bounds: new Uint8Array(count),
    decimals: new Int8Array(count),
  };
  slots.all.forEach(({ best: { measure }, indicator }, i) => {
    const { low, high } = intervalOf(measure, catalogue.indicators[indicator]?.kind ?? "level");
    figures.values[i] = measure.value;
    figures.states[i] = stateCode(measure.state);
    figures.lows[i] = low;
    figures.highs[i] = high;
    figures.bounds[i] = BOUND_WORDS.indexOf(measure.bound);
    figures.decimals[i] = measure.decimals;
  });
  return { ...figures, ...refined(slots, catalogue, figures) };
}

type Rough = Omit<Figures, "sureLows" | "sureHighs">;

function refined(slots: Slots, catalogue: CatalogueIndex, rough: Rough): Pick<Figures, "sureLows" | "sureHighs"> {
  const sureLows = rough.lows.slice();
  const sureHighs = rough.highs.slice();
  catalogue.indicators.forEach((indicator, number) => {
    for (const i of slots.ofIndicator[number] ?? []) {
      const exact = ratioAt(i, indicator, slots, catalogue, rough);
      const noise = noiseOf(exact);
      if (exact >= (rough.lows[i] ?? NaN) - noise && exact <= (rough.highs[i] ?? NaN) + noise) {
        sureLows[i] = exact;
        sureHighs[i] = exact;
      }
    }
  });
  return { sureLows, sureHighs };
}

/** The share computed from its parts, NaN unless both are there and exact. */
function ratioAt(i: number, { formula }: Indicator, slots: Slots, catalogue: CatalogueIndex, rough: Rough): number {
  const slot = slots.all[i];
  if (formula?.kind !== "ratio" || !slot) return NaN;
  const valueOf = (id: string): number => {
    const part = slots.find(catalogue.numberOf.get(id) ?? -1, slot.period, slot.entity);
    const isSure = rough.states[part] === OK && rough.lows[part] === rough.highs[part];
    return isSure ? (rough.values[part] ?? NaN) : NaN;
  };
  const denominator = valueOf(formula.denominator);
  return denominator === 0 ? NaN : (formula.times * valueOf(formula.numerator)) / denominator;
}
