import type { Binding, BindingOutcome, BindingState } from "../../../src/core/model/binding";
import { bindingTexts } from "../../../src/core/report/binding-texts";
import { jsonReport } from "../../../src/core/report/json-report";
import { planSummarySheet } from "../../../src/core/report/summary-sheet";
import { NO_MEMORY } from "../../../src/core/report/memory";
import { textReport } from "../../../src/core/report/text-report";
import { ALL_TEXTS, textOf } from "../../../src/core/text/languages";
import { at, checked, evaluation, measure, reading, recognition } from "./make";

const bound: Binding = {
  kind: "cell",
  place: {
    at: at("E16"),
    label: "骨干力量",
    side: "table",
    groups: [],
    headers: ["2022年上半年"],
    named: "2022-H1",
    namedUnit: "人",
    neighbours: ["", ""],
    nth: 1,
    of: 1,
    elsewhere: 0,
  },
  indicator: "enrolled",
  period: "2022-H1",
  entity: "",
  unit: "",
};
const book = (...bindings: BindingOutcome[]): ReturnType<typeof checked> =>
  checked(recognition([], { bindings }), evaluation([]));
const moved: BindingOutcome = { binding: bound, state: "moved", cells: [at("E17")] };

test.each<[BindingState, readonly string[], string]>([
  ["moved", ["E17"], "指定的单元格已移动，按新位置读取：“骨干力量”即残疾儿童已入籍人数（主要指标!E16→主要指标!E17）。"],
  [
    "lost",
    [],
    "指定的单元格已找不到：“骨干力量”即残疾儿童已入籍人数（原在主要指标!E16）。未读取，相关规则未校验；请重新指定或取消指定。",
  ],
  [
    "ambiguous",
    ["E16", "E20"],
    "指定的单元格无法确定是哪一个：“骨干力量”即残疾儿童已入籍人数（原在主要指标!E16，现有主要指标!E16、主要指标!E20）。未读取，相关规则未校验；请重新指定。",
  ],
])("a binding that is %s is told with its cells", (state, cells, sentence) => {
  const of = book({ binding: bound, state, cells: cells.map(at) });
  expect(bindingTexts(of, textOf("zh-CN"))).toEqual([sentence]);
});

test("a binding that is read for two periods names this period's cell first", () => {
  const outcome: BindingOutcome = { binding: bound, state: "moved", cells: [at("F17"), at("E17")] };
  const readings = [
    reading("enrolled", "2021-H1", measure("277人", "F17")),
    reading("enrolled", "2022-H1", measure("283人", "E17")),
  ];
  const of = checked(recognition(readings, { bindings: [outcome] }), evaluation([]));
  expect(bindingTexts(of, textOf("zh-CN"))[0]).toContain("主要指标!E16→主要指标!E17、主要指标!F17");
});

test("a binding in force is nothing to tell", () => {
  expect(bindingTexts(book({ binding: bound, state: "inForce", cells: [at("E16")] }), textOf("en"))).toEqual([]);
});

test("many are told in one sentence, the first of them by name", () => {
  const lost: BindingOutcome = { binding: { kind: "ignore", place: bound.place }, state: "lost", cells: [] };
  const [sentence] = bindingTexts(book(...Array.from({ length: 9 }, () => lost)), textOf("zh-CN"));
  expect(sentence).toContain("等9项。未读取");
  expect(sentence?.match(/“骨干力量”不读取/g)).toHaveLength(5);
});

test("the report, the summary sheet and the report for programs all tell it", () => {
  for (const text of ALL_TEXTS) {
    const [sentence = "?"] = bindingTexts(book(moved), text);
    expect(textReport(book(moved), text.language)).toContain(sentence);
    const { rows } = planSummarySheet(book(moved), NO_MEMORY, text.language);
    expect(rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))).toContain(sentence);
  }
  expect(jsonReport(book(moved), { name: "x", version: "1" }, "en").bindings).toEqual([
    {
      kind: "cell",
      state: "moved",
      from: "workbook",
      label: "骨干力量",
      indicator: "enrolled",
      decided: "主要指标!E16",
      cells: ["主要指标!E17"],
    },
  ]);
});

test("sheets with personal data that were left out are named with the header that said so", () => {
  const of = checked(
    recognition([], { leftOut: [{ sheet: "花名册", cell: at("花名册!C2"), header: "身份证号" }] }),
    evaluation([]),
  );
  expect(textReport(of, "zh-CN")).toContain(
    "含个人信息，未读取、未校验、未标记的工作表：“花名册”（表头有“身份证号”）。",
  );
});
