import { cell, selected } from "./actions";
import { openStage, type Bench, type Stage } from "./stage";

jest.setTimeout(60_000);

/** Presses Tab until the element with the focus answers to a name; the pane's frame is entered on the way. */
async function tabTo({ page }: Bench, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const focused = await focusedName(page);
    if (name.test(focused)) return;
  }
  throw new Error(`Tab leads to nothing named ${String(name)}.`);
}

async function focusedName(page: Bench["page"]): Promise<string> {
  for (const frame of page.frames().reverse()) {
    const name = await frame.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.tagName === "IFRAME" || !document.hasFocus()) return "";
      return `${element.getAttribute("aria-label") ?? ""} ${element.textContent}`.trim();
    });
    if (name) return name;
  }
  return "";
}

describe("with the keyboard alone", () => {
  let stage: Stage;
  let bench: Bench;
  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open();
  });
  afterAll(() => stage.close());

  test("the grid is gone about in, typed into and left again", async () => {
    await tabTo(bench, /^工作表 主要指标/);
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("Control+ArrowDown");
    await bench.page.keyboard.press("Home");
    await bench.page.keyboard.press("Control+Home");
    for (const key of [
      "ArrowDown",
      "ArrowDown",
      "ArrowDown",
      "ArrowDown",
      "ArrowRight",
      "ArrowRight",
      "ArrowRight",
      "ArrowRight",
    ])
      await bench.page.keyboard.press(key);
    expect(await selected(bench)).toBe("E5");
    await bench.page.keyboard.type("4301.5");
    await bench.page.keyboard.press("Tab");
    expect(await selected(bench)).toBe("F5");
    expect(await cell(bench, "E5").innerText()).toBe("4301.5");
    await bench.page.keyboard.type("9");
    await bench.page.keyboard.press("Escape");
    expect(await cell(bench, "F5").innerText()).toBe("-470.63");
  });

  test("a check is run from the pane, and a finding leads to its cell", async () => {
    await bench.page.keyboard.press("Control+Home");
    await tabTo(bench, /^校验$/);
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByRole("treeitem").first().waitFor();
    await bench.page.locator("[data-mark]").first().waitFor();
    await tabTo(bench, /^问题列表/);
    await bench.page.keyboard.press("ArrowDown");
    const place = await bench.pane.getByRole("treeitem", { selected: true }).innerText();
    const [, address = ""] = /!([A-Z]+\d+)/.exec(place) ?? [];
    expect(address).not.toBe(await selected(bench));
    await bench.page.keyboard.press("Enter");
    await bench.page.locator(`[data-cell="${address}"][aria-selected="true"]`).waitFor();
    expect(await selected(bench)).toBe(address);
  });
});
