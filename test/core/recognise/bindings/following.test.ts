import type { Workbook } from "../../../../src/core/model/workbook";
import { workbookOf } from "../../../workbook-of";
import { boundAt, boundLines, outcomeLines, readWith } from "./bound";

const BOOK = `
  2022年上半年主要指标 | < | < | < | <
  序号 | 指标名称 | 单位 | 2021年上半年 | 2022年上半年
  1    | 招聘在编教师数 | 人 | 24 | 25
  2    | 骨干力量补充情况 | 人 | 7 | 9
  3    | 新增学位数 | 个 | 600 | 900`;

const book = (drawing: string, sheet = "主要指标", file = "指标.xlsx"): Workbook =>
  workbookOf({ [sheet]: drawing }, file);
const DECISION = boundAt(book(BOOK), "主要指标!E4", { indicator: "activities", unit: "场" });

test("without a decision the row is not understood", () => {
  const { readings, unrecognised } = readWith(book(BOOK), []);
  expect(readings.map(({ indicator }) => indicator)).not.toContain("activities");
  expect(unrecognised.map(({ label }) => label)).toContain("骨干力量补充情况");
});

test("a decision says where the cell is, by label, header and address, with the period that the header names", () => {
  expect(DECISION).toMatchObject({
    kind: "cell",
    indicator: "activities",
    period: "2022-H1",
    place: {
      at: { sheet: "主要指标", row: 3, column: 4 },
      label: "骨干力量补充情况",
      side: "table",
      headers: ["2022年上半年"],
      named: "2022-H1",
      namedUnit: "人",
      nth: 1,
      of: 1,
      elsewhere: 0,
    },
  });
});

const edited = (change: (lines: string[]) => void): string => {
  const lines = BOOK.trim().split("\n");
  change(lines);
  return lines.join("\n");
};

test.each<[string, Workbook, readonly string[], readonly string[]]>([
  ["nothing changed", book(BOOK), ["inForce 主要指标!E4 → 主要指标!E4 主要指标!D4"], ["D4 2021-H1 7", "E4 2022-H1 9"]],
  [
    "a row was inserted",
    book(edited((lines) => lines.splice(2, 0, "0 | 课程 | 人 | 5 | 6"))),
    ["moved 主要指标!E4 → 主要指标!E5 主要指标!D5"],
    ["D5 2021-H1 7", "E5 2022-H1 9"],
  ],
  [
    "the sheet was renamed",
    book(BOOK, "汇总表"),
    ["moved 主要指标!E4 → 汇总表!E4 汇总表!D4"],
    ["D4 2021-H1 7", "E4 2022-H1 9"],
  ],
  [
    "a column was put in before it",
    book(
      edited((lines) => {
        lines[1] = "序号 | 指标名称 | 单位 | 2020年上半年 | 2021年上半年 | 2022年上半年";
        lines[3] = "2 | 骨干力量补充情况 | 人 | 5 | 7 | 9";
      }),
    ),
    // The cell at the old address is last year's now, and is read as that.
    ["moved 主要指标!E4 → 主要指标!F4 主要指标!E4 主要指标!D4"],
    ["D4 2020-H1 5", "E4 2021-H1 7", "F4 2022-H1 9"],
  ],
  [
    "the columns were exchanged with the unit",
    book(
      edited((lines) => {
        lines[1] = "序号 | 指标名称 | 2021年上半年 | 2022年上半年 | 单位";
        lines[2] = "1 | 招聘在编教师数 | 24 | 25 | 人";
        lines[3] = "2 | 骨干力量补充情况 | 7 | 9 | 人";
        lines[4] = "3 | 新增学位数 | 600 | 900 | 个";
      }),
    ),
    ["moved 主要指标!E4 → 主要指标!D4 主要指标!C4"],
    ["C4 2021-H1 7", "D4 2022-H1 9"],
  ],
  [
    "the label was renamed",
    book(edited((lines) => (lines[3] = "2 | 骨干教师 | 人 | 7 | 9"))),
    ["lost 主要指标!E4 → "],
    [],
  ],
  [
    "a second row of that label was added below",
    book(`${BOOK}\n 4 | 骨干力量补充情况 | 人 | 1 | 2`),
    ["ambiguous 主要指标!E4 → 主要指标!D4 主要指标!D6 主要指标!E4 主要指标!E6"],
    [],
  ],
  [
    "a second row of that label was added in its place",
    book(edited((lines) => lines.splice(3, 0, "2 | 骨干力量补充情况 | 人 | 1 | 2"))),
    ["ambiguous 主要指标!E4 → 主要指标!D4 主要指标!D5 主要指标!E4 主要指标!E5"],
    [],
  ],
])("when %s", (_, changed, outcomes, read) => {
  const found = readWith(changed, [DECISION]);
  expect(outcomeLines(found)).toEqual(outcomes);
  expect(
    boundLines(found)
      .map((line) => line.replace(/^.*!/, "").replace(/ activities| 场$/g, ""))
      .sort(),
  ).toEqual(read);
});
