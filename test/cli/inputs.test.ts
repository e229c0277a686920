import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expandInputs, expandPattern } from "../../src/cli/inputs";

describe("file arguments", () => {
  const folder = mkdtempSync(join(tmpdir(), "inputs-"));
  beforeAll(() => {
    for (const name of ["二季度.xlsx", "一季度.XLSX", "~$一季度.xlsx", "说明.docx", "a1.xlsx", "a12.xlsx"]) {
      writeFileSync(join(folder, name), "");
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const names = (pattern: string): readonly string[] =>
    expandPattern(join(folder, pattern)).map((file) => file.slice(folder.length + 1));

  test("a star stands for any name, in any case, but not for Excel's lock files", () => {
    expect(names("*.xlsx")).toEqual(["a1.xlsx", "a12.xlsx", "一季度.XLSX", "二季度.xlsx"]);
  });
  test("a question mark stands for one character", () => expect(names("a?.xlsx")).toEqual(["a1.xlsx"]));
  test("other characters stand for themselves", () => expect(names("a1(1)+*.xlsx")).toEqual(["a1(1)+*.xlsx"]));
  test("a pattern that fits nothing stays as it is, to be reported as missing", () =>
    expect(names("*.et")).toEqual(["*.et"]));
  test("a pattern in a folder that is not there stays as it is", () =>
    expect(expandPattern(join(folder, "none", "*.xlsx"))).toEqual([join(folder, "none", "*.xlsx")]));
  test("only on Windows are patterns ours to expand", () => {
    const pattern = join(folder, "a?.xlsx");
    expect(expandInputs([pattern], "linux")).toEqual([pattern]);
    expect(expandInputs([pattern], "win32")).toEqual([join(folder, "a1.xlsx")]);
  });
  test("lock files that a shell brought along are passed over, unless they are all there is", () => {
    const [book, lock] = [join(folder, "a1.xlsx"), join(folder, "~$一季度.xlsx")];
    expect(expandInputs([lock, book], "linux")).toEqual([book]);
    expect(expandInputs([lock], "linux")).toEqual([lock]);
  });
});
