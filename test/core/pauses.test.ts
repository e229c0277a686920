import { checkWorkbook } from "../../src/core/check-workbook";
import { reportingSheets } from "../../src/bench/reporting-sheets";
import { asWorkbook } from "../../src/bench/as-workbook";
import { shippedChecker } from "../excel/shipped";

test("pauses change nothing in what is found, and come often", async () => {
  const checker = await shippedChecker();
  const workbook = asWorkbook(reportingSheets(checker.pack.catalogue, 1));
  const options = { language: "zh-CN", asOf: "2024-12-31" } as const;
  const { plan: planned, ...expected } = await checkWorkbook(workbook, checker, options);
  let asked = 0;
  let paused = 0;
  const pause = (): Promise<void> | null => {
    if (++asked % 3 > 0) return null;
    return new Promise((resolve) => setTimeout(resolve, 0)).then(() => void paused++);
  };
  const { plan, ...found } = await checkWorkbook(workbook, checker, { ...options, pause });
  // Tables carry functions of their own, which are never equal.
  expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
  expect(plan()).toEqual(planned());
  expect(found.findings.length).toBeGreaterThan(50);
  // Once a sheet, and twice a rule: when it is asked and when its verdicts are made.
  expect(asked).toBeGreaterThan(workbook.sheets.length + 2 * checker.pack.rules.length - 1);
  expect(paused).toBe(Math.floor(asked / 3));
});

test("a check that pauses and one that does not can run at the same time", async () => {
  const checker = await shippedChecker();
  const workbook = asWorkbook(reportingSheets(checker.pack.catalogue, 2).slice(0, 4));
  const options = { language: "zh-CN", asOf: "2024-12-31" } as const;
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  const [one, other] = await Promise.all([
    checkWorkbook(workbook, checker, { ...options, pause }),
    checkWorkbook(workbook, checker, options),
  ]);
  expect(one.findings).toEqual(other.findings);
});
