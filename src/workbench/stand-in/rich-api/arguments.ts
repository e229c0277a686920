import { invalidArgument } from "./host-error";

/** Arguments as they came, objects already found. */
export type Arguments = readonly unknown[];

/** A text, or a refusal. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function integer(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function numeric(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the words an API takes, as it spells them. */
export function word<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((each) => each.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  green: "#008000",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as `#RRGGBB` in capitals. */
export function colour(value: unknown): string {
  const plain = text(value);
  if (/^#[0-9a-f]{6}$/i.test(plain)) return plain.toUpperCase();
  const named = NAMED_COLOURS[plain.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}
