/** @jest-environment ./test/excel/excel-environment.cjs */
import { screen, waitFor } from "@testing-library/react";
import { tellWritten } from "../../src/addin/written-elsewhere";
import { findSheet } from "../../src/workbench/stand-in/document/document";
import { plain } from "../excel/plain-document";
import { sample } from "../excel/shipped";
import { check, click, idle, openPane, press, rows, settled, typeAt } from "./open-pane";

const RATE = "主要指标!E64";
const isListed = (): boolean => rows().some((row) => row.textContent?.includes("应为94.6%"));

test("a corrected cell takes its finding off the list by itself; the workbook is written only when asked", async () => {
  const standIn = await openPane(sample("02-faulty-list"));
  await check();
  const marks = (): unknown => plain(findSheet(standIn.document, "主要指标")?.conditionalFormats);
  const before = marks();
  expect(isListed()).toBe(true);
  typeAt(standIn, RATE, "94.6");
  await waitFor(() => expect(isListed()).toBe(false), { timeout: 5_000 });
  await idle();
  expect(marks()).toEqual(before);
  expect(screen.getByText(/标记和汇总尚未更新/)).toBeTruthy();
  await press("更新");
  await settled();
  await idle();
  expect(marks()).not.toEqual(before);
  expect(screen.queryByText(/标记和汇总尚未更新/)).toBeNull();
});

test("with 自动校验 off nothing is checked until somebody asks", async () => {
  const standIn = await openPane(sample("02-faulty-list"));
  await check();
  await press("更多");
  await click(await screen.findByRole("menuitemcheckbox", { name: "自动校验" }));
  const requests = standIn.log.length;
  typeAt(standIn, RATE, "94.6");
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  await settled();
  expect(standIn.log.length).toBe(requests);
  expect(isListed()).toBe(true);
  await press("更新");
  await settled();
  await idle();
  expect(isListed()).toBe(false);
});

test("what the pane writes itself starts no check", async () => {
  const standIn = await openPane(sample("02-faulty-list"));
  await check();
  await press("校验");
  await settled();
  await idle();
  const requests = standIn.log.length;
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(standIn.log.length).toBe(requests);
});

/** What other pages of the origin hear when this one tells what it wrote. */
function toldToOthers(): readonly StorageEvent[] {
  const stored = jest.spyOn(Storage.prototype, "setItem");
  tellWritten();
  const events = stored.mock.calls.map(([key, newValue]) => new StorageEvent("storage", { key, newValue }));
  stored.mockRestore();
  return events;
}

test("what a button of the ribbon has written is no longer said to be behind, and the list is brought up to it", async () => {
  const standIn = await openPane(sample("02-faulty-list"));
  await check();
  await press("更多");
  await click(await screen.findByRole("menuitemcheckbox", { name: "自动校验" }));
  typeAt(standIn, RATE, "94.6");
  await screen.findByText(/标记和汇总尚未更新/);
  const [event] = toldToOthers();
  if (!event) throw new Error("nothing was told");
  const other = String(event.newValue).replace(/"url":"[^"]*/, '"url":"https://stand-in.invalid/another.xlsx');
  window.dispatchEvent(new StorageEvent("storage", { key: event.key, newValue: other }));
  await settled();
  expect(screen.getByText(/标记和汇总尚未更新/)).toBeTruthy();
  expect(localStorage.length).toBe(0);
  window.dispatchEvent(event);
  await waitFor(() => expect(screen.queryByText(/标记和汇总尚未更新/)).toBeNull());
  await waitFor(() => expect(isListed()).toBe(false), { timeout: 5_000 });
});
