import { loadavg } from "node:os";
import { asTable, atMost, time, type Line } from "../src/bench/table";
import { launchBrowser } from "../test/e2e/browser";
import { measureWorkbench } from "../test/e2e/measure";

/** Prints what a person waits for on the workbench, against the bounds that are held. */
async function main(): Promise<void> {
  process.stderr.write("workbench …\n");
  try {
    await (await launchBrowser()).close();
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    console.log(`\nThe workbench was not measured: no browser could be started (${why}).`);
    return;
  }
  const [load = 0] = loadavg();
  const waits = await measureWorkbench();
  const lines: readonly Line[] = [
    atMost("the pane on the workbench can be used after", waits.paneUsable, 1000, time),
    {
      what: "a check of 30 sheets by the shipped rules, from the press to the list",
      measured: `${time(waits.check)}, ${waits.findings} findings`,
    },
    { what: "  until marks and both sheets are written", measured: time(waits.written) },
    atMost("  longest task of the pane meanwhile", waits.longestPaneTask, 100, task),
    { what: "  longest task of the stand-in and its grid meanwhile", measured: task(waits.longestOtherTask) },
  ];
  console.log(`\nload of the machine before: ${load.toFixed(1)}\n\n${asTable(lines)}`);
}

/** Browsers report no task of less. */
const task = (ms: number): string => (ms === 0 ? "none over 50 ms" : time(ms));

void main();
