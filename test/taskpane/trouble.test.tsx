/** @jest-environment ./test/excel/excel-environment.cjs */
import { cleanup, render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/view/app";
import { findSheet } from "../../src/workbench/stand-in/document/document";
import { plain, plainDocument } from "../excel/plain-document";
import { sample, shippedChecker } from "../excel/shipped";
import { answer, check, click, idle, messages, openPane, press, rows, settled } from "./open-pane";

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  "when request %d fails, a message says what to do and the user's cells are as before",
  async (failing) => {
    const standIn = await openPane(sample("02-faulty-list"));
    const before = plain(findSheet(standIn.document, "主要指标")?.cells);
    standIn.plan({ request: (index) => (index === failing ? "ActivityLimitReached" : undefined) });
    await press("校验");
    await settled();
    await idle();
    // The library lets go of what it was given in requests of its own, for which nobody waits.
    const isWaitedFor = !JSON.stringify(standIn.log[failing]?.request.Actions).includes("_RemoveReference");
    if (isWaitedFor) expect(messages().join()).toMatch(/Excel 或服务器正忙.*请稍候一分钟，再重试/);
    else expect(messages()).toEqual([]);
    expect(plain(findSheet(standIn.document, "主要指标")?.cells)).toEqual(before);
    standIn.plan({});
    await check();
    expect(messages()).toEqual([]);
    expect(rows().length).toBeGreaterThan(5);
  },
);

test("a cancelled check writes nothing and leaves the pane as it was", async () => {
  const standIn = await openPane(sample("02-faulty-list"));
  const before = plainDocument(standIn.document);
  standIn.editsCell(true);
  await press("校验");
  await press("取消");
  expect(screen.getByText("正在取消…")).toBeTruthy();
  expect(await screen.findByText(/如有单元格正在编辑，请按 Enter 键/, {}, { timeout: 10_000 })).toBeTruthy();
  standIn.editsCell(false);
  await settled();
  await idle();
  expect(plainDocument(standIn.document)).toEqual(before);
  expect(screen.queryByRole("tree")).toBeNull();
  expect(messages()).toEqual([]);
});

test("a protected sheet is listed and not marked, and that is said", async () => {
  const document = sample("02-faulty-list");
  const sheet = findSheet(document, "主要指标");
  if (sheet) sheet.isProtected = true;
  await openPane(document);
  await check();
  expect(messages().join()).toContain("工作表“主要指标”受保护，未作标记");
  expect(sheet?.conditionalFormats).toEqual([]);
});

test("a stored record that is damaged is said to be, with what becomes of it, and is whole again after the check", async () => {
  const standIn = await openPane(sample("02-faulty-list"));
  await check();
  const [part] = standIn.document.xmlParts;
  if (part)
    part.xml = part.xml.replace(/"version"/g, '"edition"').replace(/&quot;version&quot;/g, "&quot;edition&quot;");
  await check();
  expect(messages().join()).toMatch(/校验记录已损坏，已忽略.*处理说明仍然保留.*再次校验会重新保存/);
  await check();
  expect(messages()).toEqual([]);
});

test("a cell that is gone is said to be gone", async () => {
  const standIn = await openPane(sample("02-faulty-list"));
  await check();
  const sheet = findSheet(standIn.document, "主要指标");
  if (sheet) sheet.name = "改名";
  await click(rows()[3]);
  expect(messages().join()).toContain("主要指标");
});

test("marks are cleared only after a question, and everything only after another", async () => {
  const standIn = await openPane(sample("02-faulty-list"));
  const before = plain(findSheet(standIn.document, "主要指标"));
  await check();
  await press("更多");
  await click(await screen.findByRole("menuitem", { name: "清除标记…" }));
  expect(screen.getByText("清除标记？")).toBeTruthy();
  await answer("取消");
  expect(plain(findSheet(standIn.document, "主要指标"))).not.toEqual(before);
  await press("更多");
  await click(await screen.findByRole("menuitem", { name: "清除标记…" }));
  await answer("清除标记");
  await idle();
  expect(messages().join()).toContain("已清除单元格标记");
  expect(plain(findSheet(standIn.document, "主要指标"))).toEqual(before);
  expect(standIn.document.sheets).toHaveLength(3);
  await press("更多");
  await click(await screen.findByRole("menuitem", { name: "全部清除…" }));
  await answer("全部清除");
  await idle();
  expect(standIn.document.sheets.map(({ name }) => name)).toEqual(["主要指标"]);
  expect(standIn.document.xmlParts).toEqual([]);
  expect(screen.queryByRole("tree")).toBeNull();
});

test("the summary is updated and shown", async () => {
  const standIn = await openPane(sample("02-faulty-list"));
  await press("更新汇总");
  await screen.findByRole("tree", {}, { timeout: 10_000 });
  await settled();
  await idle();
  expect(standIn.document.activeSheet?.name).toBe("指标汇总");
  expect(messages().join()).toContain("已更新“指标汇总”。");
});

test("under an English Office the pane speaks English", async () => {
  const standIn = await openPane(sample("02-faulty-list"), { language: "en" });
  expect(screen.getByText(/^Press Check/)).toBeTruthy();
  await check("Check");
  expect(rows()[3]?.textContent).toMatch(/96\.4\s?%.*94\.6\s?%/);
  expect(standIn.document.sheets.map(({ name }) => name)).not.toContain("校验结果");
  const said = screen.getByRole("tree").parentElement?.parentElement?.textContent ?? "";
  expect(said).toContain("By level");
  expect(said.replace(/主要指标/g, "").match(/[，。：；]/g)).toBeNull();
});

test("our sheets keep the names of the other language without a word about it", async () => {
  const standIn = await openPane(sample("02-faulty-list"));
  await check();
  await idle();
  cleanup();
  render(<App checker={await shippedChecker()} language="en" checksAtOnce={false} />);
  await check("Check");
  await idle();
  expect(standIn.document.sheets.map(({ name }) => name)).toEqual(["主要指标", "校验结果", "指标汇总"]);
  expect(messages()).toEqual([]);
});
