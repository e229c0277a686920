import { recognise } from "../../../../src/core/recognise/recognise";
import { calculated, workbookOf } from "../../../workbook-of";
import { CATALOGUE } from "../catalogue";
import { recogniseDrawn, sumLines } from "../seen";

test("one school a row under a merged header, with a total row", () => {
  const found = recogniseDrawn(`
    2022年上半年小学基本情况统计表 | < | < | < | < | < | < | < | < | <
    单位：人、个
    序号 | 学校名称 | 办学性质 | 班数 | 在校生数 | <  | <  | <              | 专任教师数 | 最大班额
    ^    | ^        | ^        | ^    | 合 计    | 男 | 女 | 其中：残疾学生 | ^          | ^
    1    | 田一小学 | 公办     | 17   | 662      | 331 | 331 | 0            | 39         | 44
    2    | 田十八小学 | 公办   | "20" | 759      | 437 | 322 | ***          | 46         |
    合计 | <        |          | 37   | 1421     | 768 | 653 | 7            | 85         |
    填报人：  |     |          |      |          |     |     |              |            | `);
  const [table] = found.tables;
  if (!table) throw new Error("no table");
  expect([table.stage, table.period, table.entities]).toEqual(["primary", "2022-H1", ["田一小学", "田十八小学"]]);
  expect(table.columns.map(({ quantity, unit, additive }) => `${quantity} ${unit} ${additive}`)).toEqual([
    "classes 个 true",
    "pupils 人 true",
    "male_pupils 人 true",
    "female_pupils 人 true",
    "disabled_pupils 人 true",
    "teachers 人 true",
    "largest_class 人 false",
  ]);
  expect(sumLines(table)).toEqual([
    "在校生数/合 计 = 在校生数/男 + 在校生数/女",
    "班数: 田一小学 + 田十八小学 = 37",
    "在校生数/合 计: 田一小学 + 田十八小学 = 1421",
    "在校生数/男: 田一小学 + 田十八小学 = 768",
    "在校生数/女: 田一小学 + 田十八小学 = 653",
    "在校生数/其中:残疾学生: 田一小学 + 田十八小学 = 7",
    "专任教师数: 田一小学 + 田十八小学 = 85",
  ]);
  const [classes, , , , disabled, , largest] = table.columns;
  expect([...(classes?.values ?? [])]).toEqual([17, 20]);
  expect([...(classes?.textual ?? [])]).toEqual([0, 1]);
  expect([...(disabled?.states ?? [])]).toEqual([0, 3]);
  expect([...(largest?.states ?? [])]).toEqual([0, 1]);
  expect(classes?.measureAt(1)).toMatchObject({
    value: 20,
    unit: "个",
    storedAsText: true,
    at: { sheet: "表", row: 5, column: 3 },
  });
  expect(table.entityCells[1]).toEqual({ sheet: "表", row: 5, column: 1 });
  expect(found.readings).toEqual([]);
});

test("subtotals in the middle and the grand total above", () => {
  const [table] = recogniseDrawn(`
    学校名称 | 在校生数
    合计     | 60
    甲小学   | 10
    乙小学   | 20
    曹庵镇小计 | 30
    丙小学   | 30
    史院乡小计 | 30`).tables;
  expect(table && sumLines(table).sort()).toEqual([
    "在校生数: 丙小学 = 30",
    "在校生数: 甲小学 + 乙小学 + 丙小学 = 60",
    "在校生数: 甲小学 + 乙小学 = 30",
  ]);
});

test("subtotals that head their groups", () => {
  const [table] = recogniseDrawn(`
    学校名称 | 在校生数
    曹庵镇小计 | 30
    甲小学   | 10
    乙小学   | 20
    史院乡小计 | 30
    丙小学   | 30
    总计     | 60`).tables;
  expect(table && sumLines(table)).toEqual([
    "在校生数: 甲小学 + 乙小学 = 30",
    "在校生数: 丙小学 = 30",
    "在校生数: 甲小学 + 乙小学 + 丙小学 = 60",
  ]);
});

