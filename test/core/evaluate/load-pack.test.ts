import { loadPack } from "../../../src/core/evaluate/load-pack";
import { indicatorOf, quantityOf, ruleOf } from "./make";

const both = (text: string) => ({ "zh-CN": text, en: text });
const leaf = { fact: "measure", params: { of: "self" }, operator: "atMost", value: 100 };
const sound = ruleOf("sound", { indicator: {} }, { all: [leaf] });

const files = (
  rules: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, string> => {
  const all = {
    "pack.json": { id: "test", version: "1", title: both("test") },
    "sections.json": [{ id: "all", name: both("all") }],
    "indicators.json": [indicatorOf("pupils"), indicatorOf("staff")],
    "quantities.json": [quantityOf("classes")],
    ...rules,
    ...more,
  };
  return Object.fromEntries(
    Object.entries(all).map(([path, content]) => [
      path,
      typeof content === "string" ? content : JSON.stringify(content),
    ]),
  );
};

function problemsOf(given: Record<string, string>): readonly string[] {
  const loaded = loadPack(given);
  return "problems" in loaded ? loaded.problems.map(({ message }) => message.en) : [];
}

test("a sound pack is loaded with its rules, also from subfolders", () => {
  const loaded = loadPack(files({ "values/sound.json": { $schema: "../rule.schema.json", ...sound } }));
  expect("pack" in loaded && loaded.pack.rules.map(({ id }) => id)).toEqual(["sound"]);
});

test("an unknown operator is told with its place, what was meant and what there is", () => {
  const rule = { ...sound, id: "x", must: { all: [{ ...leaf, operator: "atmost" }] } };
  const loaded = loadPack(files({ "rules/district/x.json": rule }));
  const [problem] = "problems" in loaded ? loaded.problems : [];
  expect(problem).toMatchObject({ file: "rules/district/x.json", where: "must.all[0]", code: "unknown-operator" });
  expect(problem?.message.en).toMatch(
    /^rules\/district\/x\.json: unknown operator "atmost" in must\.all\[0\]; did you mean "atMost"\? Known: equals, /,
  );
  expect(problem?.message["zh-CN"]).toContain("运算符“atmost”不存在，是否应为“atMost”？");
});

test.each([
  ["an unknown fact", { must: { ...leaf, fact: "mesure" } }, 'did you mean "measure"?'],
  [
    "an unknown param",
    { must: { ...leaf, params: { off: "self" } } },
    'unknown param "off" in must.params; did you mean "of"?',
  ],
  ["an unknown indicator in a param", { must: { ...leaf, params: { of: "pupil" } } }, 'did you mean "pupils"?'],
  [
    "an unknown indicator in forEach",
    { forEach: { indicator: { id: "pupil" } } },
    'unknown indicator "pupil" in forEach.indicator.id',
  ],
  [
    "an unknown quantity",
    { forEach: { row: { columns: ["class"] } }, must: { fact: "occurrence", operator: "atMost", value: 1 } },
    'unknown quantity "class"',
  ],
  ["an unknown section", { forEach: { indicator: { section: "al" } } }, 'did you mean "all"?'],
  ["a doubt about what is no figure", { doubts: "unit", forEach: { figure: "table" } }, "doubts is for rules with"],
  ["a filter that fits nothing", { forEach: { indicator: { kind: "share" } } }, "fits no indicator"],
  [
    "a fact of other subjects",
    { must: { fact: "daysLeft", operator: "atMost", value: 1 } },
    "has no answer for indicator subjects",
  ],
  ["a number operator on a text", { must: { fact: "state", operator: "atMost", value: 1 } }, '"state" gives text'],
  ["a text operator on a number", { must: { ...leaf, operator: "is", value: "ok" } }, '"measure" gives a number'],
  ["meets without a target", { must: { ...leaf, operator: "meets", value: 5 } }, 'must be { "fact": "target" }'],
  [
    "a literal that does not fit",
    { must: { ...leaf, operator: "between", value: { min: 2, max: 1 } } },
    '"between" expects { "min"',
  ],
  ["an empty all", { must: { all: [] } }, "must.all must not be empty"],
  ["an empty any within", { must: { all: [{ any: [] }] } }, "must.all[0].any must not be empty"],
  ["a null to compare with", { must: { ...leaf, value: null } }, "must.value must be of type"],
  ["a misspelt key", { mesage: both("x") }, "mesage is not known here"],
  ["a missing language", { title: { en: "x" } }, 'title lacks "zh-CN"'],
  [
    "an unknown placeholder",
    { message: both("{{lft}}") },
    'unknown placeholder "lft" in message.zh-CN; did you mean "left"?',
  ],
  [
    "placeholders that differ",
    { message: { "zh-CN": "{{left}}", en: "{{right}}" } },
    "message has {{left}}, {{right}} in one language only",
  ],
  ["no failing example", { examples: [{ name: "a", given: {}, expect: "pass" }] }, "has none that is expected to fail"],
  ["a day no calendar has", { valid: { from: "2022-02-30" } }, 'there is no day "2022-02-30"'],
  ["dates in reverse", { valid: { from: "2022-02-02", to: "2021-02-02" } }, "ends (2021-02-02) before it begins"],
  ["an id that is not the file's name", { id: "other" }, 'the id "other" must be the file\'s name, "x"'],
])("%s is refused", (_, more, says) => {
  expect(problemsOf(files({ "x.json": { ...sound, id: "x", ...more } }))).toEqual(
    expect.arrayContaining([expect.stringContaining(says)]),
  );
});

test("all problems of all files are told at once, each once", () => {
  const bad = {
    "a.json": { ...sound, id: "a", must: { ...leaf, fact: "mesure", operator: "atmost" } },
    "b.json": '{ "id": "b",\n  oops }',
    "c.json": { ...sound, id: "sound" },
  };
  const problems = problemsOf(files({ ...bad, "sound.json": sound }));
  expect(problems.map((text) => text.slice(0, 45))).toEqual([
    "b.json: not valid JSON at line 2, column 3; l",
    'sound.json: the id "sound" is taken by c.json',
    'a.json: unknown fact "mesure" in must; did yo',
    'a.json: unknown operator "atmost" in must; di',
    'c.json: the id "sound" must be the file\'s nam',
  ]);
});

test.each([
  [
    "two indicators with one name",
    { "indicators.json": [indicatorOf("a", { aliases: ["同名"] }), indicatorOf("b", { aliases: [" 同名"] })] },
    '"同名" names both "a" and "b"',
  ],
  [
    "an id used twice",
    { "indicators.json": [indicatorOf("a"), indicatorOf("a")] },
    'the id "a" of [1] is taken by [0]',
  ],
  [
    "a formula of unknown parts",
    { "indicators.json": [indicatorOf("pupils", { formula: { kind: "sum", parts: ["pupil"] } })] },
    'did you mean "pupils"?',
  ],
  ["an unknown section", { "indicators.json": [indicatorOf("a", { section: "non" })] }, 'unknown section "non"'],
  ["a missing file", { "quantities.json": undefined }, "quantities.json: the pack lacks this file"],
])("a catalogue with %s is refused", (_, more, says) => {
  const given = files({ "sound.json": sound }, more);
  const present = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined));
  expect(problemsOf(present)).toEqual(expect.arrayContaining([expect.stringContaining(says)]));
});

test("the fingerprint changes with any file, and with nothing else", () => {
  const printOf = (given: Record<string, string>): string => {
    const loaded = loadPack(given);
    return "pack" in loaded ? loaded.pack.fingerprint : "";
  };
  const given = files({ "sound.json": sound });
  const reversed = Object.fromEntries(Object.entries(given).reverse());
  expect(printOf(given)).toMatch(/^[0-9a-f]{16}$/);
  expect(printOf(reversed)).toBe(printOf(given));
  expect(printOf(files({ "sound.json": { ...sound, severity: "info" } }))).not.toBe(printOf(given));
  expect(printOf(files({ "new/sound.json": sound }))).not.toBe(printOf(given));
});

test("a slip in an example or a title does not hide a misspelt operator of the same file", () => {
  const examples = [{ name: "wrong", given: { self: 1 }, expect: "failed" }];
  const rule = { ...sound, id: "x", severity: "grave", examples, must: { all: [{ ...leaf, operator: "atmost" }] } };
  const problems = problemsOf(files({ "x.json": rule })).join("\n");
  expect(problems).toContain("severity");
  expect(problems).toContain("examples[0].expect");
  expect(problems).toContain('did you mean "atMost"?');
});
