import { sameText } from "./markers";

/** Excel allows no longer one. */
const LONGEST = 31;

/**
 * The name a new sheet of ours gets: the wanted one where it is free and allowed, otherwise with `(2)` and so on.
 * Names compare without regard to case.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const name = allowedName(wanted);
  const isTaken = (each: string): boolean => taken.some((other) => sameText(other, each));
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const numbered = `${cut(name, LONGEST - suffix.length)}${suffix}`;
    if (!isTaken(numbered)) return numbered;
  }
}

/** Excel forbids some characters in sheet names, an apostrophe at either end, and the name History. */
function allowedName(wanted: string): string {
  const plain = wanted.replace(/[\\/?*[\]:\0-\x1f\ufffe\uffff]/g, "_").replace(/^'+|'+$/g, "");
  const name = cut(plain.trim(), LONGEST);
  return name === "" || sameText(name, "history") ? "Sheet" : name;
}

/** Never cuts a character in two that takes two code units. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
