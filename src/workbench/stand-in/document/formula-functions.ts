import {
  DIVIDED_BY_ZERO,
  isFault,
  isReferred,
  numberOf,
  single,
  UNKNOWN,
  withNumbers,
  type Argument,
  type Fault,
  type Value,
} from "./formula-values";

type Call = (given: readonly Argument[]) => Value;

/** The functions that the tables of bureaus are filled with; a formula with any other is left to Excel. */
export const FUNCTIONS: Readonly<Record<string, Call>> = {
  SUM: over((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  AVERAGE: over((numbers) =>
    numbers.length === 0 ? DIVIDED_BY_ZERO : numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
  ),
  MAX: over((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: over((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  COUNT: over((numbers) => numbers.length),
  ABS: (given) => (given.length === 1 ? withNumbers(given, Math.abs) : UNKNOWN),
  ROUND: (given) => (given.length === 2 ? withNumbers(given, rounded) : UNKNOWN),
  IF: ([condition = UNKNOWN, yes = UNKNOWN, no = false]) => {
    const decided = numberOf(condition);
    if (isFault(decided)) return decided;
    return single(decided === 0 ? no : yes);
  },
  IFERROR: ([given = UNKNOWN, instead = UNKNOWN]) => {
    const tried = single(given);
    return isFault(tried) && tried.fault !== null ? single(instead) : tried;
  },
};

/** In cells only numbers count; what stands in the formula itself has to be one. */
function over(fold: (numbers: readonly number[]) => Value): Call {
  return (given) => {
    const values = given.flatMap((each): readonly (number | Fault)[] =>
      isReferred(each)
        ? each.area.filter((value): value is number | Fault => typeof value === "number" || isFault(value))
        : [numberOf(each)],
    );
    const fault = values.find(isFault);
    return fault ?? fold(values.filter((value): value is number => typeof value === "number"));
  };
}

/** Halves go away from zero, and are those of the fifteen digits that Excel counts with. */
function rounded(number = 0, places = 0): Value {
  const by = Math.trunc(places);
  const digits = Math.abs(number).toPrecision(15);
  if (digits.includes("e") || Math.abs(by) > 15) return Math.round(number * 10 ** by) / 10 ** by;
  return Math.sign(number) * Number(`${Math.round(Number(`${digits}e${by}`))}e${-by}`);
}
