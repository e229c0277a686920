import type { NumberOperand, TextOperand } from "../operand";
import type { Truths } from "../truth";

interface Described {
  readonly name: string;
  readonly summary: string;
}

/** Compares two columns of numbers; the right one may be a number written in the rule. */
export interface NumberOperator extends Described {
  readonly left: "number";
  /** `target`: the right side must be the fact `target`. */
  readonly right: "number" | "target";
  readonly holds: (left: NumberOperand, right: NumberOperand, count: number) => Truths;
}

/** Holds a column against something written in the rule. */
interface WithLiteral<Left> extends Described {
  readonly right: "literal";
  /** What may be written, in words. */
  readonly expects: string;
  readonly accepts: (value: unknown) => boolean;
  readonly holds: (left: Left, value: unknown, count: number) => Truths;
  /** The right side as a person sees it, for the left value at hand. */
  readonly shown: (value: unknown, left: number) => number | string | undefined;
}

export interface NumberLiteralOperator extends WithLiteral<NumberOperand> {
  readonly left: "number";
}

export interface TextOperator extends WithLiteral<TextOperand> {
  readonly left: "text";
}

/** A comparison rules can make, declared as data; one place checks what fits what. */
export type Operator = NumberOperator | NumberLiteralOperator | TextOperator;

/** An operator's literal side, with `parse` as the one place that knows its type. */
export function withLiteral<Left, Literal>(
  parse: (value: unknown) => Literal | undefined,
  holds: (left: Left, value: Literal, count: number) => Truths,
  shown: (value: Literal, left: number) => number | string | undefined,
): Pick<WithLiteral<Left>, "right" | "accepts" | "holds" | "shown"> {
  return {
    right: "literal",
    accepts: (value) => parse(value) !== undefined,
    holds: (left, value, count) => {
      const literal = parse(value);
      if (literal === undefined) throw new Error(`cannot compare with ${JSON.stringify(value)}`);
      return holds(left, literal, count);
    },
    shown: (value, left) => {
      const literal = parse(value);
      return literal === undefined ? undefined : shown(literal, left);
    },
  };
}
