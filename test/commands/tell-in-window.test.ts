/** @jest-environment ./test/excel/excel-environment.cjs */
import { tellInWindow } from "../../src/commands/tell-in-window";
import { emptyDocument } from "../../src/workbench/stand-in/document/document";
import { startExcel, type ExcelSession } from "../excel/start-excel";

const SENTENCE = "Excel 操作过于频繁：50% 未写入 & 请稍候一分钟，再重试。";

let excel: ExcelSession;

beforeAll(async () => {
  excel = await startExcel(emptyDocument("指标.xlsx"));
});

/** Lets the messages between the library and its host pass. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

test("the sentence is shown in a window of Office, and the command waits until it is closed", async () => {
  let isTold = false;
  const telling = tellInWindow(SENTENCE).then(() => (isTold = true));
  await pause();
  const { dialog } = excel;
  const page = new URL(dialog?.url ?? "");
  expect(page.pathname).toBe("/message.html");
  expect(decodeURIComponent(page.hash.slice(1))).toBe(SENTENCE);
  expect(page.search).not.toContain("50");
  await pause();
  expect(isTold).toBe(false);
  dialog?.closed();
  await telling;
  expect(excel.dialog).toBeNull();
  expect([...excel.standIn.missing]).toEqual([]);
});

test("a second sentence gets a window again", async () => {
  const telling = tellInWindow("再试一次。");
  await pause();
  expect(excel.dialog?.url).toContain(encodeURIComponent("再试一次。"));
  excel.dialog?.closed();
  await telling;
});

test("where Office refuses the window the command still ends", async () => {
  const first = tellInWindow("第一句。");
  await pause();
  // The library itself allows one window at a time.
  await tellInWindow("第二句。");
  excel.dialog?.closed();
  await first;
});

test.each([
  ["as it was given", ""],
  ["with what Office adds at its end", "?_host_Info=Excel$Win32$16.01$zh-CN"],
  ["with what Office adds to a query", "&_host_Info=Excel$Win32$16.01$zh-CN"],
])("the window shows the sentence, its address %s", (_, end) => {
  document.body.innerHTML = '<p id="message"></p>';
  window.location.hash = `#${encodeURIComponent(SENTENCE)}${end}`;
  jest.isolateModules(() => jest.requireActual("../../src/commands/message"));
  expect(document.getElementById("message")?.textContent).toBe(SENTENCE);
});
