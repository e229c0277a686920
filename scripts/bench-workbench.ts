import { measureWorkbench } from "../test/e2e/measure";

/** Prints what a person waits for on the workbench, against the bounds that are held. */
async function main(): Promise<void> {
  const { paneUsable, check, longestPaneTask, longestOtherTask } = await measureWorkbench();
  const line = (what: string, value: number, bound?: number): string =>
    `${what.padEnd(62)} ${value.toFixed(0).padStart(6)} ms${bound === undefined ? "" : `  ≤ ${bound}  ${value <= bound ? "met" : "MISSED"}`}`;
  console.log(line("the pane can be used after", paneUsable, 1000));
  console.log(line("a check of 30 sheets, from the press to the list", check));
  console.log(line("longest task of the pane meanwhile (0: none over 50 ms)", longestPaneTask, 100));
  console.log(line("longest task of the stand-in and its grid meanwhile", longestOtherTask));
}

void main();
