/** @jest-environment ./test/excel/excel-environment.cjs */
import { screen, within } from "@testing-library/react";
import { a1 } from "../../src/core/model/address";
import type { Cell } from "../../src/core/model/cell";
import { findSheet } from "../../src/workbench/stand-in/document/document";
import { workbookOf } from "../../src/workbench/stand-in/document/to-workbook";
import type { StandIn } from "../../src/workbench/stand-in/stand-in";
import { excelHost } from "../../src/hosts/excel/excel-host";
import { sample } from "../excel/shipped";
import { check, choose, click, idle, messages, openPane, press, rows, settled, typeAt } from "./open-pane";

const NOTE = "入籍人数含外区户籍儿童14人，按本区口径另行统计。";

/** Every text on one of our sheets. */
const textsOn = ({ document }: StandIn, name: string): readonly unknown[] =>
  [...(findSheet(document, name)?.cells.values() ?? [])].map(({ value }) => value);

/** Opens a sample, checks it and selects the finding about the enrolment rate of disabled children. */
async function openAtRate(): Promise<StandIn> {
  const standIn = await openPane(sample("02-faulty-list"));
  await check();
  await click(rows().find((row) => row.textContent?.includes("主要指标!E64")));
  return standIn;
}

async function explain(note: string): Promise<void> {
  choose("填写说明", note);
  await press("保存说明");
  await settled();
  await idle();
}

test("an explanation is saved in the workbook, on the results sheet and in the stored state", async () => {
  const standIn = await openAtRate();
  await explain(NOTE);
  expect(messages().join()).toContain("说明已保存到工作簿。");
  expect(textsOn(standIn, "校验结果")).toEqual(expect.arrayContaining([NOTE, "已说明"]));
  const read = await excelHost().read();
  expect(read.ok && read.value.state).toContain(NOTE);
  expect(screen.getByRole("treeitem", { selected: true }).textContent).toContain("已说明");
});

test("it survives another check, and is shown where it was typed", async () => {
  await openAtRate();
  await explain(NOTE);
  await press("校验");
  await settled();
  await idle();
  expect(screen.getByLabelText<HTMLTextAreaElement>("填写说明").value).toBe(NOTE);
  choose("按处理状态筛选", "已处理（1）");
  expect(rows()).toHaveLength(1);
});

test("what a person typed on the results sheet in the meantime is kept", async () => {
  const standIn = await openAtRate();
  const lines = workbookOf(standIn.document).sheets.find(({ name }) => name === "校验结果")?.rows ?? [];
  const isHeader = (cell: Cell | undefined): boolean => cell?.kind === "text" && cell.value === "处理说明";
  const header = lines.findIndex((line) => line?.some(isHeader));
  const column = lines[header]?.findIndex(isHeader) ?? -1;
  expect([header > 0, column > 0]).toEqual([true, true]);
  typeAt(standIn, `校验结果!${a1(header + 1, column)}`, "表上写的说明");
  await explain(NOTE);
  expect(textsOn(standIn, "校验结果")).toEqual(expect.arrayContaining([NOTE, "表上写的说明"]));
});

test("once the figure moves, a new explanation is asked for", async () => {
  const standIn = await openAtRate();
  await explain(NOTE);
  typeAt(standIn, "主要指标!E64", "95.9");
  await press("校验");
  await settled();
  await idle();
  expect(screen.getByText("说明之后数据又有变化，请重新说明。")).toBeTruthy();
  expect(screen.getByRole("treeitem", { selected: true }).textContent).toContain("需重新说明");
});

test("a note that only says that all is well is gently asked for more, and saved all the same", async () => {
  const standIn = await openAtRate();
  choose("填写说明", "核实无误");
  expect(screen.getByText(/请写明具体原因或依据/)).toBeTruthy();
  await explain("核实无误。");
  expect(textsOn(standIn, "校验结果")).toContain("核实无误。");
});

test("what was typed and not saved is still there after a look at another finding", async () => {
  await openAtRate();
  choose("填写说明", NOTE);
  await click(rows()[0]);
  expect(screen.getByLabelText<HTMLTextAreaElement>("填写说明").value).toBe("");
  await click(rows()[3]);
  expect(screen.getByLabelText<HTMLTextAreaElement>("填写说明").value).toBe(NOTE);
});

test("taking an explanation back leaves nothing of it", async () => {
  const standIn = await openAtRate();
  await explain(NOTE);
  await press("撤销说明");
  await settled();
  await idle();
  expect(textsOn(standIn, "校验结果")).not.toContain(NOTE);
  expect(within(screen.getByRole("region", { name: "问题详情" })).queryByText("撤销说明")).toBeNull();
});

test("an explanation of what has been corrected meanwhile is not saved, and that is said", async () => {
  const standIn = await openAtRate();
  typeAt(standIn, "主要指标!E64", "94.6");
  await explain(NOTE);
  expect(messages().join()).toContain("这条问题已不存在");
  expect(textsOn(standIn, "校验结果")).not.toContain(NOTE);
});
