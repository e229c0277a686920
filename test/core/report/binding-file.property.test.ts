import fc from "fast-check";
import type { Binding } from "../../../src/core/model/binding";
import { exportBindings, importBindings } from "../../../src/core/report/binding-file";
import { parseState, serialiseState } from "../../../src/core/report/state";

const texts = fc.array(fc.string(), { maxLength: 3 });
const place = fc
  .record({
    at: fc.record({ sheet: fc.string(), row: fc.nat(1_048_575), column: fc.nat(16_383) }),
    label: fc.string(),
    side: fc.constantFrom("table", "left", "above", "within"),
    groups: texts,
    headers: texts,
    named: fc.string(),
    namedUnit: fc.string(),
    neighbours: texts,
    nth: fc.integer({ min: 1, max: 9 }),
    more: fc.nat(9),
    elsewhere: fc.nat(9),
  })
  .map(({ more, ...rest }) => ({ ...rest, of: rest.nth + more }));
const label = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "");
const binding: fc.Arbitrary<Binding> = fc.oneof(
  fc.record({
    kind: fc.constant("cell" as const),
    place,
    indicator: fc.string(),
    period: fc.string(),
    entity: fc.string(),
    unit: fc.string(),
  }),
  fc.record({ kind: fc.constant("ignore" as const), place }),
  fc.record({ kind: fc.constantFrom("alias" as const, "refusal" as const), label, indicator: fc.string() }),
);
const state = (bindings: readonly Binding[]): string =>
  serialiseState({
    version: 1,
    pack: { id: "a", version: "1", fingerprint: "f" },
    asOf: "2022-06-30",
    explanations: {},
    remarks: {},
    bindings,
  });

test("what is exported is imported again, and is one text for the same decisions", () => {
  fc.assert(
    fc.property(fc.array(binding, { maxLength: 5 }), (bindings) => {
      const text = exportBindings(bindings);
      const read = importBindings(text);
      expect(read).toEqual({ ok: true, value: bindings });
      expect(read.ok && exportBindings(read.value)).toBe(text);
    }),
  );
});

test("that a decision came from a file does not travel on with it", () => {
  const text = exportBindings([{ kind: "alias", label: "人数", indicator: "a", isImported: true }]);
  expect(text).not.toContain("isImported");
});

test("a file that is changed anywhere is read or refused, and never breaks the program", () => {
  fc.assert(
    fc.property(fc.array(binding, { maxLength: 3 }), fc.nat(), fc.string(), (bindings, at, typed) => {
      const text = exportBindings(bindings);
      const place = at % text.length;
      const read = importBindings(text.slice(0, place) + typed + text.slice(place + typed.length));
      if (!read.ok) expect(read.problem.message["zh-CN"]).toMatch(/人工指定文件/);
    }),
  );
});

test("any JSON is read or refused", () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (decisions, whole) => {
      importBindings(`{"kind":"indicator-check bindings","version":1,"decisions":[${decisions}]}`);
      importBindings(whole);
    }),
  );
});

test.each([
  ["text", "指标,单位", "no-bindings-file"],
  ["another JSON", '{"version":1,"decisions":[]}', "no-bindings-file"],
  ["no list", '{"kind":"indicator-check bindings","version":1}', "no-bindings-file"],
  ["a later version", '{"kind":"indicator-check bindings","version":2,"decisions":[]}', "bindings-version"],
  [
    "a decision without a label",
    '{"kind":"indicator-check bindings","version":1,"decisions":[{"kind":"alias"}]}',
    "bindings-damaged",
  ],
])("%s is refused", (_, text, code) => {
  const read = importBindings(text);
  expect(read.ok ? "read" : read.problem.code).toBe(code);
});

test("a damaged binding stored in a workbook is told, and the others are kept", () => {
  const alias: Binding = { kind: "alias", label: "人数", indicator: "a" };
  const read = parseState(state([alias, { kind: "alias", label: " ", indicator: "b" }]));
  expect(read).toMatchObject({
    ok: true,
    value: { state: { bindings: [alias] }, problems: [{ code: "stored-bindings-damaged" }] },
  });
});

test.each(["7", '"x"', "{}"])("stored bindings that are %s are told as damaged", (bindings) => {
  const read = parseState(state([]).replace('"bindings":[]', `"bindings":${bindings}`));
  expect(read).toMatchObject({ ok: true, value: { problems: [{ code: "stored-bindings-damaged" }] } });
});

test("a workbook of a version that knew no bindings has none", () => {
  const read = parseState(state([]).replace('"bindings":[],', ""));
  expect(read).toMatchObject({ ok: true, value: { state: { bindings: [] }, problems: [] } });
});
