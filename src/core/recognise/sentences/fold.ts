import { plainText } from "../measure/plain-text";

const KEPT_COMMA = "\u0001";
/** A comma that does not part thousands parts clauses. */
const CLAUSE_COMMA = /(?<!\d),|,(?!\d{3}(?!\d))/g;

/** `12，000` may be one number or two; with a space in it, it is read as neither. */
const SPACED_THOUSANDS = /(?<=\d)，(?=\d{3}(?!\d))/g;

/** The lines of a text as sentences are looked for in them; blank ones are dropped. */
export const foldedLines = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map(folded)
    .filter((line) => line !== "");

/**
 * A line in half width without spaces. Commas between clauses become `，`, so that `,` only parts thousands; a space
 * between two digits stays, because without it two numbers would become one.
 */
export const folded = (line: string): string =>
  plainText(line.replace(SPACED_THOUSANDS, " ").replace(/，/g, KEPT_COMMA))
    .replace(CLAUSE_COMMA, "，")
    .replace(/\u0001|…+|—{2,}/g, "，")
    .replace(/(?<!\d) | (?!\d)/g, "")
    .replace(/_+(?=\d)|(?<=[\d%])_+/g, "");

/** What is longer is no sentence; it is cut between two clauses, so that reading it takes no longer than it is long. */
const LONGEST = 400;

/** The sentences of a folded line, without what ends them. */
export const sentencesIn = (line: string): readonly string[] =>
  line.split(/[。;!?]+/).flatMap((one) => (one.length > LONGEST ? cut(one) : one === "" ? [] : [one]));

function cut(sentence: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < sentence.length;) {
    const rest = sentence.slice(from, from + LONGEST);
    const end = Math.max(rest.lastIndexOf("，"), rest.lastIndexOf("、"));
    const length = from + LONGEST >= sentence.length || end < 0 ? rest.length : end;
    parts.push(rest.slice(0, length));
    from += Math.max(1, length + (length === end ? 1 : 0));
  }
  return parts.filter((part) => part !== "");
}
