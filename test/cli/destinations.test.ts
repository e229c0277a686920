import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planDestinations, writtenName } from "../../src/cli/destinations";

describe("where results are written", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "destinations-"));
    for (const name of ["a", "b"]) mkdirSync(join(folder, name));
    for (const name of ["a/x.xlsx", "a/y.xlsx", "b/x.xlsx"]) writeFileSync(join(folder, name), name);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const at = (...names: string[]): string[] => names.map((name) => join(folder, name));
  const into = (name: string) => ({ kind: "folder", folder: join(folder, name) }) as const;

  test.each([
    ["q.xlsx", "q.xlsx"],
    ["folder/q.xlsm", "q.xlsm"],
    ["q.xls", "q.xlsx"],
    ["q.ET", "q.xlsx"],
    ["2022.06.xls", "2022.06.xlsx"],
    ["无后缀", "无后缀"],
  ])("%s is written as %s", (file, written) => expect(writtenName(file)).toBe(written));

  test("without --out or --in-place nothing is written", async () => {
    expect(await planDestinations(at("a/x.xlsx"), { kind: "none" })).toEqual({ ok: true, value: [null] });
  });

  test("the folder is made, with those above it", async () => {
    expect(await planDestinations(at("a/x.xlsx"), into("new/deep"))).toMatchObject({ value: at("new/deep/x.xlsx") });
    expect(statSync(join(folder, "new/deep")).isDirectory()).toBe(true);
  });

  test.each([
    ["two inputs of one name", ["a/x.xlsx", "b/x.xlsx"], "out", "same-destination"],
    ["two inputs whose names differ in case only", ["a/x.xlsx", "b/X.XLSX"], "out", "same-destination"],
    ["an old file beside its new version", ["a/x.xls", "b/x.xlsx"], "out", "same-destination"],
    ["the folder an input is in", ["a/x.xlsx"], "a", "would-overwrite-input"],
    ["the folder another input is in", ["b/x.xlsx", "a/y.xlsx"], "a/../b", "would-overwrite-input"],
    ["a file as the folder", ["a/x.xlsx"], "b/x.xlsx", "out-is-a-file"],
  ])("%s is refused before anything is written", async (_, files, out, code) => {
    const before = readdirSync(folder, { recursive: true });
    expect(await planDestinations(at(...files), into(out))).toMatchObject({ ok: false, problem: { code } });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test("an input is recognised through symbolic and hard links", async () => {
    symlinkSync(join(folder, "a"), join(folder, "soft"));
    mkdirSync(join(folder, "hard"));
    linkSync(join(folder, "a/x.xlsx"), join(folder, "hard/x.xlsx"));
    for (const out of ["soft", "hard"]) {
      expect(await planDestinations(at("a/x.xlsx"), into(out))).toMatchObject({
        problem: { code: "would-overwrite-input" },
      });
    }
  });

  test("in place, the same file under two names is refused", async () => {
    symlinkSync(join(folder, "a"), join(folder, "soft"));
    const twice = at("a/x.xlsx", "soft/x.xlsx");
    expect(await planDestinations(twice, { kind: "in-place" })).toMatchObject({
      problem: { code: "same-destination" },
    });
  });
});
