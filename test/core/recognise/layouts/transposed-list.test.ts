import { lines, recogniseDrawn, sumLines } from "../seen";

test("indicators across, one row a period", () => {
  const found = recogniseDrawn(`
    年度         | 答复信访件数 | 残疾儿童入籍率（%）
    2021年上半年 | 54           | 93.9
    2022年上半年 | 51           | `);
  expect(lines(found)).toEqual([
    "B2 letters 2021-H1 54 件",
    "C2 rate 2021-H1 93.9 %",
    "B3 letters 2022-H1 51 件",
    "C3 rate 2022-H1 blank",
  ]);
});

test("indicators across, one row a town, the district's own last", () => {
  const found = recogniseDrawn(`
    2022年上半年
    乡镇   | 答复信访件数 | 回复市长热线数
    曹庵镇 | 20           | 500
    史院乡 | 31           | 1073
    合计   | 51           | 1573`);
  expect(lines(found)).toEqual([
    "B3 曹庵镇: letters 2022-H1 20 件",
    "C3 曹庵镇: calls 2022-H1 500 个",
    "B4 史院乡: letters 2022-H1 31 件",
    "C4 史院乡: calls 2022-H1 1073 个",
    "B5 letters 2022-H1 51 件",
    "C5 calls 2022-H1 1573 个",
  ]);
  expect(found.tables.flatMap(sumLines)).toEqual([
    "答复信访件数: 曹庵镇 + 史院乡 = 51",
    "回复市长热线数: 曹庵镇 + 史院乡 = 1573",
  ]);
  expect(found.tables[0]?.repeatsReadings).toBe(true);
});

test("periods below each indicator", () => {
  const found = recogniseDrawn(`
    单位     | 答复信访件数 | <            | 回复市长热线数 | <
    ^        | 2021年上半年 | 2022年上半年 | 2021年上半年   | 2022年上半年
    区教体局 | 54           | 51           | 1471           | 1573`);
  expect(lines(found)).toEqual([
    "B3 letters 2021-H1 54 件",
    "C3 letters 2022-H1 51 件",
    "D3 calls 2021-H1 1471 个",
    "E3 calls 2022-H1 1573 个",
  ]);
});
