/** An error of Excel such as `#DIV/0!`, or null for what the stand-in cannot calculate. */
export interface Fault {
  readonly fault: string | null;
}

/** What a cell or a part of a formula comes to; null is a blank cell. */
export type Value = number | string | boolean | null | Fault;

/** What a reference leads to: the values of an area, of which one cell counts as a value wherever one is wanted. */
export interface Referred {
  readonly area: readonly Value[];
  readonly isCell: boolean;
}

/** An argument of a function: a value, or what a reference leads to. */
export type Argument = Value | Referred;

export const UNKNOWN: Fault = { fault: null };
export const NOT_A_NUMBER: Fault = { fault: "#VALUE!" };
export const DIVIDED_BY_ZERO: Fault = { fault: "#DIV/0!" };

export const isFault = (value: Argument): value is Fault =>
  typeof value === "object" && value !== null && "fault" in value;

export const isReferred = (value: Argument): value is Referred =>
  typeof value === "object" && value !== null && "area" in value;

/** A value where a single one is wanted. */
export const single = (value: Argument): Value =>
  isReferred(value) ? (value.isCell ? (value.area[0] ?? null) : UNKNOWN) : value;

/** A value where arithmetic wants a number. Texts that Excel may take for dates are left to Excel. */
export function numberOf(argument: Argument): number | Fault {
  const value = single(argument);
  if (isFault(value) || typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const plain = value.trim().replace(/,/g, "");
  if (plain !== "" && Number.isFinite(Number(plain))) return Number(plain);
  return /\d/.test(plain) ? UNKNOWN : NOT_A_NUMBER;
}

/** Applies an operation to numbers; the first fault among them is the result. */
export function withNumbers(values: readonly Argument[], apply: (...numbers: number[]) => Value): Value {
  const numbers: number[] = [];
  for (const value of values) {
    const number = numberOf(value);
    if (isFault(number)) return number;
    numbers.push(number);
  }
  const result = apply(...numbers);
  if (typeof result !== "number") return result;
  // Excel knows no minus zero.
  return Number.isFinite(result) ? result + 0 : { fault: "#NUM!" };
}
