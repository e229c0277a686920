import type { Workbook } from "../../../../src/core/model/workbook";
import { workbookOf } from "../../../workbook-of";
import { boundAt, boundLines, cellNamed, outcomeLines, readWith } from "./bound";
import { ignoringAt } from "../../../../src/core/recognise/bindings/binding-at";
import { recognise } from "../../../../src/core/recognise/recognise";
import { CATALOGUE } from "../catalogue";
import { lines } from "../seen";

const FILE = "2022年上半年.xlsx";
const book = (sheets: Readonly<Record<string, string>>): Workbook => workbookOf(sheets, FILE);

const GROUPED = `
  类别 | 指标名称 | 2022年上半年
  残疾儿童 | 人数 | 299
  ^ | 已入籍的 | 283
  随迁子女 | 人数 | 1200
  ^ | 已入籍的 | 1100`;

describe("labels that repeat under other groups", () => {
  const decision = boundAt(book({ 表: GROUPED }), "表!C4", { indicator: "students" });

  test("are told apart by the group", () => {
    expect(decision).toMatchObject({ place: { label: "人数", groups: ["随迁子女"], of: 1 } });
  });
  test("a binding follows its group, though another row now stands at its address with its label", () => {
    const shifted = GROUPED.replace("残疾儿童", "留守儿童 | 人数 | 50\n  ^ | 已入籍的 | 40\n  残疾儿童");
    const found = readWith(book({ 表: shifted }), [decision]);
    expect(outcomeLines(found)).toEqual(["moved 表!C4 → 表!C6"]);
    expect(boundLines(found)).toEqual(["C6 students 2022-H1 1200 人"]);
  });
  test("a binding does not take the other group's row for its own that is gone", () => {
    const without = GROUPED.split("\n").slice(0, 4).join("\n");
    expect(outcomeLines(readWith(book({ 表: without }), [decision]))).toEqual(["lost 表!C4 → "]);
  });
});

describe("places that nothing tells apart", () => {
  const TWICE = "\n  指标名称 | 2022年上半年\n  人数 | 1\n  其他事项 | 2\n  人数 | 3";
  const decision = boundAt(book({ 表: TWICE }), "表!B4", { indicator: "students" });

  test("the second of two stays the second of two", () => {
    expect(decision).toMatchObject({ place: { nth: 2, of: 2 } });
    expect(boundLines(readWith(book({ 表: TWICE }), [decision]))).toEqual(["B4 students 2022-H1 3 人"]);
  });
  test.each([
    ["one of them is gone", TWICE.replace("  人数 | 1\n", "")],
    ["they have moved", TWICE.replace("  人数 | 1", "  在岗情况 | 9\n  人数 | 1")],
    ["there is a third", `${TWICE}\n  人数 | 5`],
  ])("when %s, the person is asked", (_, changed) => {
    const found = readWith(book({ 表: changed }), [decision]);
    expect(found.bindings.map(({ state }) => state)).toEqual(["ambiguous"]);
    expect(boundLines(found)).toEqual([]);
  });
});

describe("sheets that look alike", () => {
  const TOWN = "\n  指标名称 | 2022年上半年\n  入学人数 | 12";
  const towns = { 甲镇: TOWN, 乙镇: TOWN };

  test("each sheet's cell is its own", () => {
    const decision = boundAt(book(towns), "乙镇!B2", { indicator: "students", entity: "乙镇" });
    expect(boundLines(readWith(book(towns), [decision]))).toEqual(["乙镇!B2 乙镇: students 2022-H1 12 人"]);
  });
  test("a sheet that is gone is not taken for its twin", () => {
    const decision = boundAt(book(towns), "乙镇!B2", { indicator: "students", entity: "乙镇" });
    const found = readWith(book({ 甲镇: TOWN }), [decision]);
    expect(outcomeLines(found)).toEqual(["lost 乙镇!B2 → 甲镇!B2"]);
    expect(boundLines(found)).toEqual([]);
  });
  test("a renamed sheet that has got a twin asks", () => {
    const decision = boundAt(book({ 甲镇: TOWN }), "甲镇!B2", { indicator: "students" });
    expect(outcomeLines(readWith(book({ 丙镇: TOWN, 丁镇: TOWN }), [decision]))).toEqual([
      "ambiguous 甲镇!B2 → 丙镇!B2 丁镇!B2",
    ]);
  });
});

