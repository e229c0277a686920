import { closedText } from "./plain-text";

/** What a unit measures, and how many base units (元, 人, %, 平方米, 公里) one of it is. */
export interface UnitMeaning {
  readonly kind: string;
  readonly factor: number;
}

const COUNTED = "个处家所件条次场套篇起辆台册张间班项支部栋座类门份只块户轨节期批对组本幢顶道级届种枚款例宗幅封";
const COMPOUND_COUNTED = ["场次", "课时", "学时", "班次", "台次", "件次", "家次", "校次", "台套"];

const BASES: Readonly<Record<string, UnitMeaning>> = {
  元: { kind: "money", factor: 1 },
  人民币元: { kind: "money", factor: 1 },
  人: { kind: "people", factor: 1 },
  名: { kind: "people", factor: 1 },
  位: { kind: "people", factor: 1 },
  人次: { kind: "people", factor: 1 },
  "%": { kind: "share", factor: 1 },
  百分比: { kind: "share", factor: 1 },
  百分点: { kind: "share", factor: 1 },
  个百分点: { kind: "share", factor: 1 },
  "‰": { kind: "share", factor: 0.1 },
  平方米: { kind: "area", factor: 1 },
  平米: { kind: "area", factor: 1 },
  "㎡": { kind: "area", factor: 1 },
  "m²": { kind: "area", factor: 1 },
  m2: { kind: "area", factor: 1 },
  公顷: { kind: "area", factor: 1e4 },
  公里: { kind: "length", factor: 1 },
  千米: { kind: "length", factor: 1 },
  km: { kind: "length", factor: 1 },
  米: { kind: "length", factor: 1e-3 },
  亩: { kind: "area", factor: 2000 / 3 },
  年: { kind: "time", factor: 1 },
  天: { kind: "time", factor: 1 },
  日: { kind: "time", factor: 1 },
  岁: { kind: "age", factor: 1 },
  ...Object.fromEntries([...[...COUNTED], ...COMPOUND_COUNTED].map((unit) => [unit, { kind: "things", factor: 1 }])),
};

/** What something can be counted for, besides units: 600元/生, 1500元/学期. */
const PER: Readonly<Record<string, UnitMeaning>> = {
  生: { kind: "people", factor: 1 },
  班: { kind: "things", factor: 1 },
  园: { kind: "things", factor: 1 },
  校: { kind: "things", factor: 1 },
  学期: { kind: "time", factor: 0.5 },
  学年: { kind: "time", factor: 1 },
  月: { kind: "time", factor: 1 / 12 },
  周: { kind: "time", factor: 7 / 365 },
};

const MULTIPLES: readonly (readonly [string, number])[] = [
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];

/** How many a bare 万 or 百万 is, or null when the text is no such word. */
export const multipleMeant = (text: string): number | null => MULTIPLES.find(([word]) => word === text)?.[1] ?? null;

const known = new Map<string, UnitMeaning | null>();

/** What a unit text means, or null when it is not a unit; 万元, 人次, %, `元/人` and `件（个）` are. */
export function unitMeaning(text: string): UnitMeaning | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  const meaning = meaningOf(closedText(text).replace(/^单位:/, ""));
  if (known.size < 5000) known.set(text, meaning);
  return meaning;
}

function meaningOf(text: string): UnitMeaning | null {
  const base = Object.hasOwn(BASES, text) ? BASES[text] : undefined;
  if (base) return base;
  if (text === "" || text.length > 12) return null;
  const either = /^([^()]+)\(([^()]+)\)$/.exec(text);
  if (either) return both(either[1] ?? "", either[2] ?? "");
  const parted = /^([^/每]+)(?:\/|每)([^/]+)$/.exec(text);
  if (parted) return rate(parted[1] ?? "", parted[2] ?? "");
  for (const [word, times] of MULTIPLES) {
    const rest = text.startsWith(word) ? meaningOf(text.slice(word.length)) : null;
    if (rest) return { kind: rest.kind, factor: rest.factor * times };
  }
  return null;
}

/** `件（个）` is read as its first unit when both name the same kind. */
function both(first: string, second: string): UnitMeaning | null {
  const [one, other] = [meaningOf(first), meaningOf(second)];
  return one && other && one.kind === other.kind ? one : null;
}

/** `元/人` is a kind of its own; `个/处` are two words for one kind. */
function rate(first: string, second: string): UnitMeaning | null {
  const [one, other] = [meaningOf(first), meaningOf(second) ?? (Object.hasOwn(PER, second) ? PER[second] : undefined)];
  if (!one || !other) return null;
  if (one.kind === other.kind && one.factor === other.factor) return one;
  return { kind: `${one.kind}/${other.kind}`, factor: one.factor / other.factor };
}

/** Units that can stand behind a figure in running text, as a pattern: longest first, with their multiples. */
export const UNIT_PATTERN = `(?:${[...Object.keys(BASES)]
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[()]/g, "\\$&"))
  .join("|")})`;

/** What may stand behind the stroke of `元/人`, as a pattern. */
export const PER_PATTERN = `${UNIT_PATTERN}|${Object.keys(PER)
  .sort((a, b) => b.length - a.length)
  .join("|")}`;

/** Whether two units measure different kinds of things, so that no conversion is possible (人 and 万元). */
export function unitsClash(one: string, other: string): boolean {
  const [first, second] = [unitMeaning(one), unitMeaning(other)];
  if (!first || !second || first.kind === second.kind) return false;
  const loose = (kind: string): boolean => /^(?:people|things)(?:\/(?:people|things))?$/.test(kind);
  return !(loose(first.kind) && loose(second.kind));
}
