import { DIVIDED_BY_ZERO, isFault, single, withNumbers, type Argument, type Fault, type Value } from "./formula-values";

/** What a sign between two values makes of them. */
export function joined(sign: string, left: Argument, right: Argument): Value {
  switch (sign) {
    case "+":
      return withNumbers([left, right], (one = 0, other = 0) => one + other);
    case "-":
      return withNumbers([left, right], (one = 0, other = 0) => one - other);
    case "*":
      return withNumbers([left, right], (one = 0, other = 0) => one * other);
    case "/":
      return withNumbers([left, right], (one = 0, other = 0) => (other === 0 ? DIVIDED_BY_ZERO : one / other));
    case "^":
      return withNumbers([left, right], (one = 0, other = 0) => one ** other);
    default:
      return ofPlain(left, right, (one, other) =>
        sign === "&" ? textOf(one) + textOf(other) : holds(sign, one, other),
      );
  }
}

type Plain = Exclude<Value, Fault>;

function ofPlain(one: Argument, other: Argument, apply: (left: Plain, right: Plain) => Value): Value {
  const [left, right] = [single(one), single(other)];
  if (isFault(left)) return left;
  return isFault(right) ? right : apply(left, right);
}

function textOf(value: Plain): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
}

/** Numbers come before texts, and texts before truth values; a blank is what the other side makes of it. */
function holds(sign: string, left: Plain, right: Plain): boolean {
  const rank = (value: Plain): number => ["number", "string", "boolean"].indexOf(typeof value);
  const plain = (value: Plain, other: Plain): string | number => {
    if (value === null) return typeof other === "string" ? "" : 0;
    return typeof value === "string" ? value.toLowerCase() : Number(value);
  };
  const [one, other] = [plain(left, right), plain(right, left)];
  const ranks = left === null || right === null ? 0 : rank(left) - rank(right);
  const order = ranks !== 0 ? ranks : one < other ? -1 : one > other ? 1 : 0;
  if (sign === "=") return order === 0;
  if (sign === "<>") return order !== 0;
  return sign.startsWith("<")
    ? order < 0 || (sign === "<=" && order === 0)
    : order > 0 || (sign === ">=" && order === 0);
}
