import type { Verdict } from "../model/verdict";
import { checksum } from "./checksum";

/** Crockford's digits: none that people take for another. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Digits of each half of the checksum; 35 bits in all keep thousands of findings apart. */
const HALVES = [4, 3] as const;

/**
 * The name of a finding, made from what it is about and from nothing that moves: no value, no address. Two findings
 * about the same thing are told apart by their order. Rules of one topic share it, so that a warning that becomes an
 * error on its day is still the same finding.
 */
export function findingId({ rule, subject }: Verdict, topic: string = rule): string {
  const halves = checksum([topic, subject.indicator, subject.period, subject.entity, subject.place].join("\u0000"));
  return `F-${HALVES.map((length, half) => digits(halves[half] ?? 0, length)).join("")}`;
}

function digits(value: number, length: number): string {
  let text = "";
  for (let rest = value; text.length < length; rest >>>= 5) text += DIGITS.charAt(rest & 31);
  return text;
}

/** Gives each id once: the second `F-3K7Q2M1` becomes `F-3K7Q2M1-2`. */
export function uniqueIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
