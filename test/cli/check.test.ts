import { copyFileSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { inFolder, indicatorCheck, ROOT, sample } from "./program";

jest.setTimeout(60_000);

interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly pack: { readonly id: string; readonly version: string; readonly fingerprint: string };
  readonly file: string;
  readonly readings: readonly Readonly<Record<string, unknown>>[];
  readonly unrecognised: readonly unknown[];
  readonly verdicts: Readonly<Record<"checked" | "passed" | "failed" | "unknown" | "notApplicable" | "broken", number>>;
  readonly findings: readonly {
    readonly severity: string;
    readonly cells: readonly string[];
    readonly message: string;
  }[];
}

const report = (json: string): Report => JSON.parse(json) as Report;

describe("the exit code", () => {
  test.each([
    ["no logic error in the figures", ["check", sample("05-school-roster"), "--as-of", "2022-06-30"], [0, 1]],
    ["some logic errors", ["check", sample("02-faulty-list")], [1]],
    ["some logic errors, and a file that cannot be read", ["check", sample("02-faulty-list"), "none.xlsx"], [2]],
    ["no file", ["check"], [2]],
    ["no command", [], [2]],
    ["an unknown command", ["chek", sample("01-clean-list")], [2]],
    ["an unknown option", ["check", sample("01-clean-list"), "--fast"], [2]],
    ["an unknown format", ["check", sample("01-clean-list"), "--format", "pdf"], [2]],
    ["an unknown language", ["check", sample("01-clean-list"), "--lang", "fr"], [2]],
    ["a day that does not exist", ["check", sample("01-clean-list"), "--as-of", "2022-02-30"], [2]],
    ["--out and --in-place at once", ["check", sample("01-clean-list"), "--out", "x", "--in-place"], [2]],
    ["an unknown pack", ["check", sample("01-clean-list"), "--pack", "province"], [2]],
    ["help", ["check", "--help"], [0]],
    ["the version", ["--version"], [0]],
  ])("with %s", async (_, args, codes) => {
    const { code, stdout, stderr } = await indicatorCheck(args);
    expect(codes).toContain(code);
    expect((code === 2 ? stderr : stdout).trim()).not.toBe("");
  });

  test("a wrong call is explained in the language asked for", async () => {
    const call = ["check", sample("01-clean-list"), "--as-of", "June"];
    expect((await indicatorCheck(call)).stderr).toBe(
      "选项 --as-of 的值无效；可用：YYYY-MM-DD。用法见 indicator-check --help。\n",
    );
    expect((await indicatorCheck([...call, "--lang", "en"])).stderr).toBe(
      "The value of option --as-of is not valid; use YYYY-MM-DD. See indicator-check --help.\n",
    );
  });
});

