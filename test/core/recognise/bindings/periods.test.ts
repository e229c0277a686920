import type { Binding } from "../../../../src/core/model/binding";
import type { Workbook } from "../../../../src/core/model/workbook";
import { workbookOf } from "../../../workbook-of";
import { boundAt, boundLines, outcomeLines, readWith } from "./bound";

const list = (earlier: string, later: string, figures = "7 | 9"): string => `
  指标名称 | 单位 | ${earlier} | ${later}
  骨干力量补充情况 | 人 | ${figures}
  新增学位数 | 个 | 600 | 900`;
const book = (drawing: string, file = "指标.xlsx", sheet = "表"): Workbook => workbookOf({ [sheet]: drawing }, file);
const imported = (binding: Binding): Binding => ({ ...binding, isImported: true });

const IN_2022 = boundAt(book(list("2021年上半年", "2022年上半年")), "表!D2", { indicator: "recruited" });

test.each<[string, Workbook, string, readonly string[]]>([
  [
    "the next year's book names its own periods",
    book(list("2022年上半年", "2023年上半年")),
    "inForce 表!D2 → 表!D2 表!C2",
    ["C2 recruited 2022-H1 7 人", "D2 recruited 2023-H1 9 人"],
  ],
  [
    "the next half year's book does as well",
    book(list("2021年下半年", "2022年下半年")),
    "inForce 表!D2 → 表!D2 表!C2",
    ["C2 recruited 2021-H2 7 人", "D2 recruited 2022-H2 9 人"],
  ],
  [
    "a book with one period more, under an inserted row",
    book(`
      指标名称 | 单位 | 2021年上半年 | 2022年上半年 | 2023年上半年
      招聘公告 | 份 | 1 | 1 | 1
      骨干力量补充情况 | 人 | 7 | 9 | 8`),
    "moved 表!D2 → 表!D3 表!E3 表!C3",
    ["C3 recruited 2021-H1 7 人", "D3 recruited 2022-H1 9 人", "E3 recruited 2023-H1 8 人"],
  ],
  ["a book that names no period asks", book(list("上期", "完成数")), "lost 表!D2 → ", []],
])("decisions of 2022 used again: %s", (_, later, outcome, read) => {
  const found = readWith(later, [imported(IN_2022)]);
  expect(outcomeLines(found)).toEqual([outcome]);
  expect([...boundLines(found)].sort()).toEqual(read);
});

const PAIR = "  一、教师队伍 | \n  骨干力量补充情况： | 9 | 人";

test("the period that title, sheet or file name is taken from the book it is used in", () => {
  const decision = boundAt(book(PAIR, "2022年上半年指标.xlsx"), "表!B2", { indicator: "recruited" });
  expect(decision).toMatchObject({ period: "2022-H1", place: { side: "left", groups: ["一、教师队伍"] } });
  expect(boundLines(readWith(book(PAIR, "2023年上半年指标.xlsx"), [imported(decision)]))).toEqual([
    "B2 recruited 2023-H1 9 人",
  ]);
  expect(outcomeLines(readWith(book(PAIR, "指标.xlsx"), [imported(decision)]))).toEqual(["periodOpen 表!B2 → 表!B2"]);
});

describe("a period that only the person gave", () => {
  const decision = boundAt(book(PAIR), "表!B2", { indicator: "recruited", period: "2022-H1" });

  test("is needed where the book names none", () => {
    expect(() => boundAt(book(PAIR), "表!B2", { indicator: "recruited" })).toThrow("period-needed");
  });
  test("holds in the workbook they saw", () => {
    expect(boundLines(readWith(book(PAIR), [decision]))).toEqual(["B2 recruited 2022-H1 9 人"]);
  });
  test("asks again in another workbook", () => {
    expect(outcomeLines(readWith(book(PAIR), [imported(decision)]))).toEqual(["periodOpen 表!B2 → 表!B2"]);
  });
  test("asks again once the book names one", () => {
    expect(outcomeLines(readWith(book(PAIR, "2023年上半年.xlsx"), [decision]))).toEqual(["periodOpen 表!B2 → 表!B2"]);
  });
  test("against the header's own holds only while that stands", () => {
    const contrary = boundAt(book(list("2021年上半年", "2022年上半年")), "表!D2", {
      indicator: "recruited",
      period: "2022-01..2022-05",
    });
    const here = readWith(book(list("2021年上半年", "2022年上半年")), [contrary]);
    expect(boundLines(here)).toEqual(["D2 recruited 2022-01..2022-05 9 人"]);
    const later = readWith(book(list("2023年上半年", "2024年上半年")), [contrary]);
    expect(outcomeLines(later)).toEqual(["periodOpen 表!D2 → 表!C2 表!D2"]);
  });
});

test("a unit that the person gave asks again when the book names another than it did", () => {
  const decision = boundAt(book(list("2021年上半年", "2022年上半年")), "表!D2", { indicator: "funds", unit: "万元" });
  expect(boundLines(readWith(book(list("2021年上半年", "2022年上半年")), [decision]))).toEqual([
    "C2 funds 2021-H1 7 万元",
    "D2 funds 2022-H1 9 万元",
  ]);
  const changed = book(list("2021年上半年", "2022年上半年").replace("| 人", "| 元"));
  expect(outcomeLines(readWith(changed, [decision]))).toEqual(["unitChanged 表!D2 → 表!C2 表!D2"]);
});