test("nested groups add up level by level", () => {
  const [table] = recogniseDrawn(`
    学校名称 | 在校生数 | <    | <  | <  | <    | <  | <
    ^        | 合计     | 小学 | <  | <  | 初中 | <  | <
    ^        | ^        | 小计 | 男 | 女 | 小计 | 男 | 女
    甲学校   | 10       | 6    | 3  | 3  | 4    | 2  | 2`).tables;
  expect(table && sumLines(table)).toEqual([
    "在校生数/小学/小计 = 在校生数/小学/男 + 在校生数/小学/女",
    "在校生数/初中/小计 = 在校生数/初中/男 + 在校生数/初中/女",
    "在校生数/合计 = 在校生数/小学/小计 + 在校生数/初中/小计",
  ]);
});

test("a total is split once by sex and once by grade", () => {
  const [table] = recogniseDrawn(`
    学校名称 | 在校生数 | <  | <  | <      | <      | <
    ^        | 合计     | 男 | 女 | 一年级 | 二年级 | 寄宿生
    甲小学   | 10       | 6  | 4  | 5      | 5      | 2`).tables;
  expect(table && sumLines(table)).toEqual([
    "在校生数/合计 = 在校生数/男 + 在校生数/女",
    "在校生数/合计 = 在校生数/一年级 + 在校生数/二年级",
  ]);
});

test("其中 columns are no parts", () => {
  const [table] = recogniseDrawn(`
    幼儿园名称 | 在园幼儿数 | <        | <    | <    | <
    ^          | 合计       | 其中：女 | 小班 | 中班 | 大班
    甲幼儿园   | 60         | 30       | 20   | 20   | 20`).tables;
  expect(table?.stage).toBe("preschool");
  expect(table && sumLines(table)).toEqual(["在园幼儿数/合计 = 在园幼儿数/小班 + 在园幼儿数/中班 + 在园幼儿数/大班"]);
});

test("formulas show what the header does not say", () => {
  const row = (name: string, first: number, second: number, at: number) => [
    name,
    first,
    second,
    calculated(`B${at}+C${at}`, first + second),
  ];
  const rows = [["学校名称", "公用经费", "资助资金", "经费总额"], row("甲小学", 1, 2, 2), row("乙小学", 3, 4, 3)];
  const [table] = recognise(workbookOf({ 表: rows }), CATALOGUE).tables;
  expect(table && sumLines(table)).toEqual(["经费总额 = 公用经费 + 资助资金"]);
});

test("男 under 教职工数 are no pupils, and rates are not added up", () => {
  const [table] = recogniseDrawn(`
    学校名称 | 教职工数 | <  | <  | 师生比（%） | 校舍建筑面积（万平方米） | 学校代码
    ^        | 合计     | 男 | 女 | ^           | ^                        | ^
    甲小学   | 39       | 19 | 20 | 5.1         | 1.2                      | 340403001
    合计     | 39       | 19 | 20 | 5.1         | 1.2                      | `).tables;
  expect(table?.columns.map(({ quantity, additive }) => [quantity, additive])).toEqual([
    ["staff", true],
    ["", true],
    ["", true],
    ["", false],
    ["area", true],
  ]);
  expect(table?.columns[4]?.values[0]).toBe(12000);
});

test("two stages on one sheet are two tables when the header comes again", () => {
  const found = recogniseDrawn(`
    2022年小学基本情况
    序号 | 学校名称 | 在校生数 | 班级数
    1    | 甲小学   | 100      | 3

    2022年初中基本情况
    序号 | 学校名称 | 在校生数 | 班级数
    1    | 乙中学   | 200      | 4`);
  expect(found.tables.map(({ stage, entities, period }) => [stage, entities, period])).toEqual([
    ["primary", ["甲小学"], "2022"],
    ["junior", ["乙中学"], "2022"],
  ]);
});

test("tables side by side", () => {
  const found = recogniseDrawn(`
    学校名称 | 在校生数 | 班级数 |  | 学校名称 | 在校生数 | 班级数
    甲小学   | 100      | 3      |  | 乙小学   | 200      | 5`);
  expect(found.tables.map(({ entities }) => entities)).toEqual([["甲小学"], ["乙小学"]]);
});

test("a header with quantities makes a table whatever its first column is called", () => {
  const [table] = recogniseDrawn(`
    2022年基础教育情况表
    类别 | 班级数 | 在校学生数 | 教职工数 | 专任教师数
    小学 | 30     | 1200       | 100      | 90
    初中 | 20     | 900        | /        | 80
    总计 | 50     | 2100       | 190      | 170`).tables;
  expect(table?.entities).toEqual(["小学", "初中"]);
  expect(table?.columns[2]?.states).toEqual(new Uint8Array([0, 2]));
});