describe("reports for programs", () => {
  test("one file gives one object", async () => {
    const { stdout } = await indicatorCheck(["check", sample("02-faulty-list"), "--format", "json"]);
    const { tool, pack, file, readings, unrecognised, verdicts, findings } = report(stdout);
    expect(tool.name).toBe("indicator-check");
    expect(pack).toMatchObject({ id: "district", version: expect.any(String), fingerprint: expect.any(String) });
    expect(basename(file)).toBe("02-faulty-list.xlsx");
    expect(readings.length).toBeGreaterThan(100);
    expect(Object.keys(readings[0] ?? {})).toEqual(
      expect.arrayContaining(["indicator", "period", "entity", "value", "unit", "bound", "cell", "text", "label"]),
    );
    expect(Array.isArray(unrecognised)).toBe(true);
    const { checked, passed, failed, unknown, notApplicable, broken } = verdicts;
    expect(passed + failed + unknown + notApplicable + broken).toBe(checked);
    expect(Object.keys(findings[0] ?? {})).toEqual(
      expect.arrayContaining([
        "id",
        "rule",
        "severity",
        "outcome",
        "indicator",
        "period",
        "entity",
        "cells",
        "left",
        "right",
        "difference",
        "message",
        "source",
        "fix",
      ]),
    );
    for (const cell of findings.flatMap((finding) => finding.cells))
      expect(cell).toMatch(/^[^'!]+![A-Z]{1,3}[1-9]\d*$/);
  });

  test("several files give one array, in the order of the call", async () => {
    const { stdout } = await indicatorCheck([
      "check",
      sample("03-target-table"),
      "none.xlsx",
      sample("01-clean-list"),
      "--format",
      "json",
    ]);
    const reports = JSON.parse(stdout) as (Report & { problem?: { code: string; message: string } })[];
    expect(reports.map(({ file }) => basename(file))).toEqual([
      "03-target-table.xlsx",
      "none.xlsx",
      "01-clean-list.xlsx",
    ]);
    expect(reports[1]).toEqual({
      tool: reports[0]?.tool,
      file: "none.xlsx",
      problem: { code: "file-not-found", message: expect.any(String) },
    });
  });

  test("NDJSON gives one line a file, the same as each file alone", async () => {
    const names = ["01-clean-list", "02-faulty-list", "04-section-pairs"];
    const { stdout } = await indicatorCheck(["check", ...names.map(sample), "--format", "ndjson"]);
    const alone = await Promise.all(names.map((name) => indicatorCheck(["check", sample(name), "--format", "json"])));
    expect(stdout.trim().split("\n").map(report)).toEqual(alone.map((ended) => report(ended.stdout)));
  });

  test("English is English throughout", async () => {
    const { stdout } = await indicatorCheck(["check", sample("02-faulty-list"), "--format", "json"], {
      env: { LANG: "en_US.UTF-8" },
    });
    const { findings } = report(stdout);
    expect(findings.length).toBeGreaterThan(5);
    for (const { message } of findings) expect(message).not.toMatch(/[，。；：]/);
  });

  test("many files, checked by several workers, give what each gives alone", async () => {
    await inFolder(async (folder) => {
      const names = ["01-clean-list", "02-faulty-list", "03-target-table", "05-school-roster"];
      const files = Array.from({ length: 24 }, (_, index) => {
        const file = join(folder, `${index}.xlsx`);
        copyFileSync(sample(names[index % names.length] ?? ""), file);
        return file;
      });
      const { stdout, code } = await indicatorCheck(["check", ...files, "--format", "ndjson"]);
      const reports = stdout.trim().split("\n").map(report);
      expect(reports.map(({ file }) => basename(file))).toEqual(files.map((file) => basename(file)));
      const alone = await Promise.all(names.map((name) => indicatorCheck(["check", sample(name), "--format", "json"])));
      reports.forEach(({ findings }, index) => {
        expect(findings).toEqual(report(alone[index % names.length]?.stdout ?? "{}").findings);
      });
      expect(code).toBe(1);
    });
  });
});

describe("reports for people", () => {
  test("each file is named, and several are counted at the end", async () => {
    const { stdout } = await indicatorCheck(["check", sample("01-clean-list"), sample("02-faulty-list")]);
    expect(stdout).toContain("01-clean-list.xlsx");
    expect(stdout).toMatch(/共 2 个文件：\d 个有逻辑校验错误，\d 个没有，0 个无法处理。\n$/);
  });

  test("a reader that has seen enough ends the run quietly", async () => {
    const { execFileSync } = await import("node:child_process");
    const command = `node dist/cli/indicator-check.js check samples/*.xlsx --format json 2>&1 >/dev/null | cat; node dist/cli/indicator-check.js check samples/*.xlsx --format json 2>&1 | head -c 10`;
    expect(execFileSync("bash", ["-c", command], { cwd: ROOT, encoding: "utf8" })).toHaveLength(10);
  });
});

describe("without --out or --in-place", () => {
  test("nothing is written anywhere", async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, "in"));
      copyFileSync(sample("02-faulty-list"), join(folder, "in", "book.xlsx"));
      await indicatorCheck(["check", "in/book.xlsx"], { cwd: folder });
      expect(readdirSync(folder, { recursive: true }).sort()).toEqual(["in", join("in", "book.xlsx")]);
      expect(readFileSync(join(folder, "in", "book.xlsx"))).toEqual(readFileSync(sample("02-faulty-list")));
    });
  });
});
