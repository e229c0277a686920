import { FUNCTIONS } from "./formula-functions";
import { joined } from "./formula-signs";
import { tokensOf, type Token } from "./formula-tokens";
import { single, UNKNOWN, withNumbers, type Argument, type Value } from "./formula-values";

/** What a reference as it is written in a formula holds: a cell's value, or the values of an area. */
export type LookUp = (reference: string) => Argument;

/**
 * The result of a formula: arithmetic, comparisons and the few functions that such tables are filled with. What else
 * there is in a formula is left to Excel, and the result has the fault null.
 */
export function calculated(formula: string, lookUp: LookUp): Value {
  const tokens = tokensOf(formula);
  if (!tokens || tokens.length === 0) return UNKNOWN;
  const reader: Reader = { tokens, at: 0, lookUp };
  const result = single(binary(reader, 0));
  // A formula that leads to a blank cell shows 0.
  return reader.at < tokens.length ? UNKNOWN : (result ?? 0);
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly lookUp: LookUp;
}

/** Signs between two values, the loosest first; all of them bind from the left. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

function binary(reader: Reader, level: number): Argument {
  const signs = LEVELS[level];
  if (!signs) return signed(reader);
  let left = binary(reader, level + 1);
  for (;;) {
    const sign = reader.tokens[reader.at];
    if (sign?.kind !== "sign" || !signs.includes(sign.text)) return left;
    reader.at++;
    left = joined(sign.text, left, binary(reader, level + 1));
  }
}

/** A minus before a value binds tighter than a power: `-2^2` is 4 in Excel. */
function signed(reader: Reader): Argument {
  if (takes(reader, "-")) return withNumbers([signed(reader)], (number) => -number);
  if (takes(reader, "+")) return signed(reader);
  let value = operand(reader);
  while (takes(reader, "%")) value = withNumbers([value], (number) => number / 100);
  return value;
}

function operand(reader: Reader): Argument {
  const token = reader.tokens[reader.at++];
  switch (token?.kind) {
    case "number":
      return Number(token.text);
    case "text":
      return token.text.slice(1, -1).replace(/""/g, '"');
    case "error":
      return { fault: token.text.toUpperCase() };
    case "name":
      return /^(?:TRUE|FALSE)$/i.test(token.text) ? token.text.toUpperCase() === "TRUE" : reader.lookUp(token.text);
    case "reference":
      return reader.lookUp(token.text);
    case "call":
      return called(reader, token.text.toUpperCase());
    case "sign": {
      if (token.text !== "(") return UNKNOWN;
      const value = binary(reader, 0);
      return takes(reader, ")") ? value : UNKNOWN;
    }
    default:
      return UNKNOWN;
  }
}

function called(reader: Reader, name: string): Argument {
  reader.at++;
  const given: Argument[] = [];
  while (!takes(reader, ")")) {
    if (reader.at >= reader.tokens.length) return UNKNOWN;
    // An argument that is left out is blank.
    given.push(reader.tokens[reader.at]?.text === "," ? null : binary(reader, 0));
    if (!takes(reader, ",") && reader.tokens[reader.at]?.text !== ")") return UNKNOWN;
  }
  return FUNCTIONS[name]?.(given) ?? UNKNOWN;
}

function takes(reader: Reader, sign: string): boolean {
  const token = reader.tokens[reader.at];
  if (token?.kind !== "sign" || token.text !== sign) return false;
  reader.at++;
  return true;
}
