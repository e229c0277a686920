import type { Cell } from "../../../../src/core/model/cell";
import { measureOf } from "../../../../src/core/recognise/measure/measure-of";
import { unitMeaning, unitsClash } from "../../../../src/core/recognise/measure/unit";
import { calculated, dated, shown } from "../../../workbook-of";

const AT = { sheet: "表", row: 0, column: 0 };
const text = (value: string): Cell => ({ kind: "text", value });
const number = (value: number): Cell => shown(value, "General");

test.each<readonly [Cell, string, string, number, number]>([
  [number(488), "", "万元", 488, 0],
  [number(4880000), "元", "万元", 488, 4],
  [number(0.0488), "亿元", "万元", 488, 0],
  [number(4018.3425), "万元", "万元", 4018.3425, 4],
  [number(100800), "元", "万元", 10.08, 4],
  [number(6.02), "万人", "人", 60200, 0],
  [number(51.2), "‰", "%", 5.12, 2],
  [shown(0.946488, "0.0%"), "%", "%", 94.6488, 1],
  [shown(0.05, "0%"), "", "%", 5, 0],
  [shown(0.946, "0.00%"), "%", "%", 94.6, 1],
  [shown(94.6, "0.00"), "%", "%", 94.6, 1],
  [shown(0.95, "0.00%"), "%", "%", 95, 1],
  [calculated("A1/A2", 0.946, "0.00%"), "%", "%", 94.6, 2],
  [shown(10.1, "0.00"), "万元", "万元", 10.1, 2],
  [number(0.946), "%", "%", 0.946, 3],
  [shown(12, '0"人"'), "", "人", 12, 0],
  [shown(12345678, "0!.0,"), "万元", "万元", 1234.5678, 1],
  [shown(12345678, "0.00,"), "", "万元", 12345.678, 2],
  [shown(52000, '0!.0,"万"'), "人", "人", 52000, 0],
  [shown(52000, '0!.0,"万"'), "", "人", 52000, 0],
  [shown(52000, '0!.0,"万"'), "万人", "人", 52000, 0],
  [shown(52345, '0.00,"千"'), "人", "人", 52345, 0],
  [shown(52000, '[>=10000]0!.0,"万";0'), "人", "人", 52000, 0],
  [shown(5.2, '0.0"万"'), "人", "人", 52000, 0],
  [shown(5.2, '0.0"万"'), "万人", "人", 52000, 0],
  [shown(52000, "0!.0,"), "人", "人", 52000, 0],
  [shown(6552500, '0!.0000"万"'), "元", "万元", 655.25, 4],
  [shown(6552500, '0!.0000"万"'), "", "万元", 655.25, 4],
  [shown(6552500, '0!.0,"万"'), "万元", "万元", 655.25, 1],
  [shown(6552500, '0!.0,"万元"'), "万元", "万元", 655.25, 1],
  [shown(6552500, '0!.0,"万元"'), "元", "万元", 655.25, 1],
  [shown(655.25, "_ ¥* #,##0.00_ "), "万元", "万元", 655.25, 2],
  [shown(655.25, '"¥"#,##0.00'), "万元", "万元", 655.25, 2],
  [shown(655.25, "_ [$¥-804]* #,##0.00_ ;_ [$¥-804]* -#,##0.00_ "), "万元", "万元", 655.25, 2],
  [shown(6552500, '"¥"#,##0.00'), "", "万元", 655.25, 6],
  [shown(6552500, '#,##0.00"元"'), "万元", "万元", 655.25, 6],
  [text("368余万元"), "万元", "万元", 368, 0],
  [text("45人/班"), "", "人", 45, 0],
  [text("10.08万元"), "", "万元", 10.08, 2],
  [text("368万"), "万元", "万元", 368, 0],
  [text("368万"), "", "万元", 368, 0],
  [text("6万余名"), "人", "人", 60000, 0],
  [text("已新增学位900个。"), "", "个", 900, 0],
  [text("1∶15"), "", "师生比", 15, 0],
])("%j with unit %j is due in %s: %d with %d decimals", (cell, stated, catalogue, value, decimals) => {
  expect(measureOf(cell, AT, { stated, catalogue })).toMatchObject({ state: "ok", value, unit: catalogue, decimals });
});

test.each<readonly [Cell | undefined, string]>([
  [undefined, "blank"],
  [text("——"), "placeholder"],
  [text("**.****万元"), "masked"],
  [{ kind: "error", value: "#REF!" }, "error"],
  [{ kind: "boolean", value: true }, "unreadable"],
  [dated(44742), "unreadable"],
  [text("已完成"), "unreadable"],
  [text("1:15"), "unreadable"],
  [text("1、演出（30场）2、比赛（5场）"), "unreadable"],
])("%j has no value: %s", (cell, state) => {
  const measure = measureOf(cell, AT, { stated: "", catalogue: "人" });
  expect([measure.state, measure.value]).toEqual([state, NaN]);
});

test("a unit of another kind is kept as written, and the value with it", () => {
  expect(measureOf(text("283万元"), AT, { stated: "", catalogue: "人" })).toMatchObject({ value: 2830000, unit: "元" });
  expect(measureOf(number(283), AT, { stated: "万元", catalogue: "人" })).toMatchObject({ value: 283, unit: "万元" });
});

test("only a bare number typed as text counts as stored as text", () => {
  const stored = ["488", "１，２３４", "488人", "94.6%", "80余", "三十", "百分之九十"].map(
    (written) => measureOf(text(written), AT, { stated: "", catalogue: "" }).storedAsText,
  );
  expect(stored).toEqual([true, true, false, false, false, false, false]);
});

test.each([
  ["人", "名", false],
  ["人", "人次", false],
  ["个", "所", false],
  ["人", "个", false],
  ["人", "万元", true],
  ["%", "人", true],
  ["元", "平方米", true],
  ["", "人", false],
])("%s and %s clash: %s", (one, other, clashes) => expect(unitsClash(one, other)).toBe(clashes));

test.each(["万元", "亿元", "人次", "万人次", "件（个）", "元/人", "㎡", "%", "个百分点"])("%s is a unit", (unit) =>
  expect(unitMeaning(unit)).not.toBeNull(),
);

test.each(["教师", "2022年", "人民", "区教育体育局", "", "是/否"])("%s is none", (unit) =>
  expect(unitMeaning(unit)).toBeNull(),
);
