import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { boundFile, fileOf, workbookIn, written, type Cells } from "../bindings/book-file";
import { exportBindings } from "../../src/core/report/binding-file";
import { bindingsOf } from "../../src/core/report/decided";
import { inFolder, indicatorCheck } from "./program";

jest.setTimeout(60_000);

const RATE = "disabled_enrolment_rate";
const list = (earlier: string, later: string): Cells => [
  ["序号", "指标名称", "单位", earlier, later],
  [1, "招聘在编教师数", "人", 24, 25],
  [2, "特殊群体教育保障水平", "%", 94.2, 93.1],
];
const THIS = list("2021年上半年", "2022年上半年");
const NEXT = fileOf({ 主要指标: list("2022年上半年", "2023年上半年") });
const bound = boundFile(fileOf({ 主要指标: THIS }), "主要指标!E3", RATE);

interface Report {
  readonly readings: readonly { readonly indicator: string; readonly period: string; readonly cell: string }[];
  readonly bindings: readonly Readonly<Record<string, unknown>>[];
  readonly sheets: readonly { readonly sheet: string; readonly leftOut: string | null }[];
}
const report = (json: string): Report => JSON.parse(json) as Report;
const rates = ({ readings }: Report): readonly string[] =>
  readings.filter(({ indicator }) => indicator === RATE).map(({ cell, period }) => `${cell} ${period}`);

describe("bindings", () => {
  test("of a workbook are exported, and used for the next period's", async () => {
    await inFolder(async (folder) => {
      const [book, next, file] = ["本期.xlsx", "下期.xlsx", "人工指定.json"].map((name) => join(folder, name));
      if (!book || !next || !file) return;
      writeFileSync(book, await bound);
      writeFileSync(next, NEXT);
      expect(await indicatorCheck(["bindings", book, "--out", file])).toMatchObject({
        code: 0,
        stdout: `已写入：${file}（人工指定1条）\n`,
      });
      const { stdout } = await indicatorCheck(["check", next, "--bindings", file, "--format", "json"]);
      expect(rates(report(stdout))).toEqual(["主要指标!D3 2022-H1", "主要指标!E3 2023-H1"]);
      expect(report(stdout).bindings).toEqual([
        {
          kind: "cell",
          state: "inForce",
          from: "file",
          label: "特殊群体教育保障水平",
          indicator: RATE,
          decided: "主要指标!E3",
          cells: ["主要指标!E3", "主要指标!D3"],
        },
      ]);
    });
  });

  test("of a file hold for every workbook of a folder, also where workers check them", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "人工指定.json");
      writeFileSync(file, exportBindings(bindingsOf(await workbookIn(await bound))));
      const books = Array.from({ length: 9 }, (_, index) => join(folder, `${index}.xlsx`));
      for (const book of books) writeFileSync(book, NEXT);
      const { stdout } = await indicatorCheck(["check", ...books, "--bindings", file, "--format", "ndjson"]);
      const found = stdout.trim().split("\n").map(report).map(rates);
      expect(found).toEqual(books.map(() => ["主要指标!D3 2022-H1", "主要指标!E3 2023-H1"]));
    });
  });

  test("are printed where no file is named, and missing ones are said", async () => {
    await inFolder(async (folder) => {
      const [book, plain] = [join(folder, "有.xlsx"), join(folder, "无.xlsx")];
      writeFileSync(book, await bound);
      writeFileSync(plain, NEXT);
      const printed = await indicatorCheck(["bindings", book]);
      expect(printed.stdout).toBe(exportBindings(bindingsOf(await workbookIn(await bound))));
      expect(await indicatorCheck(["bindings", plain])).toMatchObject({ code: 0, stdout: "" });
      expect((await indicatorCheck(["bindings", plain])).stderr).toMatch(
        /没有人工指定，未导出。人工指定在任务窗格的“指标”页作出/,
      );
    });
  });

  test("are not written over their workbook", async () => {
    await inFolder(async (folder) => {
      const book = join(folder, "指标.xlsx");
      writeFileSync(book, await bound);
      const { code, stderr } = await indicatorCheck(["bindings", book, "--out", book]);
      expect([code, stderr]).toEqual([2, expect.stringContaining("会覆盖工作簿")]);
      expect(readFileSync(book)).toEqual(Buffer.from(await bound));
    });
  });

  test.each([
    ["that is not there", null, "找不到文件"],
    ["that is another", "指标,单位", "这不是人工指定文件"],
    ["that is damaged", '{"kind":"indicator-check bindings","version":1,"decisions":[{}]}', "已损坏"],
  ])("of a file %s are refused before anything is checked", async (_, text, message) => {
    await inFolder(async (folder) => {
      const [book, file] = [join(folder, "指标.xlsx"), join(folder, "人工指定.json")];
      writeFileSync(book, NEXT);
      if (text !== null) writeFileSync(file, text);
      const { code, stdout, stderr } = await indicatorCheck(["check", book, "--bindings", file]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(message);
    });
  });

  test("stay with `clear` only where that is asked for", async () => {
    await inFolder(async (folder) => {
      const book = join(folder, "指标.xlsx");
      writeFileSync(book, await bound);
      expect((await indicatorCheck(["clear", book, "--keep-bindings"])).code).toBe(0);
      const kept = await workbookIn(readFileSync(book));
      expect(kept.sheets.map(({ name }) => name)).toEqual(["主要指标"]);
      expect(bindingsOf(kept)).toHaveLength(1);
      const { stdout } = await indicatorCheck(["clear", book]);
      expect(stdout).toContain("连同人工指定1条");
      expect((await workbookIn(readFileSync(book))).state).toBeNull();
    });
  });
});

test("a damaged record stored in a workbook is told beside its report", async () => {
  await inFolder(async (folder) => {
    const book = join(folder, "指标.xlsx");
    writeFileSync(book, written(NEXT, { marks: "keep", sheets: "keep", state: '{"version":1' }));
    const { stderr } = await indicatorCheck(["check", book]);
    expect(stderr).toContain("保存的校验记录已损坏");
  });
});

test("sheets with personal data are left out, said, and read when asked for", async () => {
  await inFolder(async (folder) => {
    const book = join(folder, "指标.xlsx");
    const roster: Cells = [["招聘在编教师数", 7], [], ["姓名", "身份证号", "学校"], ["张三", "1101", "甲小学"]];
    writeFileSync(book, fileOf({ 主要指标: THIS, 名册: roster }));
    const without = await indicatorCheck(["check", book, "--format", "json"]);
    expect(report(without.stdout).sheets.map(({ leftOut }) => leftOut)).toEqual([null, "身份证号"]);
    expect(without.stdout).not.toContain("名册!");
    expect((await indicatorCheck(["check", book])).stdout).toContain("含个人信息");
    const all = await indicatorCheck(["check", book, "--include-personal", "--format", "json"]);
    expect(all.stdout).toContain("名册!B1");
  });
});

test("lock files that a shell's star brings along are passed over", async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, "报送"));
    const [book, lock] = [join(folder, "报送", "指标.xlsx"), join(folder, "报送", "~$指标.xlsx")];
    writeFileSync(book, NEXT);
    writeFileSync(lock, "张三");
    const { code, stderr } = await indicatorCheck(["check", book, lock]);
    expect([code === 2, stderr]).toEqual([false, ""]);
    expect((await indicatorCheck(["check", lock])).code).toBe(2);
  });
});
