import type { Localised } from "./indicator";

/**
 * Something that went wrong and that a person can act on: what happened, where, what to do.
 * Expected trouble travels as a value of this type; only bugs throw anything else.
 */
export interface Problem {
  /** Stable word for programs, such as `not-a-workbook`. */
  readonly code: string;
  readonly message: Localised;
}

/** Either a value or what prevented it. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
