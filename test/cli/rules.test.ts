import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, indicatorCheck, ROOT, sample } from "./program";

jest.setTimeout(60_000);

const RULE = join("arithmetic", "rate-is-its-parts.json");

/** A copy of the shipped pack in which one rule was changed. */
const withChangedRule = (change: (rule: string) => string, use: (pack: string) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const pack = join(folder, "pack");
    cpSync(join(ROOT, "rules", "district"), pack, { recursive: true });
    const rule = readFileSync(join(pack, RULE), "utf8");
    expect(change(rule)).not.toBe(rule);
    writeFileSync(join(pack, RULE), change(rule));
    await use(pack);
  });

const TYPO = (rule: string): string =>
  rule.replace('"equalsAsDisplayed"', '"equalsAsDisplay"').replace('"fact": "ratio"', '"fact": "ratoi"');

describe("rules", () => {
  interface Listed {
    readonly id: string;
    readonly severity: string;
    readonly title: string;
    readonly source: { readonly document: string };
    readonly state: string;
  }

  test("every rule is listed with its source and state", async () => {
    const { code, stdout } = await indicatorCheck(["rules", "--format", "json", "--as-of", "2022-06-30"]);
    const { rules } = JSON.parse(stdout) as { rules: readonly Listed[] };
    expect(code).toBe(0);
    expect(rules.length).toBeGreaterThan(40);
    for (const { id, severity, title, source, state } of rules) {
      expect([id, severity, title, source.document, state].every((word) => word !== "")).toBe(true);
      expect(["in-force", "not-yet", "expired"]).toContain(state);
    }
    const text = await indicatorCheck(["rules"]);
    for (const { id } of rules) expect(text.stdout).toContain(`${id}  [`);
  });

  test("a rule is not in force before its day", async () => {
    const { stdout } = await indicatorCheck(["rules", "--format", "json", "--as-of", "1990-01-01"]);
    const { rules } = JSON.parse(stdout) as { rules: readonly Listed[] };
    expect(new Set(rules.map(({ state }) => state))).toEqual(new Set(["not-yet"]));
  });
});

describe("rules check", () => {
  test("finds nothing wrong with the shipped pack", async () => {
    expect(await indicatorCheck(["rules", "check"])).toMatchObject({ code: 0, stderr: "" });
  });

  test("tells all mistakes of a rule file at once, and what was meant", async () => {
    await withChangedRule(TYPO, async (pack) => {
      const { code, stderr } = await indicatorCheck(["rules", "check", "--pack", pack, "--lang", "en"]);
      expect(code).toBe(2);
      expect(stderr).toContain("arithmetic/rate-is-its-parts.json");
      expect(stderr).toContain("equalsAsDisplayed");
      expect(stderr).toContain("ratoi");
    });
  });

  test("tells an example that comes out otherwise", async () => {
    const swap = (rule: string): string => rule.replace('"expect": "pass"', '"expect": "fail"');
    await withChangedRule(swap, async (pack) => {
      const { code, stderr } = await indicatorCheck(["rules", "check", "--pack", pack]);
      expect(code).toBe(2);
      expect(stderr).toContain("rate-is-its-parts 的示例“283 of 299 shown as 94.6 %”：应为不通过，实际为通过。");
    });
  });

  test("tells a file that is no JSON", async () => {
    await withChangedRule(
      (rule) => rule.slice(0, 100),
      async (pack) => {
        const { code, stderr } = await indicatorCheck(["rules", "check", "--pack", pack]);
        expect({ code, named: stderr.includes("rate-is-its-parts.json") }).toEqual({ code: 2, named: true });
      },
    );
  });

  test("a pack with mistakes checks no workbook and writes none", async () => {
    await withChangedRule(TYPO, async (pack) => {
      const out = join(pack, "..", "out");
      const { code, stdout } = await indicatorCheck(["check", sample("02-faulty-list"), "--pack", pack, "--out", out]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(() => rmSync(out, { recursive: true })).toThrow("ENOENT");
    });
  });
});
