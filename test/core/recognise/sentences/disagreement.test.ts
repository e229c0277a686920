import { checkWorkbook } from "../../../../src/core/check-workbook";
import { prepare } from "../../../../src/core/evaluate/prepare";
import { reportAddress } from "../../../../src/core/model/address";
import { sentence } from "../../../../src/core/text/sentence";
import { workbookOf, type Written } from "../../../workbook-of";
import { districtPack } from "../../../rules/district-pack";

const pack = districtPack();
const checker = prepare(pack);

/** What is said of the text beside a table of the half-year: severity, message, cells. */
async function said(...texts: readonly string[]): Promise<string[]> {
  const table: Written[][] = [
    ["指标名称", "单位", "2022年上半年"],
    ["残疾儿童入籍率", "%", { kind: "number", value: 94.65, format: "0.00" }],
    ["区属中小学幼学生数", "人", 60312],
    ["回复市长热线数", "个", 1573],
    ["学前困难学生资助金额", "万元", 10.08],
  ];
  const workbook = workbookOf({ 主要指标: { rows: table }, 汇总: { rows: texts.map((text) => [text]) } });
  const { findings } = await checkWorkbook(workbook, checker, { language: "zh-CN" });
  return findings
    .filter(({ rule }) => /text|same-figure/.test(rule))
    .map(
      (finding) =>
        `${finding.severity} ${sentence(finding, pack, "zh-CN")} ${finding.cells.map(reportAddress).join(" ")}`,
    );
}

describe("a text and a table of one workbook", () => {
  test.each([
    ["the same figure", "回复市长热线1573个。"],
    ["fewer decimals", "残疾儿童入籍率94.6%。"],
    ["another unit of the same kind", "资助学前困难学生100800元。"],
    ["a bound that holds", "区属中小学幼学生6万余名。"],
    ["a round figure", "区属中小学幼学生6万名。"],
    ["a target", "力争残疾儿童入籍率达到97%。"],
    ["another period", "截至3月底，回复市长热线800个。"],
    ["a masked figure", "回复市长热线***个。"],
  ])("agree on %s", async (_, text) => {
    expect(await said(text)).toEqual([]);
  });

  test("differ: the finding names both cells", async () => {
    expect(await said("回复市长热线1537个。")).toEqual([
      "error 2022年上半年回复市长热线数：《汇总》A1文字写为1537个，《主要指标》C4表内为1573个，相差36个。 汇总!A1 主要指标!C4",
    ]);
  });

  test("differ in a bound: a warning", async () => {
    expect(await said("区属中小学幼学生近6万名。")).toEqual([
      "warning 2022年上半年区属中小学幼学生数：《汇总》A1文字写为近6万名，《主要指标》C3表内为60312人，相差312余人。 汇总!A1 主要指标!C3",
    ]);
  });

  test("the farther of two texts is told", async () => {
    expect(await said("回复市长热线1573个。", "回复市长热线1537个。")).toHaveLength(1);
  });

  test("two texts that differ, without a table", async () => {
    expect(await said("招聘在编教师24人。", "全区招聘在编教师42人。")).toEqual([
      "error 2022年上半年招聘在编教师数在文字中前后不一：《汇总》A2写为42人，《汇总》A1写为24人，相差18人。 汇总!A2 汇总!A1",
    ]);
  });
});
