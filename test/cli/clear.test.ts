import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { partsOf, withCopy } from "./files";
import { indicatorCheck, sample } from "./program";

jest.setTimeout(60_000);

describe("clear", () => {
  test("of a workbook with nothing of ours leaves it byte for byte", async () => {
    await withCopy("01-clean-list", async (file, before) => {
      const { code, stdout } = await indicatorCheck(["clear", file]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: `无需清除：${file}\n` });
      expect(readFileSync(file)).toEqual(before);
    });
  });

  test("with --out leaves the input as it is", async () => {
    await withCopy("01-clean-list", async (file, _, folder) => {
      await indicatorCheck(["check", file, "--in-place"]);
      const marked = readFileSync(file);
      mkdirSync(join(folder, "cleared"));
      expect(await indicatorCheck(["clear", file, "--out", join(folder, "cleared")])).toMatchObject({ code: 0 });
      expect(readFileSync(file)).toEqual(marked);
      expect(partsOf(join(folder, "cleared", "指标.xlsx"))).toEqual(partsOf(sample("01-clean-list")));
    });
  });

  test("a file that is no workbook is reported, and the rest go on", async () => {
    await withCopy("01-clean-list", async (file) => {
      const { code, stdout, stderr } = await indicatorCheck(["clear", "none.xlsx", file]);
      expect(code).toBe(2);
      expect(stderr).toContain("none.xlsx：找不到文件");
      expect(stdout).toContain(file);
    });
  });
});
