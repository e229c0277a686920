import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nameKey, looseKey } from "../../src/core/recognise/names/label-text";
import { unitMeaning } from "../../src/core/recognise/measure/unit";
import { districtPack } from "./district-pack";

const { sections, indicators, quantities } = districtPack().catalogue;
const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

interface Named {
  readonly id: string;
  readonly name: { readonly "zh-CN": string };
  readonly aliases?: readonly string[];
}

/** Names that two things go by, as `key: id, id`. */
function shared(things: readonly Named[], keyOf: (name: string) => string): readonly string[] {
  const holders = new Map<string, Set<string>>();
  for (const { id, name, aliases = [] } of things) {
    for (const text of [name["zh-CN"], ...aliases]) {
      const key = keyOf(text);
      holders.set(key, (holders.get(key) ?? new Set()).add(id));
    }
  }
  return [...holders].flatMap(([key, ids]) => (ids.size > 1 ? [`${key}: ${[...ids].join(", ")}`] : []));
}

describe("the catalogue of the district pack", () => {
  test("has every indicator of the half-year report once", () => {
    const ids = readFileSync(join(__dirname, "report-indicators.txt"), "utf8").trim().split("\n");
    expect(ids).toHaveLength(104);
    expect(ids.filter((id) => !byId.has(id))).toEqual([]);
    expect(byId.size).toBe(indicators.length);
  });

  test.each([
    ["indicators", indicators],
    ["quantities", quantities],
    ["sections", sections],
  ])("has no two %s of one name", (_, things) => {
    expect(shared(things, nameKey)).toEqual([]);
  });

  test("keeps indicators apart even without counting suffixes", () => {
    expect(shared(indicators, (name) => looseKey(nameKey(name)))).toEqual([]);
  });

  test("names nothing twice in one entry", () => {
    const repeated = [...indicators, ...quantities].filter(
      ({ name, aliases }) => new Set([name["zh-CN"], ...aliases]).size !== aliases.length + 1,
    );
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  test("speaks of indicators and sections that exist", () => {
    const sectionIds = new Set(sections.map(({ id }) => id));
    expect(indicators.filter(({ section }) => !sectionIds.has(section))).toEqual([]);
    const mentioned = indicators.flatMap(({ formula, partOf }) => [
      ...(formula?.kind === "ratio" ? [formula.numerator, formula.denominator] : []),
      ...(formula?.kind === "sum" ? formula.parts : []),
      ...(partOf ? [partOf] : []),
    ]);
    expect(mentioned.filter((id) => !byId.has(id))).toEqual([]);
  });

  test("gives each indicator a unit that figures can be read in", () => {
    expect(indicators.filter(({ unit }) => !unitMeaning(unit)).map(({ id, unit }) => `${id} ${unit}`)).toEqual([]);
  });

  test("calls percentages shares and nothing else", () => {
    expect(indicators.filter(({ unit, kind }) => (unit === "%") !== (kind === "share")).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test("adds up only what is of one kind of unit, and never a part and its part", () => {
    const kindOf = (id: string): string => unitMeaning(byId.get(id)?.unit ?? "")?.kind ?? id;
    for (const { id, formula, partOf } of indicators) {
      if (partOf) expect(`${id} ${kindOf(partOf)}`).toBe(`${id} ${kindOf(id)}`);
      if (formula?.kind !== "sum") continue;
      expect(
        formula.parts.map((part) => byId.get(part)?.partOf).filter((whole) => formula.parts.includes(whole ?? "")),
      ).toEqual([]);
      expect(new Set([id, ...formula.parts].map(kindOf)).size).toBe(1);
    }
  });

  test("counts the children taught at home among the enrolled, not beside them", () => {
    expect(byId.get("disabled_children")?.formula).toEqual({
      kind: "sum",
      parts: ["disabled_enrolled", "disabled_unable", "disabled_deferred"],
    });
    expect(byId.get("disabled_home_taught")?.partOf).toBe("disabled_enrolled");
  });

  test("says what every rate is a share of", () => {
    expect(
      indicators.filter(({ kind, definition }) => kind === "share" && !definition?.["zh-CN"].includes("÷")),
    ).toEqual([]);
  });

  test("owes each target within the periods it speaks of, to a document", () => {
    const targets = indicators.flatMap(({ id, targets: own = [] }) => own.map((target) => ({ id, ...target })));
    expect(targets.length).toBeGreaterThan(12);
    for (const { id, by, valid, source } of targets) {
      const isInTime = by === undefined || (by >= valid.from && (valid.to === undefined || by <= valid.to));
      expect({ id, isInTime, document: source.document === "" }).toEqual({ id, isInTime: true, document: false });
    }
  });

  test("adds up no rates, averages or largest classes", () => {
    const notAdded = quantities.filter(({ id }) => /_per_|^(?:largest|average)_|_ratio$/.test(id));
    expect(notAdded.filter(({ additive }) => additive)).toEqual([]);
    expect(quantities.filter(({ additive }) => !additive)).toEqual(notAdded);
  });
});
