import type { Side } from "../../model/verdict";
import type { Book } from "../book/book";
import { ABSENT, NOTHING, OK, computedOperand, stateCode, tidy, type NumberOperand } from "../operand";
import { daysBetween } from "../period";
import type { Owed } from "../subjects/owed-targets";
import type { Subjects, TargetSubjects } from "../subjects/subjects";
import { measureIn } from "./slots";

/** Subjects that are targets. */
export function targetsOf(subjects: Subjects): TargetSubjects {
  if (subjects.kind === "target") return subjects;
  throw new Error(`asked of a ${subjects.kind}, answers only for targets`);
}

/** State of a target's value. */
export const stateOfOwed = (owed: Owed): number =>
  Number.isFinite(owed.value) ? OK : stateCode(owed.stated?.state ?? "unreadable");

const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

/** A target as a side of a comparison: its own cell, or the catalogue's value. */
export function sideOfTarget(book: Book, owed: Owed): Side {
  if (owed.stated) return { measure: owed.stated };
  const unit = book.catalogue.indicators[owed.indicator]?.unit ?? "";
  return { computed: { value: owed.value, unit, decimals: decimalsOf(owed.value), from: [] } };
}

/** Days left until a target is due: 0 for one that is owed always, NaN when the day of judgement is unknown. */
export function daysLeftOf(book: Book, { by }: Owed): number {
  if (by === "") return 0;
  return book.asOf === "" ? NaN : daysBetween(book.asOf, by);
}

/** Numbers about targets that come from dates or the catalogue; NaN stands for `absent`. */
export function aboutTargets(
  targets: readonly Owed[],
  placeholder: string,
  shown: { readonly unit: string; readonly decimals: number; readonly absent: "unknown" | "nothing" },
  numberFor: (owed: Owed) => number,
): NumberOperand {
  const values = Float64Array.from(targets, numberFor);
  const absent = shown.absent === "unknown" ? ABSENT : NOTHING;
  const states = Uint8Array.from(values, (value) => (Number.isNaN(value) ? absent : OK));
  const sideAt = (i: number): Side | undefined => {
    const { unit, decimals } = shown;
    return states[i] === OK ? { computed: { value: tidy(values[i] ?? NaN), unit, decimals, from: [] } } : undefined;
  };
  const argsAt = (i: number): Readonly<Record<string, Side>> => {
    const side = sideAt(i);
    return side ? { [placeholder]: side } : {};
  };
  return computedOperand(values, states, { sideAt, argsAt, measuresAt: () => [] });
}

/** Placeholders every rule about targets may use. */
export const TARGET_ARGS: readonly string[] = ["value", "target", "by", "office", "daysLeft"];

/** What fills them. */
export function argsOfTarget(book: Book, owed: Owed | undefined): Readonly<Record<string, Side>> {
  if (!owed) return {};
  const measure = measureIn(book, owed.slot);
  const daysLeft = daysLeftOf(book, owed);
  return {
    ...(measure && { value: { measure } }),
    target: sideOfTarget(book, owed),
    by: { literal: owed.by },
    office: { literal: owed.office },
    ...(Number.isFinite(daysLeft) && { daysLeft: { literal: daysLeft } }),
  };
}
