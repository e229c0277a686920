/** @jest-environment ./test/excel/excel-environment.cjs */
import { clearMarks } from "../../src/commands/clear-marks";
import type { Command } from "../../src/commands/command";
import { finish, type Tell } from "../../src/commands/finish";
import { updateSummary } from "../../src/commands/update-summary";
import { findSheet } from "../../src/workbench/stand-in/document/document";
import type { StandIn } from "../../src/workbench/stand-in/stand-in";
import { plain } from "../excel/plain-document";
import { sample, shippedChecker } from "../excel/shipped";
import { startExcel } from "../excel/start-excel";

jest.setTimeout(30_000);

let standIn: StandIn;
let said: string[];

beforeEach(async () => {
  ({ standIn } = await startExcel(sample("02-faulty-list")));
  said = [];
});

/** Notes what a person would be told in a window of Office, of which the stand-in has none. */
const tell: Tell = (sentence) => {
  said.push(sentence);
  return Promise.resolve();
};

/** Presses a button of the ribbon; tells how often it reported that it is done. */
async function press(command: Command, language: "zh-CN" | "en" = "zh-CN"): Promise<number> {
  let completed = 0;
  const checker = await shippedChecker();
  await finish({ completed: () => completed++ }, language, () => command(checker, language), tell);
  return completed;
}

const textsOn = (name: string): readonly unknown[] =>
  [...(findSheet(standIn.document, name)?.cells.values() ?? [])].map(({ value }) => value);

test("更新汇总 does the whole job and leaves the person before the summary", async () => {
  const before = plain(findSheet(standIn.document, "主要指标")?.cells);
  expect(await press(updateSummary)).toBe(1);
  expect(standIn.document.sheets.map(({ name }) => name)).toEqual(["主要指标", "校验结果", "指标汇总"]);
  expect(standIn.document.activeSheet?.name).toBe("指标汇总");
  expect(plain(findSheet(standIn.document, "主要指标")?.cells)).toEqual(before);
  expect(said).toEqual([]);
});

test("清除标记 takes the marks off and says so at the head of the summary, until the next check", async () => {
  const before = plain(findSheet(standIn.document, "主要指标"));
  await press(updateSummary);
  expect(plain(findSheet(standIn.document, "主要指标"))).not.toEqual(before);
  expect(await press(clearMarks)).toBe(1);
  expect(plain(findSheet(standIn.document, "主要指标"))).toEqual(before);
  expect(textsOn("指标汇总").join()).toContain("单元格标记已清除");
  expect(standIn.document.activeSheet?.name).toBe("指标汇总");
  await press(updateSummary);
  expect(textsOn("指标汇总").join()).not.toContain("单元格标记已清除");
});

test("清除标记 adds nothing to a workbook that was never checked", async () => {
  const before = plain(standIn.document.sheets);
  expect(await press(clearMarks)).toBe(1);
  expect(plain(standIn.document.sheets)).toEqual(before);
});

test.each([
  ["zh-CN", /请稍候一分钟，再重试/],
  ["en", /Wait a minute, then try again/],
] as const)("a failure is told in a window (%s), and the button is given back", async (language, sentence) => {
  standIn.plan({ request: () => "ActivityLimitReached" });
  expect(await press(updateSummary, language)).toBe(1);
  expect(said).toEqual([expect.stringMatching(sentence)]);
});

test("the button is given back after a bug, too, and the bug is not hidden", async () => {
  let completed = 0;
  const bug = finish({ completed: () => completed++ }, "zh-CN", () => Promise.reject(new Error("missing part")), tell);
  await expect(bug).rejects.toThrow("missing part");
  expect([completed, said.join()]).toEqual([1, expect.stringContaining("missing part")]);
});
