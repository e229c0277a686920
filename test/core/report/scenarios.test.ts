import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/core/model/indicator";
import type { Checked } from "../../../src/core/report/checked";
import { NO_MEMORY } from "../../../src/core/report/memory";
import { planResultsSheet } from "../../../src/core/report/results-sheet";
import { planSummarySheet } from "../../../src/core/report/summary-sheet";
import { textReport } from "../../../src/core/report/text-report";
import { clean, halfYear } from "./books";
import { markdownOf } from "./markdown";

const printed = (book: Checked, language: Language): string =>
  [
    markdownOf(planResultsSheet(book, language)),
    markdownOf(planSummarySheet(book, NO_MEMORY, language)),
    "# terminal\n",
    "```",
    textReport(book, language),
    "```",
    "",
  ].join("\n");

/** `UPDATE=1 npx jest` rewrites the expected pages; what changed is then read in the diff. */
test.each([
  ["half-year", halfYear(), "zh-CN"],
  ["half-year-right", halfYear(NO_MEMORY, "94.6%"), "zh-CN"],
  ["half-year-english", halfYear(), "en"],
  ["clean", clean(), "zh-CN"],
] as const)("the sheets and the report of %s read as expected", (name, book, language) => {
  const file = join(__dirname, "scenarios", `${name}.md`);
  const actual = printed(book, language);
  if (process.env["UPDATE"] || !existsSync(file)) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, "utf8"));
});
