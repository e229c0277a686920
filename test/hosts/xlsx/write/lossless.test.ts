import { CLEARING_PLAN, type WritePlan } from "../../../../src/core/model/plan";
import { openZip } from "../../../../src/hosts/xlsx/package/zip";
import { applyPlan } from "../../../../src/hosts/xlsx/write/apply-plan";
import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { marksOn, OWN_SHEETS, planOf } from "../../plans";
import { good } from "./good";
import { packageProblems } from "./package-problems";
import { unzipped } from "./packages";
import { SAMPLES, VARIETY } from "./variety";

const FILES = Object.entries({ ...VARIETY, ...SAMPLES });

describe.each(FILES)("A workbook with %s", (_, file) => {
  const first = good(readXlsx(file, "a.xlsx")).sheets[0]?.name ?? "";
  const plan: WritePlan = {
    marks: [marksOn(first, { error: "B2 B3 C2", warning: "D9", info: "A1" })],
    sheets: OWN_SHEETS,
    state: "状态",
  };
  const written = good(applyPlan(file, plan)).bytes;

  test("gets no defect from us", () => {
    expect(packageProblems(written).filter((problem) => !packageProblems(file).includes(problem))).toEqual([]);
  });

  test("keeps every part we need not touch, down to its compressed bytes", () => {
    const after = new Map(good(openZip(written)).map((entry) => [entry.name, entry]));
    const touched = good(openZip(file)).filter((entry) => {
      const same = after.get(entry.name);
      return !same || Buffer.compare(same.raw, entry.raw) !== 0;
    });
    const allowed =
      /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet1\.xml)$/;
    expect(touched.map(({ name }) => name).filter((name) => !allowed.test(name))).toEqual([]);
  });

  test("is the very same file after the same plan again", () => {
    expect(good(applyPlan(written, plan)).bytes).toBe(written);
  });

  test("has its own parts back, to the letter, after clearing", () => {
    const cleared = good(applyPlan(written, CLEARING_PLAN)).bytes;
    expect(unzipped(cleared)).toEqual(unzipped(file));
    expect(good(applyPlan(cleared, CLEARING_PLAN)).bytes).toBe(cleared);
  });

  test.each([
    ["marks, sheets, state", [{ marks: plan.marks }, { sheets: plan.sheets }, { state: plan.state }]],
    ["state, sheets, marks", [{ state: plan.state }, { sheets: plan.sheets }, { marks: plan.marks }]],
  ])("has its own parts back also when %s came one by one", (_order, steps) => {
    let bytes = file;
    for (const step of steps) bytes = good(applyPlan(bytes, planOf(step))).bytes;
    expect(packageProblems(bytes).filter((problem) => !packageProblems(file).includes(problem))).toEqual([]);
    for (const step of [{ marks: [] }, { sheets: [] }, { state: null }])
      bytes = good(applyPlan(bytes, planOf(step))).bytes;
    expect(unzipped(bytes)).toEqual(unzipped(file));
  });

  test("is not touched by clearing when nothing is ours", () => {
    expect(good(applyPlan(file, CLEARING_PLAN)).bytes).toBe(file);
  });

  test("reads the same as before on the user's sheets", () => {
    const users = (bytes: Uint8Array): unknown =>
      good(readXlsx(bytes, "a.xlsx")).sheets.filter(({ own }) => own === undefined);
    expect(users(written)).toEqual(users(file));
  });
});
