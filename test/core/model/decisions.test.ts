import type { Binding, BoundPlace, Decision } from "../../../src/core/model/binding";
import { mergedBindings, withDecision, withoutDecision } from "../../../src/core/model/decisions";

const place = (row: number): BoundPlace => ({
  at: { sheet: "表", row, column: 4 },
  label: "人数",
  side: "table",
  groups: [],
  headers: ["2022年上半年"],
  named: "2022-H1",
  namedUnit: "人",
  neighbours: ["", ""],
  nth: 1,
  of: 1,
  elsewhere: 0,
});
const cell = (row: number, indicator: string): Decision => ({
  kind: "cell",
  place: place(row),
  indicator,
  period: "2022-H1",
  entity: "",
  unit: "",
});
const ignore = (row: number): Decision => ({ kind: "ignore", place: place(row) });
const alias = (label: string, indicator: string): Decision => ({ kind: "alias", label, indicator });
const refusal = (label: string, indicator: string): Decision => ({ kind: "refusal", label, indicator });

test.each<[string, Decision, Decision, boolean]>([
  ["a cell for an indicator and for another", cell(3, "a"), cell(3, "b"), true],
  ["a cell bound and ignored", cell(3, "a"), ignore(3), true],
  ["two cells", cell(3, "a"), cell(4, "a"), false],
  ["a label for an indicator and for another", alias("人数", "a"), alias("人 数", "b"), true],
  ["a label accepted and refused for one indicator", alias("人数", "a"), refusal("人数", "a"), true],
  ["a label refused for two indicators", refusal("人数", "a"), refusal("人数", "b"), false],
  ["a label for one indicator, and not for another", alias("人数", "a"), refusal("人数", "b"), false],
  ["two labels", alias("人数", "a"), alias("学生人数", "a"), false],
  ["a cell and a label", cell(3, "a"), alias("人数", "a"), false],
])("%s", (_, earlier, later, isOneQuestion) => {
  expect(withDecision([earlier], later)).toEqual(isOneQuestion ? [later] : [earlier, later]);
  expect(withoutDecision([earlier], later)).toEqual(isOneQuestion ? [] : [earlier]);
});

describe("the decisions of a file", () => {
  const imported = (decision: Decision): Binding => ({ ...decision, isImported: true });

  test("are taken where the workbook has none", () => {
    expect(mergedBindings([cell(3, "a")], [alias("人数", "a")])).toEqual({
      bindings: [cell(3, "a"), imported(alias("人数", "a"))],
      overruled: [],
    });
  });
  test("give way to the workbook's own, which is said only where they differ", () => {
    expect(mergedBindings([cell(3, "a"), alias("人数", "a")], [cell(3, "b"), alias("人数", "a")])).toEqual({
      bindings: [cell(3, "a"), alias("人数", "a")],
      overruled: [imported(cell(3, "b"))],
    });
  });
  test("take the place of those of an earlier file", () => {
    const earlier = mergedBindings([], [alias("人数", "a"), alias("经费", "c")]).bindings;
    expect(mergedBindings(earlier, [alias("人数", "b")])).toEqual({
      bindings: [imported(alias("经费", "c")), imported(alias("人数", "b"))],
      overruled: [],
    });
  });
  test("change nothing the second time", () => {
    const file = [alias("人数", "a"), cell(3, "a")];
    const { bindings } = mergedBindings([ignore(4)], file);
    expect(mergedBindings(bindings, file)).toEqual({ bindings, overruled: [] });
  });
});
