import { checkWorkbook } from "../../../src/core/check-workbook";
import { prepare } from "../../../src/core/evaluate/prepare";
import type { Language } from "../../../src/core/model/indicator";
import { districtPack } from "../../rules/district-pack";
import { workbookOf } from "../../workbook-of";

const checker = prepare(districtPack());
const DRAWING = `
  指标               | 单位 | 2021年上半年 | 2022年上半年
  适龄残疾儿童少年数 | 名   | 308          | 299
  残疾儿童已入籍人数 | 名   | 289          | 283
  残疾儿童入籍率     | %    | 93.8         | 0.946
`;

/** Every text on the summary sheet. */
async function summary(language: Language): Promise<string> {
  const check = await checkWorkbook(workbookOf({ 表: DRAWING }, "2022年上半年.xlsx"), checker, { language });
  const { sheets } = check.plan();
  const sheet = sheets === "keep" ? undefined : sheets.find(({ id }) => id === "summary");
  return (sheet?.rows ?? [])
    .flatMap(({ cells }) => cells.map((cell) => cell?.value ?? ""))
    .filter((value) => value !== "")
    .join("\n");
}

test("the summary says which rules wait for a unit, and concludes nothing from the figure", async () => {
  const text = await summary("zh-CN");
  expect(text).toMatch(/表!D4的单位存疑，.*“比率应等于分子除以分母”1项.*待单位核实后判断。/);
  expect(text).toMatch(/残疾儿童入籍率（填报为0\.946%，见表!D4）待核实，暂不用于比较和达标结论。/);
  expect(text).toContain("待核实");
  expect(text).not.toContain("表!D4没有可用数据");
  expect(text).not.toMatch(/残疾儿童入籍率为0\.946%/);
});

test("and so it does in English", async () => {
  expect(await summary("en")).toMatch(
    /Unit in doubt in 表!D4, to be settled first; left unchecked: .*“A rate is numerator over denominator” \(1\)/,
  );
});

test("a percentage filled in as a fraction in both years is named as such, with the place the unit comes from", async () => {
  const drawing = `
    指标           | 单位 | 2021年上半年 | 2022年上半年
    书记培训合格率 | %    | 0.991        | 0.98
  `;
  const check = await checkWorkbook(workbookOf({ 表: drawing }, "2022年上半年.xlsx"), checker, { language: "zh-CN" });
  const { sheets } = check.plan();
  const rows = sheets === "keep" ? [] : (sheets.find(({ id }) => id === "results")?.rows ?? []);
  const text = rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? "")).join("\n");
  expect(text).toContain("本期填报为0.98，疑为98%，误填为小数或漏写百分号");
  expect(text).toContain("按行内单位（B2）核对本期和上年同期的数");
});
