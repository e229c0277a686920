import fc from "fast-check";
import type { Measure } from "../../../src/core/model/measure";
import type { Condition, Leaf, Outcome } from "../../../src/core/model/rule";
import { evaluateWith, indicatorOf, measureOf, packOf, readingOf, recognitionOf, ruleOf } from "./make";

// A second, plain implementation: one subject at a time, three values, no vectors and no engine.

type Truth = "true" | "false" | "missing" | "rounding" | "nothing";
type Cells = Readonly<Record<string, Measure | undefined>>;

const NOISE = 1e-9;
const half = ({ decimals }: Measure): number => 0.5 * 10 ** -decimals;

function reach(measure: Measure): readonly [number, number] {
  if (measure.bound === "atLeast") return [measure.value, Infinity];
  if (measure.bound === "atMost") return [-Infinity, measure.value];
  return [measure.value - half(measure), measure.value + half(measure)];
}

function atMost([low, high]: readonly [number, number], limit: number): Truth {
  if (high <= limit + NOISE * Math.max(1, Math.abs(limit))) return "true";
  return low > limit + NOISE * Math.max(1, Math.abs(limit)) ? "false" : "rounding";
}

const not = (truth: Truth): Truth => (truth === "true" ? "false" : truth === "false" ? "true" : truth);

function leafOf(leaf: Leaf, cells: Cells): Truth {
  const of = leaf.params?.["of"];
  const measure = cells[of === "self" ? "i0" : String(of)];
  if (!measure) return "nothing";
  if (leaf.fact === "state") return (leaf.operator === "is") === (measure.state === leaf.value) ? "true" : "false";
  if (measure.state !== "ok") return "missing";
  const limit = Number(leaf.value);
  const [low, high] = reach(measure);
  if (leaf.operator === "atMost") return atMost([low, high], limit);
  if (leaf.operator === "moreThan") return not(atMost([low, high], limit));
  const mirrored = atMost([-high, -low], -limit);
  return leaf.operator === "atLeast" ? mirrored : not(mirrored);
}

function combined(truths: readonly Truth[], strongest: Truth, weakest: Truth): Truth {
  const order: readonly Truth[] = [strongest, "missing", "rounding", weakest];
  return order.find((truth) => truths.includes(truth)) ?? "nothing";
}

function truthOf(condition: Condition, cells: Cells): Truth {
  if ("all" in condition)
    return combined(
      condition.all.map((part) => truthOf(part, cells)),
      "false",
      "true",
    );
  if ("any" in condition)
    return combined(
      condition.any.map((part) => truthOf(part, cells)),
      "true",
      "false",
    );
  return "not" in condition ? not(truthOf(condition.not, cells)) : leafOf(condition, cells);
}

function outcomeOf(when: Condition | undefined, must: Condition, cells: Cells): Outcome {
  const asked = when ? truthOf(when, cells) : "true";
  const holds = truthOf(must, cells);
  if (asked === "false" || asked === "nothing" || holds === "nothing") return "not-applicable";
  if (asked !== "true") return "unknown";
  return holds === "true" ? "pass" : holds === "false" ? "fail" : "unknown";
}

const IDS = ["i0", "i1", "i2"];
const PERIODS = ["2020", "2021", "2022"];
const values = fc.integer({ min: -3, max: 8 }).map((n) => n / 2);

const cell = fc.option(
  fc.record({
    value: values,
    state: fc.constantFrom("ok", "ok", "ok", "blank", "masked"),
    decimals: fc.constantFrom(0, 1),
    bound: fc.constantFrom("exact", "exact", "atLeast", "atMost"),
  } as const),
  { nil: undefined },
);

const of = fc.constantFrom("self", ...IDS);
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    fact: fc.constant("measure"),
    params: fc.record({ of }),
    operator: fc.constantFrom("atMost", "atLeast", "lessThan", "moreThan"),
    value: values,
  }),
  fc.record({
    fact: fc.constant("state"),
    params: fc.record({ of }),
    operator: fc.constantFrom("is", "isNot"),
    value: fc.constantFrom("ok", "masked"),
  }),
);
const condition = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("node") }),
  ),
})).node;

const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
const rules = fc.array(fc.record({ must: condition, when: fc.option(condition, { nil: undefined }) }), {
  minLength: 1,
  maxLength: 6,
});

test("rules judged for all subjects at once say what each would say alone", async () => {
  await fc.assert(
    fc.asyncProperty(grid, rules, async (cells, drafts) => {
      // Halves shown without decimals would be more than they show; the plain interpreter leaves that out.
      const measures = cells.map((ofPeriod) =>
        ofPeriod.map((draft) => {
          if (!draft) return undefined;
          const value = draft.state !== "ok" ? NaN : draft.decimals === 0 ? Math.round(draft.value) : draft.value;
          return measureOf(0, { ...draft, value });
        }),
      );
      const readings = measures.flatMap((ofPeriod, p) =>
        ofPeriod.flatMap((measure, n) =>
          measure ? [readingOf(IDS[n] ?? "", measure, { period: PERIODS[p] ?? "" })] : [],
        ),
      );
      const subjects = measures.flatMap((ofPeriod) =>
        ofPeriod[0] ? [Object.fromEntries(IDS.map((id, n) => [id, ofPeriod[n]]))] : [],
      );
      const packed = drafts.map(({ must, when }, n) =>
        ruleOf(`r${n}`, { indicator: { id: "i0" } }, must, when ? { when } : {}),
      );
      const shares = IDS.map((id) => indicatorOf(id, { kind: "share", unit: "%" }));
      const { byRule, verdicts } = await evaluateWith(
        packOf(shares, packed),
        recognitionOf({ readings, period: "2022" }),
      );
      drafts.forEach(({ must, when }, n) => {
        const expected = subjects.map((ofSubject) => outcomeOf(when, must, ofSubject));
        const count = (outcome: Outcome): number => expected.filter((one) => one === outcome).length;
        expect(byRule[n]).toMatchObject({
          checked: expected.length,
          passed: count("pass"),
          failed: count("fail"),
          unknown: count("unknown"),
          notApplicable: count("not-applicable"),
          broken: 0,
        });
        const kept = verdicts.filter(({ rule }) => rule === `r${n}`).map(({ outcome }) => outcome);
        expect(kept).toEqual(expected.filter((one) => one === "fail" || one === "unknown"));
      });
    }),
    { numRuns: 300 },
  );
});
