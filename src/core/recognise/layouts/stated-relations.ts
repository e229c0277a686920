import { closedText } from "../measure/plain-text";

/** A sum that a form prints in figures: (1)=(2)+…+(8), 01=02+03. */
export interface Relation {
  readonly total: string;
  readonly parts: readonly string[];
  /** What its numbers stand for, where the form says so (行, 列, 栏). */
  readonly of: "row" | "column" | "";
}

const NUMBER = "[(\\[]?([A-Z]?\\d{1,3})[)\\]]?(行|列|栏)?";
const GAP = "(?:…+|⋯+|\\.{2,}|至)";
const TERM = `(?:${NUMBER}|${GAP})`;
const RELATION = new RegExp(`${NUMBER}=(${TERM}(?:[+-]${TERM})+)(?![\\d*/×÷])`, "g");
const CIRCLED = /[①-⑳]/g;

/** The sums that a text states; differences are turned round, so that 3=1-2 reads 1=3+2. */
export function relationsIn(text: string): readonly Relation[] {
  if (!/[=＝]/.test(text)) return [];
  const plain = closedText(text).replace(CIRCLED, (sign) => String(sign.charCodeAt(0) - 0x245f));
  return [...plain.matchAll(RELATION)].flatMap(([, total = "", word = "", terms = ""]) => {
    const of = word === "行" ? "row" : word === "" ? "" : "column";
    const found = relationOf(total, terms);
    return found ? [{ ...found, of }] : [];
  });
}

function relationOf(total: string, terms: string): Pick<Relation, "total" | "parts"> | null {
  const added: string[] = [];
  const taken: string[] = [];
  let hasGap = false;
  for (const [, sign = "", term = ""] of terms.matchAll(/([+-]?)([^+-]+)/g)) {
    const number = new RegExp(`^${NUMBER}$`).exec(term)?.[1];
    if (number === undefined) hasGap = true;
    else if (sign === "-") taken.push(number);
    else {
      added.push(...(hasGap ? between(added.at(-1) ?? "", number) : []), number);
      hasGap = false;
    }
  }
  if (taken.length === 0) return added.length > 1 ? { total, parts: added } : null;
  const [first, ...rest] = added;
  return first !== undefined && rest.length === 0 ? { total: first, parts: [total, ...taken] } : null;
}

/** The numbers left out between two, written as they are: 02 … 05 gives 03 and 04. */
function between(first: string, last: string): readonly string[] {
  const letter = /^[A-Z]?/.exec(first)?.[0] ?? "";
  const [from, to] = [first, last].map((text) => Number(text.slice(letter.length)));
  if (from === undefined || to === undefined || Number.isNaN(from) || to - from > 100) return [];
  const width = first.length - letter.length;
  return Array.from(
    { length: Math.max(0, to - from - 1) },
    (_, at) => letter + String(from + 1 + at).padStart(width, "0"),
  );
}
