import { cell, figures, finding, missing, tabs } from "./actions";
import { soon } from "./soon";
import { openStage, type Bench, type Stage } from "./stage";

jest.setTimeout(60_000);

describe("the buttons of the ribbon", () => {
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
    expect(await missing(bench)).toEqual([]);
    await bench.close();
  });

  const press = (name: string): Promise<void> =>
    bench.page.getByRole("toolbar").first().getByRole("button", { name }).click();

  test("校验 opens the pane and checks", async () => {
    await bench.page.getByRole("button", { name: "关闭窗格" }).click();
    await bench.page.locator("aside iframe").waitFor({ state: "detached" });
    await press("校验");
    await finding(bench, "残疾儿童入籍率填报为96.4%").waitFor();
    await bench.page.locator("[data-mark]").first().waitFor();
    await soon(async () => expect(await tabs(bench)).toEqual(["主要指标", "校验结果", "指标汇总"]));
  });

  test("校验 checks again while the pane is open", async () => {
    await press("校验");
    await bench.page.locator("[data-mark]").first().waitFor();
    await bench.pane.getByRole("treeitem").first().waitFor();
    await press("清除标记");
    await bench.page.getByRole("tab", { name: /^指标汇总/, selected: true }).waitFor();
    await bench.page.getByRole("tab", { name: "主要指标" }).click();
    await bench.page.locator("[data-mark]").first().waitFor({ state: "detached" });
    await press("校验");
    await bench.page.locator("[data-mark]").first().waitFor();
    await finding(bench, "残疾儿童入籍率填报为96.4%").waitFor();
    expect(await cell(bench, "A1").innerText()).toBe("田家庵区教育事业主要指标完成情况表");
  });

  test("another workbook is not checked before somebody asks", async () => {
    await press("校验");
    await bench.page.locator("[data-mark]").first().waitFor();
    await bench.page.getByRole("button", { name: "文件" }).click();
    await bench.page.getByRole("menuitem", { name: "目标任务表" }).click();
    await bench.pane.getByRole("button", { name: "校验", exact: true }).waitFor();
    expect(await bench.pane.getByRole("treeitem").count()).toBe(0);
  });

  test("a button that fails says why in a window, and can be pressed again when it is closed", async () => {
    const before = await figures(bench);
    await bench.page.evaluate(() =>
      window.workbench?.connections.get("commands")?.standIn.plan({
        operation: ({ kind, type, member }) =>
          kind === "write" && type === "Range" && member === "Values" ? "AccessDenied" : undefined,
      }),
    );
    await press("更新汇总");
    const dialog = bench.page.getByRole("dialog");
    const sentence = dialog.frameLocator("iframe").locator("#message");
    await sentence.filter({ hasText: /\S/ }).waitFor();
    await soon(async () => expect(await sentence.innerText()).toMatch(/AccessDenied|保护|权限|拒绝/));
    expect(await figures(bench)).toEqual(before);
    await dialog.getByRole("button", { name: "关闭窗口" }).click();
    await dialog.waitFor({ state: "detached" });

    await bench.page.evaluate(() => window.workbench?.connections.get("commands")?.standIn.plan({}));
    await press("更新汇总");
    await bench.page.getByRole("tab", { name: /^指标汇总/, selected: true }).waitFor();
    expect(await figures(bench)).toEqual(before);
  });
});
