import type { Frame } from "playwright-core";
import type { Bench } from "./stage";

/** What has the focus, in the words a person would use; empty where nothing in the page has it. */
export async function focused({ page }: Bench): Promise<string> {
  for (const frame of page.frames().reverse()) {
    const name = await focusedIn(frame);
    if (name) return frame === page.mainFrame() ? name : `窗格：${name}`;
  }
  return "";
}

const focusedIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element.tagName === "IFRAME" || !document.hasFocus()) return "";
    if (element.matches("[data-tabster-dummy]") || !element.checkVisibility({ opacityProperty: true }))
      return "(nothing that can be seen)";
    const label = element instanceof HTMLTextAreaElement ? (element.labels[0]?.textContent ?? "") : "";
    return `${element.getAttribute("aria-label") ?? ""} ${label} ${element.textContent}`.trim().slice(0, 40);
  });

/** Presses a key until the focus comes back to where it was, and tells all the stops on the way. */
export async function roundTrip(bench: Bench, key: "Tab" | "Shift+Tab"): Promise<readonly string[]> {
  const from = await focused(bench);
  const stops: string[] = [];
  do {
    await bench.page.keyboard.press(key);
    stops.push(await settled(bench));
  } while (stops.at(-1) !== from && stops.length < 100);
  return stops;
}

/** Presses Tab until what has the focus answers to a name; the pane's frame is entered on the way. */
export async function tabTo(bench: Bench, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await bench.page.keyboard.press("Tab");
    if (name.test(await settled(bench))) return;
  }
  throw new Error(`Tab leads to nothing named ${String(name)}.`);
}

/** The focus goes from frame to page by a message, which takes a moment. */
async function settled(bench: Bench): Promise<string> {
  for (const frame of bench.page.frames())
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10)));
  return focused(bench);
}
