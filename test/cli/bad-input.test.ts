import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BAD_FILES, millionRows } from "./bad-files";
import { inFolder, indicatorCheck, sample } from "./program";

jest.setTimeout(60_000);

describe("a file that is no good workbook", () => {
  test.each(Object.keys(BAD_FILES))(
    "%s is refused with a sentence in the reader's language; nothing is written",
    async (name) => {
      await inFolder(async (folder) => {
        const file = join(folder, name);
        writeFileSync(file, BAD_FILES[name]?.() ?? "");
        const chinese = await indicatorCheck(["check", file, "--out", join(folder, "out")]);
        expect(chinese).toMatchObject({ code: 2, stdout: "" });
        expect(chinese.stderr).toMatch(new RegExp(`^.*${name}：[^\n]*[\u4e00-\u9fff][^\n]*\n$`));
        expect(chinese.stderr).not.toContain("内部出错");
        expect(readdirSync(join(folder, "out"))).toEqual([]);
        const english = await indicatorCheck(["check", file, "--lang", "en"]);
        expect(english).toMatchObject({ code: 2, stdout: "" });
        expect(english.stderr).toMatch(new RegExp(`^.*${name}: [\\x20-\\x7e“”‘’]+\n$`));
      });
    },
  );

  test.each([
    ["a missing file", "none.xlsx", "file-not-found"],
    ["a folder", ".", "is-a-folder"],
    ["a device", "/dev/null", "not-a-file"],
  ])("%s is refused", async (_, file, code) => {
    await inFolder(async (cwd) => {
      const ended = await indicatorCheck(["check", file, "--format", "json"], { cwd });
      expect(ended.code).toBe(2);
      expect(JSON.parse(ended.stdout)).toMatchObject({ file, problem: { code } });
    });
  });

  test("one bad file among good ones is reported, and the others are checked", async () => {
    await inFolder(async (folder) => {
      const bad = join(folder, "坏文件.xlsx");
      writeFileSync(bad, "no workbook");
      const files = [sample("01-clean-list"), bad, sample("03-target-table")];
      const ended = await indicatorCheck(["check", ...files, "--format", "ndjson", "--out", join(folder, "out")]);
      expect(ended.code).toBe(2);
      expect(ended.stderr).toContain("坏文件.xlsx：");
      const reports = ended.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { problem?: unknown; findings?: unknown[] });
      expect(reports.map((report) => report.problem !== undefined)).toEqual([false, true, false]);
      expect(readdirSync(join(folder, "out")).sort()).toEqual(["01-clean-list.xlsx", "03-target-table.xlsx"]);
    });
  });

  test("a sheet of a million rows that are not there is read", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "rows.xlsx");
      writeFileSync(file, millionRows());
      expect(await indicatorCheck(["check", file])).toMatchObject({ code: 0, stderr: "" });
    });
  });
});
