/** Truth of a condition for every subject of a rule, one code a subject. */
export type Truths = Uint8Array;

export const FALSE = 0;
export const TRUE = 1;
/** An input has no value, so nobody can tell. */
export const MISSING = 2;
/** The decimals shown, or a bound such as 余, leave both answers open. */
export const ROUNDING = 3;
/** There is nothing to compare: the condition has no say about this subject. */
export const INAPPLICABLE = 4;

const EVERY_CODE = [FALSE, TRUE, MISSING, ROUNDING, INAPPLICABLE];
/** How many codes there are. */
export const CODES = EVERY_CODE.length;

/** Which code wins when two meet, the first of the list that is there. */
function tableOf(byStrength: readonly number[]): Uint8Array {
  const pairs = EVERY_CODE.flatMap((a) =>
    EVERY_CODE.map((b) => (byStrength.indexOf(a) < byStrength.indexOf(b) ? a : b)),
  );
  return Uint8Array.from(pairs);
}

// Kleene's logic, with two additions: a missing input outranks rounding, because a person can supply it,
// and what has no say drops out, so that it decides only where it stands alone.
const AND = tableOf([FALSE, MISSING, ROUNDING, TRUE, INAPPLICABLE]);
const OR = tableOf([TRUE, MISSING, ROUNDING, FALSE, INAPPLICABLE]);
const NOT = Uint8Array.of(TRUE, FALSE, MISSING, ROUNDING, INAPPLICABLE);

const DEMANDED = Uint8Array.from(
  EVERY_CODE.flatMap((when) =>
    EVERY_CODE.map((must) => {
      if (when === TRUE || must === INAPPLICABLE) return must;
      return when === FALSE || when === INAPPLICABLE ? INAPPLICABLE : when;
    }),
  ),
);

function fold(table: Uint8Array, parts: readonly Truths[], count: number): Truths {
  const [first, ...rest] = parts;
  if (!first) return new Uint8Array(count).fill(INAPPLICABLE);
  if (rest.length === 0) return first;
  const truths = first.slice();
  for (const part of rest) {
    for (let i = 0; i < count; i++) {
      const code = truths[i] ?? 0;
      const other = part[i] ?? 0;
      // What agrees with itself needs no looking up: most do.
      if (code !== other) truths[i] = table[code * CODES + other] ?? 0;
    }
  }
  return truths;
}

/** True where every part is. */
export const every = (parts: readonly Truths[], count: number): Truths => fold(AND, parts, count);

/** True where some part is. */
export const some = (parts: readonly Truths[], count: number): Truths => fold(OR, parts, count);

/** True where the part is false, and the reverse. */
export function negated(part: Truths): Truths {
  const truths = new Uint8Array(part.length);
  for (let i = 0; i < part.length; i++) truths[i] = NOT[part[i] ?? INAPPLICABLE] ?? INAPPLICABLE;
  return truths;
}

/**
 * What a rule says of each subject: `must` where `when` holds, nothing where it does not, unknown where that is unknown.
 * The codes now read: failed, passed, unknown for want of a value, unknown by rounding, not applicable.
 */
export function demanded(when: Truths, must: Truths): Truths {
  const outcomes = must.slice();
  for (let i = 0; i < must.length; i++) {
    const asked = when[i] ?? INAPPLICABLE;
    if (asked !== TRUE) outcomes[i] = DEMANDED[asked * CODES + (must[i] ?? INAPPLICABLE)] ?? INAPPLICABLE;
  }
  return outcomes;
}
