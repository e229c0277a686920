import type { Finding } from "../../../src/core/model/finding";
import type { Pack, Rule } from "../../../src/core/model/rule";
import { ALL, type Filter, type Order } from "../../../src/taskpane/state/filter";
import { neighbour } from "../../../src/taskpane/state/neighbour";
import { rowsOf, type ListRow } from "../../../src/taskpane/state/rows";
import { moveFor } from "../../../src/taskpane/state/tree";

const rule = (id: string, forEach: Rule["forEach"]): Rule =>
  ({ id, forEach, title: { "zh-CN": id, en: id } }) as unknown as Rule;

const PACK = {
  rules: [rule("rate", { indicator: {} }), rule("row", { row: { columns: [] } })],
  catalogue: { sections: [{ id: "a" }, { id: "b" }] },
} as unknown as Pack;

/** `rate E5 b`: a finding of a rule at a cell, in a section. */
function finding(text: string, explanation: Finding["explanation"] = null, isStale = false): Finding {
  const [id = "", row = "0", column = "0", section = ""] = text.split(" ");
  const cells = [{ sheet: "表", row: Number(row), column: Number(column) }];
  return { id: text, rule: id, severity: "error", section, cells, explanation, isStale } as unknown as Finding;
}

const rows = (
  findings: readonly Finding[],
  options: { filter?: Partial<Filter>; order?: Order; open?: string[] } = {},
) =>
  rowsOf(findings, {
    filter: { ...ALL, ...options.filter },
    order: options.order ?? "severity",
    unfolded: new Set(options.open ?? []),
    sheets: ["表"],
    pack: PACK,
    wordsOf: ({ id }) => id,
  });

const shape = (list: readonly ListRow[]): readonly string[] =>
  list.map((row) =>
    row.kind === "group" ? `group of ${row.findings.length}` : `${row.level > 1 ? "  " : ""}${row.key}`,
  );

const COPIES = ["row 1 4", "row 2 4", "row 3 4"].map((text) => finding(text));
const KEY = "row|error|表!E";

test.each<[string, readonly Finding[], readonly string[]]>([
  ["three copies in one column of a table are one row", COPIES, ["group of 3"]],
  ["two are not worth folding", COPIES.slice(1), ["row 2 4", "row 3 4"]],
  [
    "nor are copies in different columns",
    [finding("row 1 4"), finding("row 1 5"), finding("row 1 6")],
    ["row 1 4", "row 1 5", "row 1 6"],
  ],
  [
    "findings of single indicators never are",
    ["rate 1 4", "rate 2 4", "rate 3 4"].map((text) => finding(text)),
    ["rate 1 4", "rate 2 4", "rate 3 4"],
  ],
])("%s", (_, findings, expected) => {
  expect(shape(rows(findings))).toEqual(expected);
});

test("an unfolded group shows its findings below it, also those that stood apart", () => {
  const mixed = [COPIES[0], finding("rate 9 9"), COPIES[1], COPIES[2]].flatMap((each) => each ?? []);
  expect(shape(rows(mixed, { open: [KEY] }))).toEqual([
    "group of 3",
    "  row 1 4",
    "  row 2 4",
    "  row 3 4",
    "rate 9 9",
  ]);
});

const SAID = { status: "已说明", note: "x", values: "" };
const MANY = [
  finding("rate 5 1 b"),
  finding("rate 2 1 a", SAID),
  finding("rate 9 1 a", SAID, true),
  finding("rate 1 1 b", { ...SAID, status: "待处理" }),
];

test.each<[string, Partial<Filter>, readonly string[]]>([
  ["a section", { section: "a" }, ["rate 2 1 a", "rate 9 1 a"]],
  ["what is open, also with a note that awaits handling", { handling: "open" }, ["rate 5 1 b", "rate 1 1 b"]],
  ["what has to be explained again", { handling: "stale" }, ["rate 9 1 a"]],
  ["what was handled", { handling: "handled" }, ["rate 2 1 a"]],
  ["another level", { severity: "info" }, []],
  ["words in any order and case", { search: "B  RATE 1" }, ["rate 5 1 b", "rate 1 1 b"]],
])("the list can be narrowed to %s", (_, filter, expected) => {
  expect(shape(rows(MANY, { filter }))).toEqual(expected);
});

test.each<[Order, readonly string[]]>([
  ["severity", ["rate 5 1 b", "rate 2 1 a", "rate 9 1 a", "rate 1 1 b"]],
  ["place", ["rate 1 1 b", "rate 2 1 a", "rate 5 1 b", "rate 9 1 a"]],
  ["section", ["rate 2 1 a", "rate 9 1 a", "rate 5 1 b", "rate 1 1 b"]],
])("in the order of %s", (order, expected) => {
  expect(shape(rows(MANY, { order }))).toEqual(expected);
});

describe("going through the list", () => {
  const LIST = rows([finding("rate 0 0"), ...COPIES, finding("rate 9 9")]);

  test.each<[string, string | null, unknown]>([
    ["ArrowDown", null, { kind: "select", key: "rate 0 0" }],
    ["ArrowDown", "rate 9 9", { kind: "select", key: "rate 9 9" }],
    ["ArrowUp", "rate 0 0", { kind: "select", key: "rate 0 0" }],
    ["End", "rate 0 0", { kind: "select", key: "rate 9 9" }],
    ["Home", "rate 9 9", { kind: "select", key: "rate 0 0" }],
    ["ArrowRight", KEY, { kind: "fold", key: KEY, isUnfolded: true }],
    ["ArrowLeft", KEY, null],
    ["ArrowRight", "rate 0 0", null],
    ["Enter", "rate 9 9", { kind: "open", key: "rate 9 9" }],
    ["x", "rate 9 9", null],
  ])("%s at %s", (key, selected, expected) => {
    expect(moveFor(key, LIST, selected)).toEqual(expected);
  });

  test("from a finding of a group, left leads to its head", () => {
    const open = rows(COPIES, { open: [KEY] });
    expect(moveFor("ArrowLeft", open, "row 2 4")).toEqual({ kind: "select", key: KEY });
  });

  test.each<[string | null, 1 | -1, string | null]>([
    [null, 1, "rate 0 0"],
    [null, -1, "rate 9 9"],
    ["rate 0 0", 1, "row 1 4"],
    [KEY, 1, "row 1 4"],
    [KEY, -1, "rate 0 0"],
    ["row 3 4", 1, "rate 9 9"],
    ["rate 9 9", 1, null],
    ["rate 0 0", -1, null],
  ])("the neighbour of %s by %d is %s, whether folded or not", (selected, step, expected) => {
    expect(neighbour(LIST, selected, step)?.finding.id ?? null).toBe(expected);
  });
});
