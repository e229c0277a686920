import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { inFolder, ROOT, sample } from "./program";

jest.setTimeout(60_000);

/** Prints the chunks that the program loaded besides itself, once it has ended. */
const WATCH = `
  process.on("exit", () => {
    const loaded = Object.keys(require.cache).filter((file) => file.includes("chunks"));
    process.stderr.write("\\nloaded: " + loaded.map((file) => require("node:path").basename(file)).join() + "\\n");
  });`;

function loadedBy(folder: string, args: readonly string[]): string {
  const watch = join(folder, "watch.cjs");
  writeFileSync(watch, WATCH);
  const program = join(ROOT, "dist", "cli", "indicator-check.js");
  const { stderr } = spawnSync(process.execPath, ["--require", watch, program, ...args], {
    env: { PATH: process.env["PATH"] },
    encoding: "utf8",
    timeout: 50_000,
  });
  return /loaded: (.*)/.exec(stderr)?.[1] ?? "?";
}

test.each(["旧.xls", "旧.et"])("the library for old formats is loaded for %s, and for no .xlsx", async (name) => {
  await inFolder((folder) => {
    const [modern, old] = [join(folder, "新.xlsx"), join(folder, name)];
    copyFileSync(sample("01-clean-list"), modern);
    const book = utils.book_new(utils.aoa_to_sheet([["新增学位数", 900]]), "表");
    writeFileSync(old, new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer));
    expect(loadedBy(folder, ["check", modern, "--out", join(folder, "out")])).toBe("");
    expect(loadedBy(folder, ["check", old, "--out", join(folder, "out")])).toMatch(/xlsx/);
    const results = join(folder, "out", "旧.xlsx");
    expect(existsSync(results)).toBe(true);
    const names = Buffer.from(unzipSync(readFileSync(results))["xl/workbook.xml"] ?? []).toString("utf8");
    expect(names).toContain("指标汇总");
    return Promise.resolve();
  });
});
