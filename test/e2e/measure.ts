import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { districtSheets } from "../../src/bench/district-sheets";
import { makeXlsx } from "../../src/bench/make-xlsx";
import { openStage, type Bench } from "./stage";

/** What a person waits for on the workbench, in milliseconds. */
export interface Waits {
  /** From the navigation of the pane's frame until its button can be pressed. */
  readonly paneUsable: number;
  /** From pressing 校验 until the findings of a district workbook of 30 sheets are listed. */
  readonly check: number;
  /** Longest time the pane held the page, during that check; 0 when never over 50 ms. */
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
    writeFileSync(file, makeXlsx(districtSheets(1)));
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
    await bench.pane.getByRole("tab", { name: /^问题/ }).waitFor();
    const check = performance.now() - from;
    await button.waitFor();
    const tasks = await frame.evaluate(() => window.longTasks ?? []);
    const longest = (isPane: boolean): number =>
      Math.max(0, ...tasks.filter(({ name }) => (name === "self") === isPane).map(({ duration }) => duration));
    return { paneUsable, check, longestPaneTask: longest(true), longestOtherTask: longest(false) };
  } finally {
    rmSync(folder, { recursive: true });
    await stage.close();
  }
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
