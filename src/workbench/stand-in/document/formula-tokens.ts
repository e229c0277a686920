/** A piece of a formula. A reference is as it is written: `A1`, `$A$1:B2`, `'Sheet 1'!A:A`, or a name. */
export interface Token {
  readonly kind: "number" | "text" | "error" | "reference" | "name" | "call" | "sign" | "space";
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d*:\$?[1-9]\d*`;
const WORD_ENDS = String.raw`(?![\p{L}\p{N}_.(!])`;

/** What comes first is tried first: rows before numbers, references before names. */
const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)/iuy],
  ["reference", new RegExp(`${SHEET}(?:${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})${WORD_ENDS}`, "uy")],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iuy],
  ["call", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", /[\p{L}_][\p{L}\p{N}_.]*(?!!)/uy],
  ["sign", /<>|<=|>=|[-+*/^&=<>(),%]/uy],
];

/** The pieces of a formula without its equals sign; null where something in it is none we know. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (!token) return null;
    if (token.kind !== "space") tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return null;
}
