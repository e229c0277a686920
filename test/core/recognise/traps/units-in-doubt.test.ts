import { checkWorkbook } from "../../../../src/core/check-workbook";
import { prepare } from "../../../../src/core/evaluate/prepare";
import { jsonReport } from "../../../../src/core/report/json-report";
import { districtPack } from "../../../rules/district-pack";
import { workbookOf } from "../../../workbook-of";

const checker = prepare(districtPack());

/** Every error and warning about a drawn sheet, as `rule cells message`, and the lights of its standings. */
async function told(drawing: string, language: "zh-CN" | "en" = "zh-CN") {
  const check = await checkWorkbook(workbookOf({ 表: drawing }, "2022年上半年.xlsx"), checker, { language });
  const { findings } = jsonReport(check, { name: "test", version: "0" }, language);
  const serious = findings.filter(({ severity }) => severity !== "info");
  return {
    said: serious.map(({ rule, cells, message }) => `${rule} ${cells.join(" ")} ${message}`),
    rules: serious.map(({ rule }) => rule),
    standings: check.evaluation.standings.map(({ indicator, status }) => `${indicator} ${status}`),
    waiting: check.evaluation.verdicts.filter(({ reason }) => reason === "unit").map(({ rule }) => rule),
  };
}

test("a header in 万元 over a row in 元 is one finding that says what each source says", async () => {
  const { said } = await told(`
    指标             | 单位 | 2021年上半年（万元） | 2022年上半年（万元）
    农村校舍维修资金 | 元   | 1867100              | 1890000
  `);
  expect(said).toEqual([
    "unit-of-amount-is-plausible 表!D2 表!C2 2022年上半年农村校舍维修资金单位存疑：行内单位（B2）为元，表头（D1）为万元，上年同期为186.71万元，本期填报为1890000。",
  ]);
});

test("a figure in 元 where last year’s is in 万元 is suspected to be in 元", async () => {
  const { said } = await told(`
    指标             | 单位 | 2021年上半年 | 2022年上半年
    恒大御府配套小学投入资金 | 万元 | 3922.66      | 42340000
  `);
  expect(said).toEqual([
    "unit-of-amount-is-plausible 表!D2 表!C2 2022年上半年恒大御府配套小学投入资金单位存疑：行内单位（B2）为万元，上年同期为3922.66万元，本期填报为42340000，疑为元。",
  ]);
});

test("a fraction under a header in % is one finding, and nothing is concluded from it", async () => {
  const { rules, said, standings, waiting } = await told(`
    指标               | 2021年上半年 | 2022年上半年（%）
    适龄残疾儿童少年数 | 308          | 299
    残疾儿童已入籍人数 | 289          | 283
    残疾儿童入籍率     | 93.8         | 0.946
  `);
  expect(rules).toEqual(["unit-of-share-is-plausible"]);
  expect(said[0]).toContain("按分子、分母计算应为94.65%，本期填报为0.946，疑为94.6%，误填为小数或漏写百分号");
  expect(standings).toContain("disabled_enrolment_rate doubtful");
  expect(waiting).toEqual(expect.arrayContaining(["rate-is-its-parts", "standard-reached", "share-moves-little"]));
});

test("94.6 typed behind a percent format, which makes it 9460 %, is one finding", async () => {
  const { rules } = await told(`
    指标           | 2022年上半年
    书记培训合格率 | 94.6 {0.0%}
  `);
  expect(rules).toEqual(["unit-of-share-is-plausible"]);
});

test("a unit that the indicator cannot have is a doubt about the unit", async () => {
  const { said } = await told(`
    指标             | 单位 | 2021年上半年 | 2022年上半年
    农村校舍维修资金 | 个   | 186.71       | 189
    书记培训合格率   | 人   | 99.1         | 99.5
    答复信访件数     | 件   | 54           | 51
  `);
  expect(said).toEqual([
    "unit-of-amount-is-plausible 表!D2 表!C2 2022年上半年农村校舍维修资金单位存疑：行内单位（B2）为个，该指标应以万元计，上年同期为186.71个，本期填报为189。",
    "unit-of-share-is-plausible 表!D3 表!C3 2022年上半年书记培训合格率单位存疑：行内单位（B3）为人，该指标应以%计，上年同期为99.1人，本期填报为99.5。",
  ]);
});

test.each([
  [
    "the row has its own unit under a line for the sheet",
    "单位：万元 | < | <\n指标 | 单位 | 2022年上半年\n留守儿童数 | 名 | 384",
  ],
  [
    "the row is in 元 under a line in 万元",
    "单位：万元 | < | <\n指标 | 单位 | 2022年上半年\n农村校舍维修资金 | 元 | 1890000",
  ],
  ["the cell says its unit itself", "指标 | 单位 | 2022年上半年\n农村校舍维修资金 | 元 | 189万元"],
  ["label and column say the same in other words", "指标 | 单位 | 2022年上半年\n维修改造农村学校数（所） | 个 | 9"],
  ["a share below 1 % of what should be small", "指标 | 单位 | 2022年\n民办义务教育在校生规模占比 | % | 0.48"],
  ["‰ for %", "指标 | 单位 | 2022年\n民办义务教育在校生规模占比 | ‰ | 48.1"],
  ["people in 万人", "指标 | 单位 | 2021年上半年 | 2022年上半年\n义务教育在校生数 | 万人 | 5.79 | 5.83"],
  ["a count that grew elevenfold", "指标 | 单位 | 2021年上半年 | 2022年上半年\n慰问困难职工数 | 人 | 2 | 22"],
])("%s: no doubt about the unit", async (_, drawing) => {
  const { rules } = await told(drawing);
  expect(rules.filter((rule) => rule.startsWith("unit-of"))).toEqual([]);
});

test("the same is said in English", async () => {
  const { said } = await told(
    "指标 | 单位 | 2021年上半年 | 2022年上半年\n恒大御府配套小学投入资金 | 万元 | 3922.66 | 42340000",
    "en",
  );
  expect(said[0]).toContain("the unit of the row (B2) says 10,000 yuan");
  expect(said[0]).toContain("it looks like yuan");
});
