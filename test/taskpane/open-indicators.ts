import { screen, waitFor, within } from "@testing-library/react";
import type { StandIn } from "../../src/workbench/stand-in/stand-in";
import { choose, click, idle, openPane, press, rows, settled } from "./open-pane";
import { documentIn } from "./reading-book";

/** Opens a file, checks it and looks at its indicators. */
export async function openIndicators(bytes: Uint8Array): Promise<StandIn> {
  const standIn = await openPane(await documentIn(bytes));
  await press("校验");
  await click(await screen.findByRole("tab", { name: "指标" }, { timeout: 10_000 }));
  await idle();
  return standIn;
}

/** Looks at another part, such as what was not found. */
export const look = (part: RegExp): Promise<void> => press(part);

/** The rows of the list as they read. */
export const texts = (): readonly (string | null)[] => rows().map((row) => row.textContent);

/** What is said of the selected row. */
export const detail = () => within(screen.getByRole("region", { name: "指标详情" }));

/** Searches for something, and selects it. */
export async function pick(words: string): Promise<void> {
  choose("搜索指标、名称、单元格", words);
  const row = await waitFor(() => {
    const found = rows().find((each) => each.getAttribute("aria-level") !== "1" && each.textContent?.includes(words));
    if (!found) throw new Error(`${words} is not in the list`);
    return found;
  });
  await click(row);
}

/** Presses a button of the detail and waits until what was settled is stored. */
export async function settle(name: string): Promise<void> {
  await click(detail().getByRole("button", { name }));
  await settled();
  await idle();
}
