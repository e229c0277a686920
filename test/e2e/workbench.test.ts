import { cell, check, goTo, selected, type } from "./actions";
import { soon } from "./soon";
import { openStage, type Bench, type Stage } from "./stage";
import { focused } from "./tab-walk";

jest.setTimeout(60_000);

describe("the workbench around the pane", () => {
  let stage: Stage;
  let bench: Bench;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    bench = await stage.open();
  });
  afterEach(async () => {
    expect(bench.trouble).toEqual([]);
    await bench.close();
  });

  test("a formula follows the cells it is made of, and comes back with them", async () => {
    await goTo(bench, "F17");
    const before = await cell(bench, "F17").innerText();
    await type(bench, "E17", "430");
    await soon(async () => expect(await cell(bench, "F17").innerText()).toBe("7"));
    await type(bench, "E17", "");
    await soon(async () => expect(await cell(bench, "F17").innerText()).toBe(before));
  });

  test("a formula that only Excel can calculate is named, in the language that is read", async () => {
    await type(bench, "G5", "=VLOOKUP(E5,A:B,2)");
    await bench.page.getByText("此公式在演示台中不重新计算：G5。").waitFor();
    await bench.page.getByRole("button", { name: "语言：中文 / English" }).click();
    await bench.page.getByText(/does not calculate these formulas.*: G5\./).waitFor();
    expect(await bench.page.getByText("此公式在演示台中不重新计算").count()).toBe(0);
    await bench.page.getByRole("button", { name: "Theme: Dark" }).waitFor();
  });

  test("the tabs of the sheets are one stop, and arrows lead along them", async () => {
    await check(bench);
    const tabs = bench.page.getByRole("tablist").first().getByRole("tab");
    const stops = (): Promise<readonly number[]> =>
      tabs.evaluateAll((all) => all.map((tab) => (tab instanceof HTMLElement ? tab.tabIndex : NaN)));
    await soon(async () => expect(await stops()).toEqual([0, -1, -1]));
    await tabs.first().focus();
    await bench.page.keyboard.press("ArrowRight");
    await bench.page.getByRole("tab", { name: /^校验结果/, selected: true }).waitFor();
    await soon(async () => expect(await focused(bench)).toMatch(/^校验结果/));
    await soon(async () => expect(await stops()).toEqual([-1, 0, -1]));
    await bench.page.keyboard.press("End");
    await soon(async () => expect(await focused(bench)).toMatch(/^指标汇总/));
    await bench.page.keyboard.press("ArrowRight");
    await soon(async () => expect(await focused(bench)).toMatch(/^主要指标/));
    await bench.page.keyboard.press("ArrowLeft");
    await bench.page.getByRole("tab", { name: /^指标汇总/, selected: true }).waitFor();
  });

  test("a single selected cell keeps its colours, and the outline of the grid has room around it", async () => {
    await goTo(bench, "E10");
    const fill = (): Promise<string> =>
      bench.page
        .locator(".grid-selection")
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    await soon(async () => expect(await fill()).toBe("rgba(0, 0, 0, 0)"));
    await bench.page.keyboard.press("Shift+ArrowDown");
    await soon(async () => expect(await selected(bench)).toBe("E10:E11"));
    await soon(async () => expect(await fill()).not.toBe("rgba(0, 0, 0, 0)"));
    const outline = await bench.page.locator(".grid").evaluate((grid) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(grid);
      const { left, right } = grid.getBoundingClientRect();
      const book = grid.parentElement?.getBoundingClientRect();
      const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      return { reach, isWhole: book !== undefined && left - reach >= book.left && right + reach <= book.right };
    });
    expect(outline).toEqual({ reach: 2, isWhole: true });
  });
});
