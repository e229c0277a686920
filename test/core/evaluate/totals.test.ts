import fc from "fast-check";
import type { Outcome } from "../../../src/core/model/rule";
import type { TableSum } from "../../../src/core/model/table";
import type { Verdict } from "../../../src/core/model/verdict";
import { evaluateWith, measureOf, outcomeOf, packOf, recognitionOf, ruleOf, tableOf, type TableCell } from "./make";

const must = { fact: "total", operator: "equalsSum", value: { fact: "sum" } } as const;
const totalAt = { sheet: "小学", row: 99, column: 1 };

interface Judged {
  readonly outcome: Outcome;
  readonly verdicts: readonly Verdict[];
}

/** A total down a column of cells, or the same cells along a row. */
async function judge(
  along: "row" | "column",
  total: number | null,
  parts: readonly TableCell[],
  heading = "pupils",
  unit = "人",
): Promise<Judged> {
  const names = parts.map((_, n) => `${heading}${n}`);
  const columns: Record<string, readonly TableCell[]> =
    along === "column"
      ? { [heading]: parts }
      : { total: [total], ...Object.fromEntries(names.map((name, n) => [name, [parts[n] ?? null]])) };
  const sum: TableSum =
    along === "column"
      ? { along, column: 0, rows: parts.map((_, n) => n), total: measureOf(total, { at: totalAt, unit }) }
      : { along, total: 0, parts: parts.map((_, n) => n + 1) };
  const drawn = tableOf(along === "column" ? parts.map((_, n) => `${n}校`) : ["一校"], columns, { sums: [sum] });
  const table = { ...drawn, columns: drawn.columns.map((column) => ({ ...column, unit })) };
  const rule = ruleOf("r", { sum: along }, must);
  const evaluation = await evaluateWith(packOf([], [rule]), recognitionOf({ tables: [table] }));
  return { outcome: outcomeOf(evaluation), verdicts: evaluation.verdicts };
}

describe.each(["row", "column"] as const)("a total along the %s", (along) => {
  test.each<[string, Outcome, number | null, readonly TableCell[]]>([
    ["that agrees without a blank part holds", "pass", 85, [39, null, 46]],
    ["that agrees without a placeholder holds", "pass", 85, [39, "placeholder", 46]],
    ["that agrees without a masked part would say what was masked", "unknown", 85, [39, "masked", 46]],
    ["that agrees without a part in error tells nothing", "unknown", 85, [39, "error", 46]],
    ["with a blank and a masked part is no surer than with the masked one", "unknown", 85, [39, null, "masked", 46]],
    ["a blank part may explain", "unknown", 90, [39, null, 46]],
    ["a masked part may explain", "unknown", 90, [39, "masked", 46]],
    ["no blank part can explain", "fail", 80, [39, null, 46]],
    ["no masked part can explain", "fail", 80, [39, "masked", 46]],
    ["of nothing but blanks is not borne out", "unknown", 0, [null, null]],
    ["that is missing itself is unknown", "unknown", null, [39, null, 46]],
    ["of figures below zero may be brought down by a blank one", "unknown", 80, [-5, null, 90]],
  ])("%s", async (_, outcome, total, parts) => {
    expect((await judge(along, total, parts)).outcome).toBe(outcome);
  });

  test("of changes may be brought down by a blank one", async () => {
    expect((await judge(along, 6, [5, null, 3], "较上年增减")).outcome).toBe("unknown");
  });

  test("of money below its parts is unknown while a part is missing: money may be taken back", async () => {
    expect((await judge(along, 80, [39, null, 46], "amount", "万元")).outcome).toBe("unknown");
    expect((await judge(along, 85, [39, null, 46], "amount", "万元")).outcome).toBe("pass");
  });

  test("that fails despite a blank part is shown beside what the others add up to", async () => {
    const { verdicts } = await judge(along, 80, [39, null, 46]);
    expect(verdicts).toMatchObject([{ left: { measure: { value: 80 } }, right: { computed: { value: 85 } } }]);
    expect(verdicts[0]).toMatchObject({ difference: -5 });
  });
});

test("a total fails only if nothing that may be filled in could make it right", async () => {
  const part = fc.oneof(fc.nat(5), fc.constantFrom(null, "masked", "placeholder", "error"));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("row", "column"),
      fc.nat(12),
      fc.array(part, { minLength: 1, maxLength: 4 }),
      async (along, total, parts) => {
        const there = parts.filter((one) => typeof one === "number");
        const missing = parts.filter((one) => typeof one !== "number");
        const rest = total - there.reduce((sum, one) => sum + one, 0);
        const canBeFilled = missing.length > 0 ? rest >= 0 || there.length === 0 : rest === 0;
        const { outcome } = await judge(along, total, parts);
        expect(outcome === "fail").toBe(!canBeFilled);
        if (outcome === "pass") expect(rest).toBe(0);
        if (missing.length === 0) expect(outcome).not.toBe("unknown");
      },
    ),
    { numRuns: 300 },
  );
});
