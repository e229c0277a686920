import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boundFile, editedInto, fileOf } from "../bindings/book-file";
import { LIST, LIST_WITH_A_ROW, NAMES } from "../taskpane/reading-book";
import { goTo, openIndicators } from "./actions";
import { soon } from "./soon";
import { openStage, type Bench, type Stage, type Wishes } from "./stage";
import { focused, roundTrip } from "./tab-walk";
import { violations } from "./violations";

// Axe looks at every one of hundreds of cells.
jest.setTimeout(120_000);

const WORDS = {
  "zh-CN": {
    parts: { missing: /^未找到/, labels: /^未识别/, decided: /^指定 ?\d/ },
    bindCell: "指定单元格…",
    point: "指定为所选单元格",
    bind: "确认指定",
  },
  en: {
    parts: { missing: /^Not found/, labels: /^Unknown/, decided: /^Decided/ },
    bindCell: "Assign a cell…",
    point: "Assign the selected cell",
    bind: "Confirm",
  },
} as const;

describe("the view of the indicators", () => {
  const folder = mkdtempSync(join(tmpdir(), "indicator-check-"));
  const file = join(folder, "指标.xlsx");
  let stage: Stage;

  beforeAll(async () => {
    const bound = await boundFile(fileOf({ 主要指标: LIST }), "主要指标!E4", "disabled_enrolment_rate");
    writeFileSync(file, await editedInto(bound, { 主要指标: LIST_WITH_A_ROW, 资助名册: NAMES }));
    stage = await openStage();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await stage.close();
  });

  /** The workbench with the pane as narrow as it gets, before the indicators of the workbook. */
  async function openNarrow(wishes: Wishes = {}): Promise<Bench> {
    const bench = await stage.open({ width: 1000, ...wishes });
    await bench.page.locator('input[type="file"]').setInputFiles(file);
    await bench.page.getByText("指标.xlsx").waitFor();
    await bench.page.getByRole("separator").press("Home");
    await openIndicators(bench, wishes.language === "en");
    return bench;
  }

  const width = ({ pane }: Bench): Promise<readonly number[]> =>
    pane.locator("body").evaluate(() => [innerWidth, document.documentElement.scrollWidth]);

  test.each<Wishes>([
    { language: "zh-CN", theme: "light" },
    { language: "zh-CN", theme: "dark" },
    { language: "en", theme: "light" },
    { language: "en", theme: "dark" },
    { theme: "light", forcesColors: true },
  ])("$language, $theme, high contrast $forcesColors: axe finds no violation, nothing is cut off", async (wishes) => {
    const { language = "zh-CN" } = wishes;
    const bench = await openNarrow(wishes);
    const { parts, bindCell, point, bind } = WORDS[language];
    const { pane } = bench;
    const look = async (): Promise<void> => {
      expect(await violations(bench)).toEqual([]);
      expect(await width(bench)).toEqual([320, 320]);
    };
    const unfold = async (): Promise<void> => {
      await pane.getByRole("treeitem", { level: 1 }).first().click();
      await pane.getByRole("treeitem", { level: 2 }).first().click();
    };
    await unfold();
    await look();
    await pane.getByRole("button", { name: parts.labels }).click();
    await unfold();
    await pane.getByRole("combobox").click();
    await pane.getByRole("option").first().waitFor();
    await look();
    await bench.page.keyboard.press("Escape");
    await pane.getByRole("button", { name: parts.missing }).click();
    await unfold();
    await pane.getByRole("button", { name: bindCell }).click();
    await goTo(bench, "E7");
    await pane.getByRole("button", { name: point }).click();
    await pane.getByRole("button", { name: bind, exact: true }).waitFor();
    await look();
    await pane.getByRole("button", { name: parts.decided }).click();
    await look();
    expect(bench.trouble).toEqual([]);
    await bench.close();
  });

  test("with the keyboard alone an offer is found and taken, and the focus is back in the list", async () => {
    const bench = await openNarrow();
    const { page, pane } = bench;
    const part = pane.getByRole("button", { name: WORDS["zh-CN"].parts.labels });
    await part.focus();
    await page.keyboard.press("Enter");
    for (let presses = 0; presses < 10 && !/指标列表/.test(await focused(bench)); presses++)
      await page.keyboard.press("Tab");
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await pane.getByRole("button", { name: "采用" }).waitFor();
    await part.focus();
    const forward = await roundTrip(bench, "Tab");
    const backward = await roundTrip(bench, "Shift+Tab");
    expect(forward).toEqual(expect.arrayContaining(["窗格：采用", "窗格：不是", "窗格：指定单元格…"]));
    expect(forward).not.toContain("(nothing that can be seen)");
    const round = (stops: readonly string[]): readonly string[] => stops.filter(Boolean);
    expect(round(backward).slice(0, -1)).toEqual(round(forward).slice(0, -1).reverse());
    await pane.getByRole("button", { name: "采用" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText("已保存到工作簿").waitFor();
    await pane.getByRole("button", { name: "采用" }).waitFor({ state: "detached" });
    await bench.page.waitForTimeout(100);
    await soon(async () => expect(await focused(bench)).toMatch(/^窗格：(指标列表|搜索指标)/));
    await bench.close();
  });
});
