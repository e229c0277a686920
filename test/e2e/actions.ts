import type { Locator } from "playwright-core";
import type { Bench } from "./stage";

/** Presses 校验 in the pane and waits until the workbook carries the marks. */
export async function check({ page, pane }: Bench, name = "校验"): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).click();
  await pane.getByRole("treeitem").first().waitFor();
  await page.locator("[data-mark]").first().waitFor();
}

/** Presses 校验 in the pane, waits until all is written, and looks at the indicators. */
export async function openIndicators({ page, pane }: Bench, isEnglish = false): Promise<void> {
  await pane.getByRole("button", { name: isEnglish ? "Check" : "校验", exact: true }).click();
  await page.getByRole("tab", { name: isEnglish ? /^Indicator summary/ : /^指标汇总/ }).waitFor();
  await pane.getByRole("tab", { name: isEnglish ? "Indicators" : "指标", exact: true }).click();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
}

/** A finding in the pane's list, by words it contains. */
export const finding = ({ pane }: Bench, words: string): Locator =>
  pane.getByRole("treeitem").filter({ hasText: words });

/** What the name box says is selected. */
export const selected = ({ page }: Bench): Promise<string> => page.locator(".name-box").inputValue();

/** The cell that is drawn at an address. */
export const cell = ({ page }: Bench, address: string): Locator => page.locator(`[data-cell="${address}"]`).first();

/** Goes to a cell by the name box. */
export async function goTo({ page }: Bench, address: string): Promise<void> {
  await page.locator(".name-box").fill(address);
  await page.locator(".name-box").press("Enter");
}

/** Types into a cell as a person does. */
export async function type(bench: Bench, address: string, text: string): Promise<void> {
  await goTo(bench, address);
  await bench.page.keyboard.press("F2");
  await bench.page.locator(".grid-editor").fill(text);
  await bench.page.keyboard.press("Enter");
}

/** The tabs there are, without what is said of them. */
export const tabs = async ({ page }: Bench): Promise<readonly string[]> =>
  (await page.getByRole("tablist").first().getByRole("tab").allInnerTexts()).map((text) =>
    text.replace(/\s*[（(].*/s, ""),
  );

/** Every cell of the user's sheets as text, to be compared. */
export const figures = ({ page }: Bench): Promise<unknown> =>
  page.evaluate(() => {
    const { document: book, file } = window.workbench?.session ?? {};
    const names = file?.workbook.sheets.filter(({ own }) => own === undefined).map(({ name }) => name);
    return book?.sheets
      .filter(({ name }) => names?.includes(name))
      .map(({ name, cells }) => [
        name,
        [...cells].map(([key, { value, formula, format }]) => [key, value, formula, format]),
      ]);
  });

/** What the add-in asked of the stand-in that it does not have. */
export const missing = ({ page }: Bench): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...(window.workbench?.connections.values() ?? [])].flatMap(({ standIn }) => [...standIn.missing]),
  );
