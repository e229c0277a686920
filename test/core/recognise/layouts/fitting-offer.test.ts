import type { Catalogue, Indicator } from "../../../../src/core/model/indicator";
import type { Binding } from "../../../../src/core/model/binding";
import { recognise } from "../../../../src/core/recognise/recognise";
import { workbookOf } from "../../../workbook-of";
import { CATALOGUE } from "../catalogue";
import { unknownLines } from "../seen";

const [FIRST] = CATALOGUE.indicators;
const named = (id: string, name: string, unit: string, ...aliases: readonly string[]): Indicator => {
  if (!FIRST) throw new Error("The catalogue is empty.");
  return { ...FIRST, id, name: { "zh-CN": name, en: id }, unit, aliases };
};

/** Pupils and money of the same matter, whose names share most of their characters. */
const AID: Catalogue = {
  ...CATALOGUE,
  indicators: [
    named("pupils", "资助学前困难学生数", "人", "资助学前困难学生"),
    named("paid", "学前困难学生资助金额", "万元"),
    named("meals", "营养午餐供餐学校数", "所"),
  ],
  quantities: [],
};

const offered = (drawing: string, bindings: readonly Binding[] = []): readonly string[] =>
  unknownLines(recognise(workbookOf({ 表: `\n  2022年上半年\n${drawing}` }, "表.xlsx"), AID, { bindings }));

const LABEL = "资助学前困难学生总体";

test.each([
  ["its unit column", `指标 | 单位 | 本期\n  ${LABEL} | 万元 | 9.6`, "paid"],
  ["its unit column, of people", `指标 | 单位 | 本期\n  ${LABEL} | 人 | 96`, "pupils"],
  ["its label", `指标 | 本期\n  ${LABEL}（万元） | 9.6`, "paid"],
  ["the header of its figure", `指标 | 本期（万元）\n  ${LABEL} | 9.6`, "paid"],
  ["a word for money in its label", "指标 | 本期\n  资助学前困难学生金额 | 9.6", "paid"],
  ["the cell behind its figure", `${LABEL} | 9.6 | 万元`, "paid"],
  ["nothing", `指标 | 本期\n  ${LABEL} | 9.6`, "pupils"],
])("a row that names its unit in %s may be the indicator in it", (_, drawing, offer) => {
  expect(offered(drawing).join()).toMatch(new RegExp(` closeLabel ${offer}$`));
});

test("a near name in a unit that does not fit is not offered where nothing else is near", () => {
  const row = (unit: string): string => `指标 | 单位 | 本期\n  营养午餐供餐的农村学校数 | ${unit} | 9.6`;
  expect(offered(row("所"))).toEqual(["A3 营养午餐供餐的农村学校数 closeLabel meals"]);
  expect(offered(row("万元"))).toEqual(["A3 营养午餐供餐的农村学校数 unknownLabel"]);
});

test("what a person refused is offered for no unit", () => {
  const refusal: Binding = { kind: "refusal", label: LABEL, indicator: "paid" };
  expect(offered(`指标 | 单位 | 本期\n  ${LABEL} | 万元 | 9.6`, [refusal])).toEqual([`A3 ${LABEL} unknownLabel`]);
});
