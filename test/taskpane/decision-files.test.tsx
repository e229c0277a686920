/** @jest-environment ./test/excel/excel-environment.cjs */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { exportBindings } from "../../src/core/report/binding-file";
import { bindingsOf } from "../../src/core/report/decided";
import { boundFile, fileOf, workbookIn } from "../bindings/book-file";
import { openIndicators } from "./open-indicators";
import { click, idle, messages, press, settled } from "./open-pane";
import { LIST, stored } from "./reading-book";

const RATE = "disabled_enrolment_rate";
const BOOK = fileOf({ 主要指标: LIST });

/** Gives the pane a file by its menu. */
async function importText(text: string): Promise<void> {
  const input = screen.getByLabelText("导入指定…", { selector: "input" });
  const file = Object.assign(new File([text], "指定.json"), { text: () => Promise.resolve(text) });
  fireEvent.change(input, { target: { files: [file] } });
  await settled();
  await idle();
}

test("decisions are handed over as the text that the command line takes", async () => {
  const bound = await boundFile(BOOK, "主要指标!E4", RATE);
  await openIndicators(bound);
  await press("文件");
  await click(await screen.findByRole("menuitem", { name: "导出指定…" }));
  const dialog = within(await screen.findByRole("dialog", { hidden: true }));
  expect(dialog.getByText(/^共1项。/)).toBeTruthy();
  // This page may not write to the clipboard, as in some web views of Office.
  await click(dialog.getByRole("button", { name: "复制文字", hidden: true }));
  const text = dialog.getByLabelText<HTMLTextAreaElement>("文件内容").value;
  expect(text).toBe(exportBindings(bindingsOf(await workbookIn(bound))));
  await click(dialog.getByRole("button", { name: "关闭", hidden: true }));
  await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).toBeNull());
});

test("where nothing was decided there is nothing to export", async () => {
  await openIndicators(BOOK);
  await press("文件");
  const item = await screen.findByRole("menuitem", { name: "导出指定…" });
  expect(item.getAttribute("aria-disabled")).toBe("true");
});

test("a file of decisions is stored in the workbook, and the check follows it", async () => {
  const text = exportBindings(bindingsOf(await workbookIn(await boundFile(BOOK, "主要指标!E4", RATE))));
  await openIndicators(BOOK);
  await importText(text);
  expect(messages().join()).toContain("已导入1项指定。");
  expect(await stored()).toMatchObject([{ kind: "cell", indicator: RATE, isImported: true }]);
});

test("the workbook's own decision holds against the file's, and that is said", async () => {
  const text = exportBindings(bindingsOf(await workbookIn(await boundFile(BOOK, "主要指标!E4", RATE))));
  await openIndicators(await boundFile(BOOK, "主要指标!E4", "nine_year_retention_rate"));
  await importText(text);
  expect(messages().join()).toContain("其中1项与本工作簿的指定不一致，以本工作簿为准");
  expect(await stored()).toMatchObject([{ kind: "cell", indicator: "nine_year_retention_rate" }]);
});

test("a file that is none of decisions is refused in words, and nothing is stored", async () => {
  await openIndicators(BOOK);
  await importText("{}");
  expect(messages().join()).toContain("这不是人工指定文件");
  expect(await stored()).toEqual([]);
});
