import { recognise } from "../../../src/core/recognise/recognise";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import { prepare } from "../../../src/core/evaluate/prepare";
import { districtPack } from "../../rules/district-pack";
import { workbookOf } from "../../workbook-of";

const checker = prepare(districtPack());

/** Rules that failed about a table of three schools with a total row. */
async function failed(first: string, second: string, third: string, total: string): Promise<readonly string[]> {
  const drawing = `
    序号 | 学校名称 | 班级数 | 在校生数
    1    | 曹庵小学 | 12     | ${first}
    2    | 史院小学 | 11     | ${second}
    3    | 龙湖小学 | 10     | ${third}
    合计 | <        | 33     | ${total}
  `;
  const { catalogue } = checker.pack;
  const { verdicts } = await evaluate(checker, recognise(workbookOf({ 表: drawing }, "2022年.xlsx"), catalogue));
  return verdicts.filter(({ outcome, severity }) => outcome === "fail" && severity === "error").map(({ rule }) => rule);
}

test.each([
  ["500余人", "400", "410", "1330", []],
  ["500余人", "400", "410", "1300", ["column-total-is-its-sum"]],
  ["近500人", "400", "410", "1290", []],
  ["近500人", "400", "410", "1330", ["column-total-is-its-sum"]],
  ["约500人", "400", "410", "1320", []],
  ["500", "400", "410", "1300余人", []],
  ["500", "400", "410", "1330", ["column-total-is-its-sum"]],
])("%s + %s + %s against %s: %j", async (first, second, third, total, expected) => {
  expect(await failed(first, second, third, total)).toEqual(expected);
});
