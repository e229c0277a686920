import type { Measure } from "../model/measure";

/** What 万 stands for. */
export const MYRIAD = 10_000;
/** An amount in 万元 below this is read more easily in 元. */
const SMALL = 0.01;

/**
 * A figure in the unit it was written in, where it was converted and ours makes it hard to read: 7.92元 and not
 * 0.000792万元, 0.3813亿元 and not 3813万元; null where there is nothing to win.
 */
export function inOwnUnit(measure: Measure): Pick<Measure, "value" | "unit" | "decimals"> | null {
  const { value, unit, decimals } = measure;
  if (!unit.startsWith("万") || value === 0) return null;
  if (timesWritten(measure, MYRIAD) && Math.abs(value) < SMALL)
    return { value: tidy(value * MYRIAD), unit: unit.slice(1), decimals: Math.max(0, decimals - 4) };
  return timesWritten(measure, 1 / MYRIAD)
    ? { value: tidy(value / MYRIAD), unit: `亿${unit.slice(1)}`, decimals: decimals + 4 }
    : null;
}

/** Whether the number in the cell is so many times what it was read as. */
export function timesWritten({ value, text }: Measure, factor: number): boolean {
  const written = Number(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replace(/,/g, "") ?? NaN);
  return Math.abs(written / Math.abs(value) / factor - 1) < 0.01;
}

/** A number without what binary arithmetic adds. */
export const tidy = (value: number): number => Number(value.toPrecision(15));