describe("cells outside a table", () => {
  const PAIRS = "\n  学位情况： | 900 |  | 入学情况： | 1200\n  入籍情况：95%";

  test("the label may stand before the value or in one cell with it", () => {
    const both = [
      boundAt(book({ 表: PAIRS }), "表!E1", { indicator: "students" }),
      boundAt(book({ 表: PAIRS }), "表!A2", { indicator: "rate" }),
    ];
    expect([...boundLines(readWith(book({ 表: PAIRS }), both))].sort()).toEqual([
      "A2 rate 2022-H1 95 %",
      "E1 students 2022-H1 1200 人",
    ]);
  });
  test("a second figure behind the label, without a header, cannot be told from the first", () => {
    const two = book({ 表: "\n  学位情况： | 900 | 800\n  备用 | 1 | 2" });
    expect(() => boundAt(two, "表!B1", { indicator: "places" })).toThrow("cell-without-label");
  });
  test("a figure put in before the one decided on is not read for it", () => {
    const decision = boundAt(book({ 表: "\n  学位情况： | 900" }), "表!B1", { indicator: "places" });
    const found = readWith(book({ 表: "\n  学位情况： | 800 | 900" }), [decision]);
    expect(outcomeLines(found)).toEqual(["lost 表!B1 → "]);
  });
  test.each([
    ["a label", "表!A1"],
    ["a blank cell with nothing beside it", "表!H9"],
  ])("%s is no place for a binding", (_, cell) => {
    expect(() => boundAt(book({ 表: PAIRS }), cell, { indicator: "students" })).toThrow("cell-without-label");
  });
});

test("a bound cell is read as nothing else, and an ignored one not at all", () => {
  const LIST = "\n  指标名称 | 2022年上半年\n  招聘在编教师数 | 25\n  新增学位数 | 900";
  const bound = boundAt(book({ 表: LIST }), "表!B2", { indicator: "activities" });
  expect(lines(readWith(book({ 表: LIST }), [bound]))).toEqual([
    "B2 activities 2022-H1 25 场",
    "B3 places 2022-H1 900 个",
  ]);
  const ignored = ignoringAt(book({ 表: LIST }), CATALOGUE, cellNamed("表!B2"));
  expect(ignored.ok && lines(readWith(book({ 表: LIST }), [ignored.value]))).toEqual(["B3 places 2022-H1 900 个"]);
});

test("of two decisions that have come to lie on one cell the later one of the workbook holds", () => {
  const LIST = "\n  指标名称 | 2022年上半年\n  在岗情况 | 25";
  const earlier = boundAt(book({ 旧表: LIST }), "旧表!B2", { indicator: "students" });
  const later = boundAt(book({ 表: LIST }), "表!B2", { indicator: "trained" });
  expect(outcomeLines(readWith(book({ 表: LIST }), [earlier, later]))).toEqual([
    "overruled 旧表!B2 → 表!B2",
    "inForce 表!B2 → 表!B2",
  ]);
  const fromFile = readWith(book({ 表: LIST }), [earlier, { ...later, isImported: true }]);
  expect(outcomeLines(fromFile)).toEqual(["moved 旧表!B2 → 表!B2", "overruled 表!B2 → 表!B2"]);
});

test("an indicator that the catalogue has lost is said, and nothing is read for it", () => {
  const LIST = "\n  指标名称 | 2022年上半年\n  在岗情况 | 25";
  const decision = boundAt(book({ 表: LIST }), "表!B2", { indicator: "trained" });
  const fewer = { ...CATALOGUE, indicators: CATALOGUE.indicators.filter(({ id }) => id !== "trained") };
  const found = recognise(book({ 表: LIST }), fewer, { bindings: [decision] });
  expect(outcomeLines(found)).toEqual(["unknownIndicator 表!B2 → 表!B2"]);
  expect(boundLines(found)).toEqual([]);
});

test("a row that names its school beside the label is bound for that school, and only for it", () => {
  const SCHOOLS = `
  序号 | 指标名称 | 学校名称 | 2022年上半年
  1 | 在岗情况 | 甲小学 | 25
  2 | 在岗情况 | 乙小学 | 30`;
  const decision = boundAt(book({ 表: SCHOOLS }), "表!D3", { indicator: "trained" });
  expect(boundLines(readWith(book({ 表: SCHOOLS }), [decision]))).toEqual(["D3 乙小学: trained 2022-H1 30 人"]);
  const without = SCHOOLS.split("\n").slice(0, 3).join("\n");
  expect(outcomeLines(readWith(book({ 表: without }), [decision]))).toEqual(["lost 表!D3 → "]);
});
