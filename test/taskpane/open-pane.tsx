import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../src/core/model/indicator";
import { App } from "../../src/taskpane/view/app";
import { announce } from "../../src/workbench/stand-in/document/changes";
import { findSheet, type ExcelDocument } from "../../src/workbench/stand-in/document/document";
import { typeInto } from "../../src/workbench/stand-in/document/typing";
import type { StandIn } from "../../src/workbench/stand-in/stand-in";
import { parseA1 } from "../../src/core/model/address";
import { shippedChecker } from "../excel/shipped";
import { startExcel } from "../excel/start-excel";

/** What jsdom leaves out and the pane needs; sizes never change in a window that is not laid out. */
class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = NoResize;
globalThis.matchMedia ??= (media: string) =>
  Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;

/** The machine that runs the tests may be busy with others. */
jest.setTimeout(30_000);

/** The pane is driven as in a browser: what its session does comes when it comes, and the tests wait for it. */
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

/** The pane beside a document, answered by the stand-in behind the genuine library. */
export async function openPane(
  document: ExcelDocument,
  options: { readonly language?: Language; readonly checksAtOnce?: boolean } = {},
): Promise<StandIn> {
  const { standIn } = await startExcel(document);
  const { language = "zh-CN", checksAtOnce = false } = options;
  render(<App checker={await shippedChecker()} language={language} checksAtOnce={checksAtOnce} />);
  return standIn;
}

/** Presses a button by its name. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name }));
}

/** Clicks, and lets what comes of it come to an end. */
export async function click(element: Element | undefined): Promise<void> {
  if (!element) throw new Error("there is nothing to click");
  fireEvent.click(element);
  await settled();
}

/** Answers the question the pane asks. jsdom lays nothing out, so the dialog cannot take the focus and counts as hidden. */
export async function answer(name: string): Promise<void> {
  const dialog = await screen.findByRole("alertdialog", { hidden: true });
  await click(within(dialog).getByRole("button", { name, hidden: true }));
}

/** Presses a key on an element. */
export function pressKey(target: Element | Window, key: string, modifiers: KeyboardEventInit = {}): void {
  fireEvent.keyDown(target, { key, ...modifiers });
}

/** Chooses the option of that text in a list of choices, or types into a field. */
export function choose(label: string, text: string | RegExp): void {
  const field = screen.getByLabelText(label);
  const option = field instanceof HTMLSelectElement ? within(field).getAllByRole("option", { name: text })[0] : null;
  fireEvent.change(field, { target: { value: option ? option.getAttribute("value") : text } });
}

/** Lets what was started come to an end. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** The message bars as they read. */
export const messages = (): readonly string[] =>
  screen
    .queryAllByRole("group")
    .flatMap((group) => (group.className.includes("fui-MessageBar") ? [group.textContent ?? ""] : []));

/** Waits until no job is under way. */
export const idle = (): Promise<void> =>
  waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull(), { timeout: 10_000 });

/** Presses 校验 and waits for the list. */
export async function check(name = "校验"): Promise<void> {
  await press(name);
  await screen.findByRole("tree", {}, { timeout: 10_000 });
  await idle();
}

/** The rows of the list as they read. */
export const rows = (): readonly HTMLElement[] => within(screen.getByRole("tree")).getAllByRole("treeitem");

/** What a person does in Excel: types into a cell such as `主要指标!E64`. */
export function typeAt(standIn: StandIn, place: string, text: string): void {
  const [name = "", address = ""] = place.split("!");
  const sheet = findSheet(standIn.document, name);
  const at = parseA1(address);
  if (!sheet || !at) throw new Error(`There is no cell ${place}.`);
  typeInto(sheet, at.row, at.column, text);
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  announce(standIn.document, { kind: "values", sheet, area });
}
