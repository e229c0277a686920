import type { OwnSheet, PlannedCell } from "../../../src/core/model/plan";
import { NO_MEMORY } from "../../../src/core/report/memory";
import { planOf } from "../../../src/core/report/plan";
import { planResultsSheet } from "../../../src/core/report/results-sheet";
import { sentencesOf } from "../../../src/core/report/sentences";
import { planSummarySheet } from "../../../src/core/report/summary-sheet";
import { serialiseState, parseState } from "../../../src/core/report/state";
import { uncheckedTexts } from "../../../src/core/report/unchecked";
import { textOf } from "../../../src/core/text/languages";
import { halfYear } from "./books";
import { checked, evaluation, measure, reading, recognition, subject, verdict } from "./make";

const cells = (sheet: OwnSheet): readonly PlannedCell[] =>
  sheet.rows.flatMap((row) => row.cells.filter((cell): cell is PlannedCell => cell !== undefined));

test("5,000 findings are 5,000 rows, and the most frequent rules are counted above them", () => {
  const verdicts = Array.from({ length: 5000 }, (_, n) =>
    verdict({
      rule: "duplicate-school",
      subject: subject("", "2022-H1", `第${n}小学`, "小学:校名"),
      measures: [measure("2", `小学!A${n + 2}`)],
    }),
  );
  const sheet = planResultsSheet(checked(recognition([]), evaluation(verdicts)), "zh-CN");
  const [table] = sheet.tables;
  expect(table && table.area.bottom - table.area.top).toBe(5000);
  expect(sheet.rows.length).toBe((table?.area.bottom ?? 0) + 1);
  expect(cells(sheet).some(({ value }) => value === "条数较多的规则：“学校不应重复”5000条。")).toBe(true);
});

test("the table's headers are texts, each once, and every row of it is as wide", () => {
  const sheet = planResultsSheet(halfYear(), "en");
  const area = sheet.tables[0]?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const header = sheet.rows[area.top]?.cells.map((cell) => cell?.value) ?? [];
  expect(new Set(header).size).toBe(area.right + 1);
  expect(header.every((value) => typeof value === "string" && value !== "")).toBe(true);
  for (const { cells: row } of sheet.rows.slice(area.top, area.bottom + 1))
    expect(row.length).toBe(sheet.columns.length);
  expect(sheet.merges.every(({ bottom }) => bottom < area.top)).toBe(true);
});

test("only the keys are hidden, and the statuses can be chosen", () => {
  const sheet = planResultsSheet(halfYear(), "zh-CN");
  expect(sheet.columns.map(({ hidden }) => hidden ?? false).lastIndexOf(false)).toBe(13);
  const offered = cells(sheet).flatMap(({ choices }) => (choices ? [choices] : []));
  expect(offered).toHaveLength(5);
  expect(offered[0]).toEqual(["待处理", "已修改", "已说明", "无需修改"]);
});

test("a workbook in which nothing was recognised is not said to be fine", () => {
  const nothing = checked(recognition([]), evaluation([], [], { passed: 0 }));
  const texts = cells(planResultsSheet(nothing, "zh-CN")).map(({ value }) => value);
  expect(texts).toContain("未识别到可校验的数据，没有校验任何项目。");
  expect(texts.join("")).not.toContain("未发现问题");
});

test("the outcomes on the summary add up to what was checked", () => {
  const sheet = planSummarySheet(halfYear(), NO_MEMORY, "zh-CN");
  const numbers = sheet.rows
    .map((row) => row.cells.slice(0, 6).map((cell) => cell?.value))
    .find(([first]) => typeof first === "number");
  const [all, ...parts] = (numbers ?? []).map(Number);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
});

test("a light is never told by its colour alone", () => {
  const lights = cells(planSummarySheet(halfYear(), NO_MEMORY, "zh-CN")).filter(({ value }) =>
    String(value).startsWith("●"),
  );
  expect(lights.map(({ value }) => value)).toEqual([
    "● 未到期未达标",
    "● 受取整影响无法判断",
    "● 待核实",
    "● 暂无数据",
    "● 滞后",
    "● 序时推进",
  ]);
});

test("rules that lack the same cells are told of together", () => {
  const missing = measure("", "E22");
  const lacking = (rule: string) =>
    verdict({ rule, outcome: "unknown", reason: "missing", measures: [missing, measure("1", "E1")] });
  const of = checked(
    recognition([]),
    evaluation([lacking("target-due"), lacking("target-due"), lacking("rate-is-its-parts")]),
  );
  expect(uncheckedTexts(of, textOf("zh-CN"))).toEqual([
    "主要指标!E22没有可用数据，“到期目标应完成”2项、“比率应等于分子除以分母”1项无法判断。",
  ]);
});

describe("a figure under 经验校验", () => {
  const now = measure("1890000万元", "E10");
  const before = measure("199.7万元", "F10");
  const of = recognition([reading("repair", "2022-H1", now), reading("repair", "2021-H1", before)]);
  const found = evaluation([
    verdict({
      rule: "cell-is-filled",
      subject: subject("repair"),
      left: { measure: now },
      right: { measure: before },
      measures: [now, before],
    }),
  ]);

  test("is printed as to be explained and not compared", () => {
    expect(sentencesOf(checked(of, found), "zh-CN").map(({ text }) => text)).toEqual([
      "2022年上半年，农村校舍维修资金为1890000万元（待说明）。",
    ]);
  });

  test("is compared once it is explained", () => {
    const [finding] = checked(of, found).findings;
    const explanations = {
      [finding?.id ?? ""]: { status: "已说明", note: "含以前年度结转。", values: finding?.values ?? "" },
    };
    const [sentence] = sentencesOf(checked(of, found, { ...NO_MEMORY, explanations }), "zh-CN");
    expect(sentence?.text).toContain("比上年同期增加1889800.3万元");
  });
});

test("a missed target is no doubt about its figure, a wrong rate is", () => {
  const texts = (book: ReturnType<typeof halfYear>) =>
    sentencesOf(book, "zh-CN")
      .map(({ text }) => text)
      .join("");
  expect(texts(halfYear(NO_MEMORY, "94.6%"))).toContain("比不低于95%的目标低0.4个百分点，未达标");
  expect(texts(halfYear(NO_MEMORY, "96.4%"))).not.toContain("达到不低于95%的目标");
});

test("the stored state is one text for one state, and reads back as it was", () => {
  const state = {
    version: 1,
    pack: { id: "a", version: "1", fingerprint: "f" },
    asOf: "2022-06-30",
    explanations: {},
    remarks: { b: "二", a: "一" },
    bindings: [{ kind: "alias", label: "招聘人数", indicator: "recruited" }],
  } as const;
  const text = serialiseState(state);
  expect(text).toBe(serialiseState({ ...state, remarks: { a: "一", b: "二" } }));
  expect(parseState(text)).toEqual({ ok: true, value: { state, problems: [] } });
});

test("a plan names the workbook's cells only by links and marks, and never writes into its sheets", () => {
  const { sheets } = planOf(halfYear(), NO_MEMORY, "zh-CN");
  expect(sheets === "keep" ? [] : sheets.map(({ id, name }) => [id, name])).toEqual([
    ["results", "校验结果"],
    ["summary", "指标汇总"],
  ]);
});
