import fc from "fast-check";
import type { Cell } from "../../../src/core/model/cell";
import { describeFormat, shownDecimals, shownText } from "../../../src/core/model/number-format";

const number = (value: number, format: string): Cell => ({ kind: "number", value, format });
const date = (serial: number, format: string): Cell => ({ kind: "date", serial, format });

describe("the text shown for a number", () => {
  test.each([
    [2.28999999999999, "General", "2.29"],
    [0, "General", "0"],
    [-0, "General", "0"],
    [0.1 + 0.2, "General", "0.3"],
    [1 / 3, "General", "0.333333333"],
    [-1234567.891234, "General", "-1234567.891"],
    [99999999999, "General", "99999999999"],
    [123456789012, "General", "1.23457E+11"],
    [0.00001234567, "General", "1.23457E-05"],
    [0.00001, "General", "0.00001"],
    [94.6, "", "94.6"],
    [12.5, "G/通用格式", "12.5"],
    [4111010001, "@", "4111010001"],
    [0.946, "0.0%", "94.6%"],
    [0.9465, "0%", "95%"],
    [1.005, "0.00", "1.01"],
    [37, '0"人"', "37人"],
    [12.5, 'General"人"', "12.5人"],
    [-1234.5, "#,##0.00_ ;[Red]\\-#,##0.00\\ ", "-1,234.50 "],
    [0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', " -   "],
    [1234567, '0!.0,"万元"', "123.5万元"],
    [1234567, '0\\.0,"万元"', "123.5万元"],
    [1234567, '0.00,,"百万"', "1.23百万"],
    [123456, '[>=10000]0!.0,"万";0', "12.3万"],
    [5, ";;;", ""],
    [12.5, "[$¥-804]#,##0.00", "¥12.50"],
    [123, "[DBNum1][$-804]General", "一百二十三"],
    [10203, "[DBNum1][$-804]G/通用格式", "一万〇二百〇三"],
    [100000000, "[DBNum1]General", "一亿"],
    [20.5, "[DBNum1]General", "二十.五"],
    [123, '[DBNum2][$-804]General"元"', "壹佰贰拾叁元"],
    [123, "[DBNum1]0", "一二三"],
  ])("%d in %s is %s", (value, format, text) => {
    expect(shownText(number(value, format))).toBe(text);
  });
});

describe("the text shown for a date", () => {
  test.each([
    [44742, "yyyy/m/d", "2022/6/30"],
    [44742, 'yyyy"年"m"月"d"日"', "2022年6月30日"],
    [44742, '[$-804]yyyy"年"m"月"d"日";@', "2022年6月30日"],
    [44742, "yyyy.m", "2022.6"],
    [44742, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇二二年六月三十日"],
    [44746, '[DBNum1]m"月"d"日"', "七月四日"],
    [44910, '[DBNum1]m"月"d"日"', "十二月十五日"],
    [44742, "aaaa", "星期四"],
    [44742.6, '上午/下午h"时"mm"分"', "下午2时24分"],
    [44742.6, "h:mm AM/PM", "2:24 PM"],
    [44742, "[$-F800]dddd, mmmm dd, yyyy", "2022年6月30日"],
    [1.5, "[h]:mm:ss", "36:00:00"],
    [60, "yyyy-mm-dd", "1900-02-29"],
  ])("%d in %s is %s", (serial, format, text) => {
    expect(shownText(date(serial, format))).toBe(text);
  });
});

test.each<[Cell, string]>([
  [{ kind: "boolean", value: true }, "TRUE"],
  [{ kind: "boolean", value: false }, "FALSE"],
  [{ kind: "error", value: "#DIV/0!" }, "#DIV/0!"],
  [{ kind: "text", value: "　 指标\u00a0" }, "　 指标\u00a0"],
])("%j is shown as it stands", (cell, text) => {
  expect(shownText(cell)).toBe(text);
});

describe("what a format does", () => {
  const plain = {
    isDate: false,
    isTimeOnly: false,
    isPercent: false,
    isPerMille: false,
    scaleDown: 1,
    literalUnit: "",
    isYuanSign: false,
  };
  test.each([
    ["General", { ...plain, decimals: null }],
    ["@", { ...plain, decimals: null }],
    ["0", { ...plain, decimals: 0 }],
    ["#,##0.00", { ...plain, decimals: 2 }],
    ["0.0%", { ...plain, isPercent: true, decimals: 1 }],
    ['0.00"‰"', { ...plain, isPerMille: true, decimals: 2, literalUnit: "‰" }],
    ['0.0"%"', { ...plain, decimals: 1, literalUnit: "%" }],
    ['0"人"', { ...plain, decimals: 0, literalUnit: "人" }],
    ["0人", { ...plain, decimals: 0, literalUnit: "人" }],
    ['0"（人）"', { ...plain, decimals: 0, literalUnit: "人" }],
    ['General"人"', { ...plain, decimals: null, literalUnit: "人" }],
    ["#,##0.00_);(#,##0.00)", { ...plain, decimals: 2 }],
    ["[$¥-804]#,##0.00", { ...plain, decimals: 2, literalUnit: "元", isYuanSign: true }],
    ["#,##0,", { ...plain, decimals: 0, scaleDown: 1000 }],
    ['0.00,,"百万"', { ...plain, decimals: 2, scaleDown: 1e6, literalUnit: "百万" }],
    ['0!.0,"万元"', { ...plain, decimals: 1, scaleDown: 1e4, literalUnit: "万元" }],
    ['0!.0000"万元"', { ...plain, decimals: 4, scaleDown: 1e4, literalUnit: "万元" }],
    ["0.00E+00", { ...plain, decimals: null }],
    ["# ?/?", { ...plain, decimals: null }],
    ["yyyy/m/d", { ...plain, isDate: true, decimals: null }],
    ['m"月"d"日"', { ...plain, isDate: true, decimals: null }],
    ["aaaa", { ...plain, isDate: true, decimals: null }],
    ["h:mm", { ...plain, isDate: true, isTimeOnly: true, decimals: null }],
    ["[h]:mm:ss", { ...plain, isDate: true, isTimeOnly: true, decimals: null }],
    ["mm:ss.0", { ...plain, isDate: true, isTimeOnly: true, decimals: null }],
    ['"d"0', { ...plain, decimals: 0 }],
    ["garbage[[[", { ...plain, decimals: null }],
  ])("%s", (format, description) => {
    expect(describeFormat(format)).toEqual(description);
  });

  test("of several sections the one that shows the value counts", () => {
    expect(describeFormat("0.00;[Red]-0.0", -1).decimals).toBe(1);
    expect(describeFormat('0.00;-0.0;"-"', 0).decimals).toBeNull();
    expect(describeFormat('[>=10000]0!.0,"万";0', 123456).literalUnit).toBe("万");
    expect(describeFormat('[>=10000]0!.0,"万";0', 12).literalUnit).toBe("");
    expect(describeFormat('[<1]0.00%;[<100]0"人";General', 50).literalUnit).toBe("人");
  });
});

describe("the decimals shown", () => {
  test.each([
    [5, "General", 0],
    [2.28999999999999, "General", 2],
    [1 / 3, "General", 9],
    [1e20, "General", 0],
    [0.00001234567, "General", 10],
    [0.946, "0.0%", 1],
    [94.6, "0", 0],
    [12345, "0.00E+00", 0],
    [0.012345, "0.00E+00", 4],
    [0.5, "# ?/?", 1],
    [44742, "yyyy/m/d", 0],
    [1234567, '0!.0,"万元"', 1],
    [2.5, "garbage[[[", 1],
  ])("of %d in %s are %d", (value, format, decimals) => {
    expect(shownDecimals(value, format)).toBe(decimals);
  });
});

test("no code and no number makes it throw", () => {
  const piece = fc.constantFrom(
    "0",
    "#",
    ".",
    ",",
    ";",
    "[",
    "]",
    '"',
    "\\",
    "!",
    "%",
    "y",
    "m",
    "E+",
    "人",
    "[DBNum1]",
    "[>1]",
    "_",
    "*",
    "?",
    "/",
    "@",
    "General",
    "AM/PM",
    "[h]",
  );
  const codes = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(codes, fc.double(), (format, value) => {
      expect(typeof shownText(number(value, format))).toBe("string");
      expect(shownDecimals(value, format)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});
