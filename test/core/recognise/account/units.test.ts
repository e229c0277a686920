import type { TableUnits } from "../../../../src/core/model/tables-account";
import { accountsOf } from "./seen-tables";

const NONE: TableUnits = { line: "", name: "", headers: [], labels: [], column: null };

const BODY = "片区 | 借阅 | 活动\n桃源片区 | 520 | 31\n柳溪片区 | 410 | 28";

const CASES: readonly (readonly [name: string, sheet: string, units: Partial<TableUnits>])[] = [
  ["nowhere", BODY, {}],
  ["in a line above the table", `借阅情况 | | 单位：万册\n${BODY}`, { line: "万册" }],
  ["as several, which decide nothing but are told", `借阅情况 | | 单位：人次、场\n${BODY}`, { line: "人次、场" }],
  ["in the topic that a preamble names", `指标：借阅量(万次)\n时间：最近2年\n${BODY}`, { line: "万次" }],
  [
    "in the headers, and not over a column of words",
    "片区（万元） | 借阅（次） | 活动（场）\n桃源片区 | 520 | 31\n柳溪片区 | 410 | 28",
    {
      headers: [
        { column: 1, unit: "次" },
        { column: 2, unit: "场" },
      ],
    },
  ],
  [
    "in the names of the rows",
    "项目 | 2021年 | 2020年\n借阅（万次） | 52 | 41\n藏书（万册） | 14 | 13\n注：一（人）一证",
    { labels: ["万次", "万册"] },
  ],
  ["in a column of its own", "分项 | 单位 | 东片 | 西片\n借阅 | 次 | 52 | 41\n讲座 | 场 | 14 | 13", { column: 1 }],
];

test.each(CASES)("units are found %s", (_, sheet, units) => {
  const [account] = accountsOf({ 表: sheet });
  expect(account?.tables.map((table) => table.units)).toEqual([{ ...NONE, ...units }]);
});

test("units are found in the name of the file, and in that of the sheet before", () => {
  const unit = (sheet: string, file: string): string | undefined =>
    accountsOf({ [sheet]: BODY }, file)[0]?.tables[0]?.units.name;
  expect(unit("借阅", "各片区借阅（万次）原.xlsx")).toBe("万次");
  expect(unit("借阅（次）", "各片区借阅（万次）原.xlsx")).toBe("次");
});
