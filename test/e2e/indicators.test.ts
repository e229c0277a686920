import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importBindings } from "../../src/core/report/binding-file";
import { editedInto, fileOf, type Cells } from "../bindings/book-file";
import { LIST, LIST_WITH_A_ROW, NAMES } from "../taskpane/reading-book";
import { goTo, missing, openIndicators, selected } from "./actions";
import { soon } from "./soon";
import { openStage, type Bench, type Stage } from "./stage";

jest.setTimeout(60_000);

const RATE = "disabled_enrolment_rate";

describe("a person settles how a workbook is read", () => {
  const folder = mkdtempSync(join(tmpdir(), "indicator-check-"));
  let stage: Stage;
  let bench: Bench;
  let saved: Uint8Array;

  /** Opens a workbook, checks it and looks at its indicators. */
  async function openBook(name: string, bytes: Uint8Array): Promise<void> {
    writeFileSync(join(folder, name), bytes);
    await bench.page.locator('input[type="file"]').setInputFiles(join(folder, name));
    await bench.page.getByText(name).waitFor();
    await bench.pane.getByRole("tab").first().waitFor({ state: "detached" });
    await openIndicators(bench);
  }
  const press = (name: string | RegExp): Promise<void> => bench.pane.getByRole("button", { name }).click();
  const row = (words: string) => bench.pane.getByRole("treeitem").filter({ hasText: words });
  /** Looks for something in a part, and selects it. */
  async function pick(part: RegExp, words: string): Promise<void> {
    await press(part);
    await bench.pane.getByRole("searchbox").fill(words);
    await row(words).last().click();
  }
  /** What is told of decisions above every view. */
  const concern = (words: string) => bench.pane.locator("header").getByText(words);
  const saidSaved = (): Promise<void> => bench.pane.getByText("已保存到工作簿，并已重新校验。").waitFor();

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open();
    await openBook("指标.xlsx", fileOf({ 主要指标: LIST, 资助名册: NAMES }));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await stage.close();
  });

  test("a sheet with personal data is told of, and was not read", async () => {
    await bench.pane.getByText("“资助名册”表头有“身份证号”").waitFor();
  });

  test("a figure that was read leads to its cell", async () => {
    await pick(/^已识别/, "招聘在编教师数");
    await bench.page.locator('[data-cell="E3"][aria-selected="true"]').waitFor();
    await soon(async () => expect(await selected(bench)).toBe("E3"));
  });

  test("an indicator that was not found is bound to the cell selected in the sheet", async () => {
    await pick(/^未找到/, "残疾儿童入籍率");
    await press("指定单元格…");
    await goTo(bench, "E4");
    await press("指定为所选单元格");
    await bench.pane.getByText("特殊群体教育保障水平").first().waitFor();
    await press("确认指定");
    await saidSaved();
    await pick(/^已识别/, "残疾儿童入籍率");
    await soon(async () => expect(await row("残疾儿童入籍率").last().innerText()).toContain("93.1%"));
  });

  test("an offer is taken", async () => {
    await pick(/^未识别/, "九年义务教育巩固情况");
    await press("采用");
    await saidSaved();
    await pick(/^已识别/, "九年义务教育巩固率");
    await soon(async () => expect(await row("九年义务教育巩固率").last().innerText()).toContain("人工指定"));
  });

  test("it is taken back, and refused", async () => {
    await press("取消指定");
    await bench.pane.getByText("已取消，并已重新校验。").waitFor();
    await pick(/^未识别/, "九年义务教育巩固情况");
    await press("不是");
    await saidSaved();
    await bench.pane.getByText("可能是").waitFor({ state: "detached" });
  });

  test("the decisions are saved as a file that the command line takes", async () => {
    await press("文件");
    await bench.pane.getByRole("menuitem", { name: "导出指定…" }).click();
    const download = bench.page.waitForEvent("download");
    await press("保存为文件");
    const file = await download;
    expect(file.suggestedFilename()).toBe("指标-指定.json");
    const read = importBindings(readFileSync(await file.path(), "utf8"));
    expect(read.ok && read.value.map(({ kind }) => kind)).toEqual(["cell", "refusal"]);
    await press("关闭");
  });

  test("in the saved workbook, with a row put in, the binding follows and says so", async () => {
    const download = bench.page.waitForEvent("download");
    await bench.page.getByRole("button", { name: "另存为 .xlsx" }).click();
    saved = readFileSync(await (await download).path());
    await openBook("插行.xlsx", await editedInto(saved, { 主要指标: LIST_WITH_A_ROW }));
    await concern("有1项指定的单元格已移动，现按新位置读取。").waitFor();
    await press("查看");
    await row("已移动").click();
    await bench.page.locator('[data-cell="E5"][aria-selected="true"]').waitFor();
    await press("确认新位置");
    await saidSaved();
    await concern("有1项指定的单元格已移动").waitFor({ state: "detached" });
  });

  test("where two labels are alike nothing is read by it, and the pane asks", async () => {
    const twins: Cells = [...LIST, [5, "特殊群体教育保障水平", "%", 1, 2]];
    await openBook("重名.xlsx", await editedInto(saved, { 主要指标: twins }));
    await concern("有1项指定需要确认，暂未采用。").waitFor();
    await press("查看");
    await row("有多处相同").click();
    await press("重新指定…");
    await goTo(bench, "E4");
    await press("指定为所选单元格");
    await press("确认指定");
    await saidSaved();
    await concern("需要确认").waitFor({ state: "detached" });
  });

  test("a file of decisions is taken in", async () => {
    await openBook("下期.xlsx", fileOf({ 主要指标: LIST }));
    const at = { sheet: "主要指标", row: 3, column: 4 };
    const place = {
      ...{ at, label: "特殊群体教育保障水平", side: "table", groups: [], headers: ["2022年上半年"] },
      ...{ named: "2022-H1", namedUnit: "%", neighbours: ["招聘在编教师数", "适龄残疾儿童少年数"] },
      ...{ nth: 1, of: 1, elsewhere: 0 },
    };
    const decision = { kind: "cell", place, indicator: RATE, period: "2022-H1", entity: "", unit: "" };
    const text = JSON.stringify({ kind: "indicator-check bindings", version: 1, decisions: [decision] });
    const file = { name: "指定.json", mimeType: "application/json", buffer: Buffer.from(text) };
    await bench.pane.locator('input[type="file"]').setInputFiles(file);
    await bench.pane.getByText("已导入1项指定。").waitFor();
    await pick(/^已识别/, "残疾儿童入籍率");
  });

  test("no request left the machine, nothing failed, and the add-in found everything it asked for", async () => {
    expect(bench.trouble).toEqual([]);
    expect(await missing(bench)).toEqual([]);
  });
});
