import type { Rule } from "../core/model/rule";
import { INDICATORS, QUANTITIES } from "./district-sheets";

/** The limit of a year's pupils that row rules hold schools to. */
export const PUPILS_LIMIT = 1990;
/** The boarders a boy that row rules allow. */
export const RATIO_LIMIT = 1900;

const both = (text: string) => ({ "zh-CN": text, en: text });

/** What differs from one generated rule to the next. */
type Core = Pick<Rule, "forEach" | "must" | "examples"> & Pick<Partial<Rule>, "when">;

function rule(id: string, core: Core): Rule {
  const words = { title: both(id), why: both(id), message: both("{{left}}"), fix: both(id) };
  return {
    id,
    severity: "warning",
    ...words,
    source: { document: "generated" },
    valid: { from: "2000-01-01" },
    ...core,
  };
}

const self = { fact: "measure", params: { of: "self" } } as const;
const column = (quantity: string) => ({ fact: "column", params: { quantity } });

/** Rules of the kinds a bureau's pack has, one an indicator. */
function indicatorRule(index: number): Rule {
  const id = `indicator_${index % INDICATORS.length}`;
  const kinds: readonly Core["must"][] = [
    { all: [{ ...self, operator: "atLeast", value: 0 }] },
    { all: [{ ...self, operator: "isWhole", value: true }] },
    { all: [{ fact: "changePercent", params: { of: "self" }, operator: "between", value: { min: -50, max: 100 } }] },
    {
      any: [
        { ...self, operator: "atMost", value: 50000 },
        { ...self, operator: "equals", value: 0 },
      ],
    },
  ];
  return rule(`about-indicator-${index}`, {
    forEach: { indicator: { id }, period: "every" },
    must: kinds[index % kinds.length] ?? { all: [] },
    examples: [
      { name: "fine", given: { self: 100, lastYear: 100 }, expect: "pass" },
      { name: "below nothing", given: { self: -0.5, lastYear: 100 }, expect: "fail" },
    ],
  });
}

/** Three rules for each year of school: a total and its parts, a ratio, and a limit. */
function rowRules(year: number): readonly Rule[] {
  const [total = "", boys = "", girls = "", boarders = ""] = QUANTITIES.slice(year * 4, year * 4 + 4).map(
    ({ id }) => id,
  );
  const examples = (passes: Record<string, number>, fails: Record<string, number>): Rule["examples"] => [
    { name: "fine", given: { entity: "学校", ...passes }, expect: "pass" },
    { name: "too many", given: { entity: "学校", ...fails }, expect: "fail" },
  ];
  const ratio = { fact: "ratioOfColumns", params: { numerator: boarders, denominator: boys } };
  return [
    rule(`sum-${year}`, {
      forEach: { row: { columns: [total, boys, girls] } },
      must: {
        all: [
          {
            ...column(total),
            operator: "equals",
            value: { fact: "sumOfColumns", params: { quantities: [boys, girls] } },
          },
        ],
      },
      examples: examples({ [total]: 3, [boys]: 1, [girls]: 2 }, { [total]: 4, [boys]: 1, [girls]: 2 }),
    }),
    rule(`ratio-${year}`, {
      forEach: { row: { columns: [boarders, boys] } },
      when: { all: [{ ...column(boys), operator: "moreThan", value: 0 }] },
      must: { all: [{ ...ratio, operator: "atMost", value: RATIO_LIMIT }] },
      examples: examples({ [boarders]: 2, [boys]: 2 }, { [boarders]: 2 * RATIO_LIMIT, [boys]: 1 }),
    }),
    rule(`limit-${year}`, {
      forEach: { row: { columns: [total] } },
      must: { all: [{ ...column(total), operator: "atMost", value: PUPILS_LIMIT }] },
      examples: examples({ [total]: 1 }, { [total]: PUPILS_LIMIT + 1 }),
    }),
  ];
}

const ROW_RULES: readonly Rule[] = Array.from({ length: QUANTITIES.length / 4 }, (_, year) => rowRules(year)).flat();
const INDICATOR_RULES: readonly Rule[] = Array.from({ length: 500 - ROW_RULES.length }, (_, index) =>
  indicatorRule(index),
);

const SECTIONS = Array.from({ length: 10 }, (_, index) => ({
  id: `section_${index}`,
  name: both(`第${index + 1}部分`),
}));

function packFiles(rules: readonly Rule[]): Readonly<Record<string, string>> {
  const pack = { id: "generated", version: "1.0.0", title: both("generated") };
  const data = {
    "pack.json": pack,
    "sections.json": SECTIONS,
    "indicators.json": INDICATORS,
    "quantities.json": QUANTITIES,
  };
  const files = [...Object.entries(data), ...rules.map((each): [string, Rule] => [`rules/${each.id}.json`, each])];
  return Object.fromEntries(files.map(([path, content]) => [path, JSON.stringify(content)]));
}

/** 500 rules: 455 about indicators, 45 about the rows of the table of schools. */
export const districtPack = (): Readonly<Record<string, string>> => packFiles([...INDICATOR_RULES, ...ROW_RULES]);

/** The 45 row rules alone. */
export const provincePack = (): Readonly<Record<string, string>> => packFiles(ROW_RULES);
