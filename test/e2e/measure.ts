import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { makeXlsx } from "../../src/bench/make-xlsx";
import { reportingSheets } from "../../src/bench/reporting-sheets";
import { readPack } from "../../src/cli/pack-folder";
import { loadPack } from "../../src/core/evaluate/load-pack";
import type { Catalogue } from "../../src/core/model/indicator";
import { openStage, type Bench } from "./stage";

/** What a person waits for on the workbench, in milliseconds. */
export interface Waits {
  /** From the navigation of the pane's frame until its button can be pressed. */
  readonly paneUsable: number;
  /** How much the check found in the district workbook, to show that there was something to do. */
  readonly findings: number;
  /** From pressing 校验 until the findings of a district workbook of 30 sheets are listed. */
  readonly check: number;
  /** From pressing 校验 until marks and both sheets are written, too. */
  readonly written: number;
  /** Longest time the pane held the page, from then until all is written; 0 when never over 50 ms. */
  readonly longestPaneTask: number;
  /** The same for everything else in the page: the stand-in answering, the grid drawing. */
  readonly longestOtherTask: number;
}

/** Opens the workbench, then a generated district workbook, and checks it. */
export async function measureWorkbench(): Promise<Waits> {
  const stage = await openStage();
  const folder = mkdtempSync(join(tmpdir(), "indicator-check-"));
  try {
    const file = join(folder, "district.xlsx");
    writeFileSync(file, makeXlsx(reportingSheets(await shippedCatalogue(), 1)));
    const bench = await stage.open();
    const paneUsable = await usableAfter(bench);
    await bench.page.locator('input[type="file"]').setInputFiles(file);
    await bench.page.getByText("district.xlsx").waitFor();
    const button = bench.pane.getByRole("button", { name: "校验", exact: true });
    await button.waitFor();
    const frame = paneFrame(bench);
    await watchTasks(frame);
    const from = performance.now();
    await button.click();
    const found = bench.pane.getByRole("tab", { name: /^问题/ });
    await found.waitFor();
    const check = performance.now() - from;
    await bench.page.locator("[data-mark]").first().waitFor();
    await button.waitFor();
    const written = performance.now() - from;
    const tasks = await frame.evaluate(() => window.longTasks ?? []);
    const longest = (isPane: boolean): number =>
      Math.max(0, ...tasks.filter(({ name }) => (name === "self") === isPane).map(({ duration }) => duration));
    const findings = Number(/\d+/.exec(await found.innerText())?.[0]);
    return {
      paneUsable,
      findings,
      check,
      written,
      longestPaneTask: longest(true),
      longestOtherTask: longest(false),
    };
  } finally {
    rmSync(folder, { recursive: true });
    await stage.close();
  }
}

/** What the pane knows of indicators: the built pane carries the shipped pack. */
async function shippedCatalogue(): Promise<Catalogue> {
  const read = await readPack("district");
  if (!read.ok) throw new Error(read.problem.message.en);
  const loaded = loadPack(read.value);
  if (!("pack" in loaded)) throw new Error(loaded.problems.map(({ message }) => message.en).join("\n"));
  return loaded.pack.catalogue;
}

declare global {
  interface Window {
    longTasks?: { readonly name: string; readonly duration: number }[];
  }
}

function paneFrame({ page }: Bench): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

/** Time on the frame's own clock, read as soon as the button is there: a little later than it came. */
const usableAfter = (bench: Bench): Promise<number> => paneFrame(bench).evaluate(() => performance.now());

const watchTasks = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const tasks: { readonly name: string; readonly duration: number }[] = [];
    window.longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) tasks.push({ name, duration });
    }).observe({ type: "longtask" });
  });
