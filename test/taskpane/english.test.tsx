/** @jest-environment ./test/excel/excel-environment.cjs */
import { screen, waitFor, within } from "@testing-library/react";
import { fileOf } from "../bindings/book-file";
import { choose, click, idle, openPane, press, rows } from "./open-pane";
import { documentIn, LIST } from "./reading-book";

test("the English pane says units in English, in lists and of what is selected", async () => {
  await openPane(await documentIn(fileOf({ 主要指标: LIST })), { language: "en" });
  await press("Check");
  await click(await screen.findByRole("tab", { name: "Indicators" }, { timeout: 10_000 }));
  await idle();
  await press(/^Not found/);
  for (const [name, unit] of [
    ["Preschool aid paid", "10,000 yuan"],
    ["Preschool children receiving aid", "people"],
    ["New community fitness trails", "sets"],
  ] as const) {
    choose("Search indicator, label or cell", name);
    const row = await waitFor(() => {
      const found = rows().find(({ textContent }) => textContent === `${name}${unit}`);
      if (!found) throw new Error(`${name} is not listed with ${unit}.`);
      return found;
    });
    await click(row);
    expect(within(screen.getByRole("region")).getByText(unit)).toBeTruthy();
  }
});
