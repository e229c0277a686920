import { cell, check, finding, selected } from "./actions";
import { soon } from "./soon";
import { openStage, type Bench, type Stage } from "./stage";
import { focused, roundTrip, tabTo } from "./tab-walk";

jest.setTimeout(60_000);

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
    await soon(async () => expect(await selected(bench)).toBe("E5"));
    await bench.page.keyboard.type("4301.5");
    await bench.page.keyboard.press("Tab");
    await soon(async () => expect(await selected(bench)).toBe("F5"));
    await soon(async () => expect(await cell(bench, "E5").innerText()).toBe("4301.5"));
    await bench.page.keyboard.type("9");
    await bench.page.keyboard.press("Escape");
    await soon(async () => expect(await cell(bench, "F5").innerText()).toBe("-469.13"));
  });

  test("a check is run from the pane, and a finding leads to its cell", async () => {
    await bench.page.keyboard.press("Control+Home");
    await tabTo(bench, /^窗格：校验$/);
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByRole("treeitem").first().waitFor();
    await bench.page.locator("[data-mark]").first().waitFor();
    await tabTo(bench, /^窗格：问题列表/);
    await bench.page.keyboard.press("ArrowDown");
    const place = await bench.pane.getByRole("treeitem", { selected: true }).innerText();
    const [, address = ""] = /!([A-Z]+\d+)/.exec(place) ?? [];
    expect(address).not.toBe(await selected(bench));
    await bench.page.keyboard.press("Enter");
    await bench.page.locator(`[data-cell="${address}"][aria-selected="true"]`).waitFor();
    await soon(async () => expect(await selected(bench)).toBe(address));
  });

  test("Tab leads through page and pane and out again, and Shift+Tab the same way back", async () => {
    await finding(bench, "困境儿童数").first().click();
    await bench.page.locator(".name-box").focus();
    const forward = await roundTrip(bench, "Tab");
    const backward = await roundTrip(bench, "Shift+Tab");
    expect(forward).toEqual(
      expect.arrayContaining(["窗格：校验", "窗格：搜索指标、单位、单元格", "窗格：填写说明", "窗格：保存说明"]),
    );
    expect(forward).not.toContain("(nothing that can be seen)");
    // Where the page begins, the browser's own controls have their turn.
    const round = (stops: readonly string[]): readonly string[] => stops.filter(Boolean);
    expect(round(backward).slice(0, -1)).toEqual(round(forward).slice(0, -1).reverse());
  });

  test("a menu and a question keep the keyboard until Escape gives it back", async () => {
    await bench.pane.getByRole("button", { name: "更多" }).focus();
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByRole("menu").waitFor();
    await bench.page.keyboard.press("Escape");
    await bench.pane.getByRole("menu").waitFor({ state: "detached" });
    await soon(async () => expect(await focused(bench)).toBe("窗格：更多"));
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByRole("menuitem", { name: "清除标记" }).waitFor();
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByRole("alertdialog").waitFor();
    await soon(async () => expect(await focused(bench)).toBe("窗格：清除标记"));
    expect(await roundTrip(bench, "Tab")).toEqual(["窗格：取消", "窗格：清除标记"]);
    expect(await roundTrip(bench, "Shift+Tab")).toEqual(["窗格：取消", "窗格：清除标记"]);
    await bench.page.keyboard.press("Escape");
    await bench.pane.getByRole("alertdialog").waitFor({ state: "detached" });
    await soon(async () => expect(await focused(bench)).toBe("窗格：更多"));
  });
});

describe("where the browser itself moves the focus, as in Excel on the desktop", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test("Tab leads through the pane and out of it too, and Shift+Tab the same way back", async () => {
    const bench = await stage.open();
    await check(bench);
    await finding(bench, "困境儿童数").first().click();
    // On the web the library moves the focus, on the desktop it does not; the listeners before it still hear of the key.
    await bench.pane.locator("body").evaluate((body) =>
      body.addEventListener("keydown", (event) => {
        if (event instanceof KeyboardEvent && event.key === "Tab") event.stopPropagation();
      }),
    );
    await bench.page.getByRole("button", { name: "关闭窗格" }).focus();
    const forward = await roundTrip(bench, "Tab");
    const backward = await roundTrip(bench, "Shift+Tab");
    expect(forward).toContain("窗格：保存说明");
    expect(forward).not.toContain("(nothing that can be seen)");
    expect(backward.filter(Boolean).slice(0, -1)).toEqual(forward.filter(Boolean).slice(0, -1).reverse());
    await bench.close();
  });
});
