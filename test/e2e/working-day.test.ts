import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { good } from "../hosts/xlsx/write/good";
import { cell, check, finding, goTo, missing, selected, tabs, type } from "./actions";
import { soon } from "./soon";
import { openStage, type Bench, type Stage } from "./stage";

jest.setTimeout(60_000);

describe("a person works through a workbook on the workbench", () => {
  let stage: Stage;
  let bench: Bench;
  let saved: string;

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open();
  });
  afterAll(() => stage.close());

  test("the page says that it is not Excel, and opens with a sample", async () => {
    expect(await bench.page.getByRole("note").innerText()).toBe("这是演示台，不是 Microsoft Excel");
    expect(await cell(bench, "A1").innerText()).toBe("田家庵区教育事业主要指标完成情况表");
  });

  test("a check marks the doubtful cells and writes our sheets", async () => {
    await check(bench);
    await soon(async () => expect(await tabs(bench)).toEqual(["主要指标", "校验结果", "指标汇总"]));
    await expect(cell(bench, "E17").getAttribute("data-mark")).resolves.toBe("error");
    await expect(cell(bench, "E10").getAttribute("data-mark")).resolves.toBe("warning");
    await expect(cell(bench, "E9").getAttribute("data-mark")).resolves.toBeNull();
  });

  test("a finding leads to its cell", async () => {
    await goTo(bench, "A1");
    await finding(bench, "残疾儿童入籍率填报为96.4%").click();
    await bench.pane.getByRole("button", { name: "转到主要指标!E64" }).click();
    await bench.page.locator('[data-cell="E64"][aria-selected="true"]').waitFor();
    await soon(async () => expect(await selected(bench)).toBe("E64"));
  });

  test("an explanation is saved in the workbook", async () => {
    await finding(bench, "农村校舍维修资金单位存疑").click();
    const note = "上报时单位误填为元，已请财务科核对。";
    await bench.pane.getByRole("textbox", { name: "填写说明" }).fill(note);
    await bench.pane.getByRole("button", { name: "保存说明" }).click();
    await bench.pane.getByText("说明已保存到工作簿。").first().waitFor();
    await bench.page.getByRole("tab", { name: /^校验结果/ }).click();
    await bench.page.getByRole("tab", { name: /^校验结果/, selected: true }).waitFor();
    const held = await bench.page.evaluate(() =>
      [...(window.workbench?.session?.document.activeSheet?.cells.values() ?? [])].map(({ value }) => value),
    );
    expect(held).toContain(note);
    await bench.page.getByRole("tab", { name: "主要指标" }).click();
  });

  test("a corrected cell makes its finding go", async () => {
    const gone = finding(bench, "残疾儿童入籍率填报为96.4%");
    await gone.waitFor();
    await type(bench, "E64", "94.6");
    await gone.waitFor({ state: "detached" });
    await bench.pane.getByText(/标记和汇总尚未更新/).waitFor();
  });

  test("更新汇总 rewrites the summary from the ribbon, without the pane", async () => {
    await bench.page.getByRole("toolbar").first().getByRole("button", { name: "更新汇总" }).click();
    await bench.page.getByRole("tab", { name: /^指标汇总/, selected: true }).waitFor();
    const shown = await bench.page.evaluate(() =>
      [...(window.workbench?.session?.document.activeSheet?.cells.values() ?? [])].map(({ value }) => String(value)),
    );
    expect(shown).toContain("94.6%");
    expect(shown).not.toContain("96.4%");
    await bench.pane.getByText(/标记和汇总尚未更新/).waitFor({ state: "detached" });
  });

  test("清除标记 takes the marks off from the ribbon", async () => {
    await bench.page.getByRole("tab", { name: "主要指标" }).click();
    await goTo(bench, "E17");
    await bench.page.locator('[data-cell="E17"][data-mark="error"]').waitFor();
    await bench.page.getByRole("toolbar").first().getByRole("button", { name: "清除标记" }).click();
    await bench.page.getByRole("tab", { name: /^指标汇总/, selected: true }).waitFor();
    await bench.page.getByRole("tab", { name: "主要指标" }).click();
    await bench.page.locator("[data-mark]").first().waitFor({ state: "detached" });
  });

  test("the saved file holds what was typed and our sheets, and opens again", async () => {
    await check(bench);
    const download = bench.page.waitForEvent("download");
    await bench.page.getByRole("button", { name: "另存为 .xlsx" }).click();
    saved = await (await download).path();
    const workbook = good(readXlsx(readFileSync(saved), "02-faulty-list.xlsx"));
    expect(workbook.sheets.map(({ own }) => own)).toEqual([undefined, "results", "summary"]);
    expect(workbook.sheets[0]?.rows[63]?.[4]).toMatchObject({ kind: "number", value: 94.6 });
    expect(workbook.state).not.toBeNull();

    await bench.page.locator('input[type="file"]').setInputFiles(saved);
    await bench.page.getByRole("tab", { name: /^指标汇总/ }).waitFor();
    await bench.page.locator('[data-cell="E17"][data-mark="error"]').waitFor();
    await soon(async () => expect(await tabs(bench)).toEqual(["主要指标", "校验结果", "指标汇总"]));
  });

  test("in the reopened file the explanation is known, and its marks can be cleared", async () => {
    await check(bench);
    await finding(bench, "农村校舍维修资金单位存疑").click();
    const note = bench.pane.getByRole("textbox", { name: "填写说明" });
    await expect(note.inputValue()).resolves.toBe("上报时单位误填为元，已请财务科核对。");
    await bench.page.getByRole("toolbar").first().getByRole("button", { name: "清除标记" }).click();
    await bench.page.getByRole("tab", { name: /^指标汇总/, selected: true }).waitFor();
    await bench.page.getByRole("tab", { name: "主要指标" }).click();
    await bench.page.locator("[data-mark]").first().waitFor({ state: "detached" });
  });

  test("no request left the machine, nothing failed, and the add-in found everything it asked for", async () => {
    expect(bench.trouble).toEqual([]);
    expect(await missing(bench)).toEqual([]);
  });
});
