import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { indicatorCheck, inFolder, sample } from "./program";

jest.setTimeout(60_000);

const ROSTER = sample("05-school-roster");
const PAIRS = sample("04-section-pairs");

describe("tables", () => {
  test("tells for people where each table is, how it is named and counted, and what its figures are", async () => {
    const { code, stdout, stderr } = await indicatorCheck(["tables", ROSTER]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const line of [
      "  工作表“小学”",
      "    表格 A3:J37",
      "      表头：第 3–4 行",
      "      行标签：B 列",
      "      单位：表上方注明人、个",
      "      数值：数据 192 · 合计 38 · 序号 32",
      "共 1 个表格，262 个数值单元格，全部有解释。",
    ])
      expect(stdout.split("\n")).toContain(line);
  });

  test("speaks English as well, and tells values beside labels from tables", async () => {
    const { stdout } = await indicatorCheck(["tables", PAIRS, "--lang", "en"]);
    expect(stdout).toContain("figures outside tables: values beside labels 10");
    expect(stdout).toContain("0 tables, 48 cells with figures, all of them explained.");
  });

  test("gives programs the same, with addresses as people write them", async () => {
    const { code, stdout } = await indicatorCheck(["tables", ROSTER, PAIRS, "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file: ROSTER,
        tables: 1,
        figures: 262,
        unexplained: 0,
        sheets: [
          {
            sheet: "小学",
            tables: [
              {
                area: "A3:J37",
                headerRows: [3, 4],
                labelColumns: ["B"],
                units: { line: "人、个", column: null },
                parts: { data: 192, total: 38, serial: 32, none: 0 },
                unexplained: [],
              },
            ],
          },
        ],
      },
      { file: PAIRS, tables: 0, figures: 48, unexplained: 0 },
    ]);
  });

  test("a file that is no workbook is told, the others are listed, and the call fails", async () => {
    await inFolder(async (folder) => {
      const broken = join(folder, "无.xlsx");
      writeFileSync(broken, "这不是工作簿");
      const { code, stdout, stderr } = await indicatorCheck(["tables", broken, ROSTER]);
      expect(code).toBe(2);
      expect(stderr).toContain(`${broken}：`);
      expect(stdout).toContain("表格 A3:J37");
    });
  });
});
