import type { Measure } from "../model/measure";
import { asWritten } from "./as-written";
import { figure } from "./number";
import { inOwnUnit } from "./own-unit";
import type { Text } from "./text";

/** A measure in words: `94.6%`, `10.08万元`, `368余万元`, or what stands in the cell when it has no value. */
export function measureText(measure: Measure, text: Text): string {
  if (measure.state !== "ok") return text.withoutValue(measure.state, measure.text);
  if (measure.bound === "exact") {
    const { value, unit, decimals } = inOwnUnit(measure) ?? measure;
    return quantityText(value, unit, decimals, text);
  }
  const written = text.language === "zh-CN" ? asWritten(measure) : null;
  return written ?? text.bounded(figure(measure.value, measure.unit, measure.decimals), measure.unit, measure.bound);
}

/** A number with its unit. */
export const quantityText = (value: number, unit: string, decimals: number, text: Text): string =>
  text.quantity(figure(value, unit, decimals), unit);
