import type { Binding } from "../../../../src/core/model/binding";
import { workbookOf } from "../../../workbook-of";
import { unknownLines, lines } from "../seen";
import { outcomeLines, readWith } from "./bound";

const BOOK = workbookOf(
  {
    表: `
  指标名称 | 2022年上半年
  招聘教师的人数 | 25
  2022年骨干力量 | 9
  入籍率 | 95%`,
  },
  "2022年上半年.xlsx",
);
const read = (...bindings: Binding[]): string[] => lines(readWith(BOOK, bindings));

test("an alias makes a label a name, also where the label names its period", () => {
  expect(read({ kind: "alias", label: "2021年骨干力量", indicator: "trained" })).toContain("B3 trained 2022-H1 9 人");
});

test("an alias stands above what the catalogue would have read", () => {
  expect(read({ kind: "alias", label: "入籍率", indicator: "share" })).toContain("B4 share 2022-H1 95 %");
});

test("where an alias is used is told, and that its indicator is gone", () => {
  const outcomes = outcomeLines(
    readWith(BOOK, [
      { kind: "alias", label: "骨干力量", indicator: "trained" },
      { kind: "alias", label: "别的", indicator: "none" },
    ]),
  );
  expect(outcomes).toEqual(["inForce 骨干力量 → 表!A3", "unknownIndicator 别的 → "]);
});

test("of two aliases for a label the latest of the workbook counts, whatever a file says", () => {
  const one: Binding = { kind: "alias", label: "骨干力量", indicator: "trained" };
  const two: Binding = { kind: "alias", label: "骨干 力量：", indicator: "students" };
  expect(read(one, two)).toContain("B3 students 2022-H1 9 人");
  expect(read(one, { ...two, isImported: true })).toContain("B3 trained 2022-H1 9 人");
});

describe("a refusal", () => {
  const close = workbookOf({ 表: "\n  指标名称 | 2022年上半年\n  适龄残疾儿童总数 | 25" }, "2022年上半年.xlsx");
  const refused: Binding = { kind: "refusal", label: "适龄残疾儿童总数", indicator: "disabled" };

  test("ends an offer for good", () => {
    expect(unknownLines(readWith(close, []))).toEqual(["A2 适龄残疾儿童总数 closeLabel disabled"]);
    expect(unknownLines(readWith(close, [refused]))).toEqual(["A2 适龄残疾儿童总数 unknownLabel"]);
  });
  test("ends a reading as well, and leaves the others alone", () => {
    expect(read({ kind: "refusal", label: "入籍率", indicator: "rate" }).join()).not.toContain("rate");
    expect(read({ kind: "refusal", label: "入籍率", indicator: "recruited" })).toContain("B4 rate 2022-H1 95 %");
  });
});
