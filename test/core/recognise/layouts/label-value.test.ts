import { recognise } from "../../../../src/core/recognise/recognise";
import { workbookOf } from "../../../workbook-of";
import { CATALOGUE } from "../catalogue";
import { lines, recogniseDrawn, unknownLines } from "../seen";

test("pairs side by side, units in brackets, by section and sheet", () => {
  const found = recognise(
    workbookOf({
      经费: `
        教育经费投入情况（2022年上半年） | < | < | <

        薄改资金投入（万元）： | "４８８" | 维修改造农村学校数（所）： | 9
        改造幼儿园数（所）：   |         | 其他投入（万元）：          | 3
        填报人：张三           |         | 填报日期：2022年6月30日     | `,
      特教: `
        特殊教育（2022年上半年）
        残疾儿童入籍率 | 94.6％ | 已入籍 | 283人`,
    }),
    CATALOGUE,
  );
  expect(lines(found).sort()).toEqual(
    [
      "经费!B3 funds 2022-H1 488 万元 (text)",
      "经费!D3 rural 2022-H1 9 所",
      "经费!B4 kindergartens 2022-H1 blank",
      "特教!B2 rate 2022-H1 94.6 %",
      "特教!D2 enrolled 2022-H1 283 人",
    ].sort(),
  );
  expect(unknownLines(found)).toEqual(["C4 其他投入(万元): unknownLabel"]);
  expect(found.filledOn).toBe("2022-06-30");
});

test("a unit in a third column", () => {
  const found = recogniseDrawn(`
    2022年上半年
    薄改资金投入 | 4880000 | 元 | 答复信访件数 | 51 | 件`);
  expect(lines(found)).toEqual(["B2 funds 2022-H1 488 万元", "E2 letters 2022-H1 51 件"]);
});

test("a unit between label and value", () => {
  expect(
    lines(
      recogniseDrawn(`
    2022年上半年
    薄改资金投入 | 万元 | 488
    答复信访件数 | 件   | 51`),
    ),
  ).toEqual(["C2 funds 2022-H1 488 万元", "C3 letters 2022-H1 51 件"]);
});

test("the label above its value", () => {
  const found = recogniseDrawn(`
    2022年上半年
    答复信访件数 | 回复市长热线数 | 残疾儿童入籍率（%）
    51           | 1573           | 94.6`);
  expect(lines(found)).toEqual(["A3 letters 2022-H1 51 件", "B3 calls 2022-H1 1573 个", "C3 rate 2022-H1 94.6 %"]);
});

test("label and value in one cell", () => {
  expect(
    lines(
      recogniseDrawn(`
    2022年上半年
    残疾儿童入籍率：94.6%
    已入籍：283人`),
    ),
  ).toEqual(["A2 rate 2022-H1 94.6 %", "A3 enrolled 2022-H1 283 人"]);
});

test("merged labels and values", () => {
  expect(
    lines(
      recogniseDrawn(`
    2022年上半年 | < | < | <
    答复信访件数 | < | 51 | <
    回复市长热线数 | < | 1573 | <`),
    ),
  ).toEqual(["C2 letters 2022-H1 51 件", "C3 calls 2022-H1 1573 个"]);
});

test("a period in the label decides", () => {
  expect(
    lines(
      recogniseDrawn(`
    主要数据
    2021年上半年答复信访件数 | 54
    2022年上半年答复信访件数 | 51`),
    ),
  ).toEqual(["B2 letters 2021-H1 54 件", "B3 letters 2022-H1 51 件"]);
});

test("pairs below a table with a header", () => {
  expect(
    lines(
      recogniseDrawn(`
    2022年上半年
    指标名称     | 单位 | 数值
    答复信访件数 | 件   | 51

    补充         | 残疾儿童入籍率（%） | 94.6`),
    ),
  ).toEqual(["C3 letters 2022-H1 51 件", "C5 rate 2022-H1 94.6 %"]);
});

test("an empty template gives nothing", () => {
  const found = recogniseDrawn(`
    2022年上半年
    答复信访件数： |  | 回复市长热线数： |
    残疾儿童入籍率： |  | 已入籍：       | `);
  expect(found.readings).toEqual([]);
});

test("sentences are no pairs", () => {
  const found = recogniseDrawn(`
    2022年上半年工作总结

    上半年我区共有适龄残疾儿童少年299名，已入籍283人，入籍率94.6％。
    办理答复信访件51件，回复市长热线群众投诉咨询1537个。`);
  const pairs = found.readings.filter(({ layout }) => layout !== "sentence");
  expect([pairs, found.unrecognised]).toEqual([[], []]);
});

test("of two figures beside a label none is guessed at", () => {
  const found = recogniseDrawn(`
    2022年上半年
                   | 小学  | 初中  | 合计
    义务教育在校生数 | 40000 | 18320 | 58320`);
  expect(found.readings).toEqual([]);
  expect(unknownLines(found)).toEqual(["A3 义务教育在校生数 noPeriod"]);
});

test("a serial number before the next label is no second figure", () => {
  expect(
    lines(
      recogniseDrawn(`
    2022年上半年
    1 | 答复信访件数 | 51 | 2 | 回复市长热线数 | 1573`),
    ),
  ).toEqual(["C2 letters 2022-H1 51 件", "F2 calls 2022-H1 1573 个"]);
});
