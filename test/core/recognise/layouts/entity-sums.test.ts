import { recogniseDrawn, sumLines } from "../seen";

const alongRows = (drawing: string): readonly string[] => recogniseDrawn(drawing).tables.flatMap(sumLines);

test.each([
  ["学生数 | 男生 | 女生", "学生数 = 男生 + 女生"],
  ["在校生数 | 其中：男 | 其中：女", "在校生数 = 其中:男 + 其中:女"],
  ["在校生合计 | 男 | 女", "在校生合计 = 男 + 女"],
  ["男 | 女 | 在校生数", "在校生数 = 男 + 女"],
])("boys and girls make up the pupils in a header of one level: %s", (header, sum) => {
  expect(
    alongRows(`
    学校名称 | 班数 | ${header}
    甲小学   | 1    | 20 | 10 | 10
    乙小学   | 1    | 20 | 10 | 10`),
  ).toEqual([sum]);
});

test.each(["学生数 | 教职工数 | 男 | 女", "学生数 | 其中：女 | 专任教师数", "学生数 | 一年级 | 二年级"])(
  "no sum is claimed by %s",
  (header) => {
    expect(
      alongRows(`
    学校名称 | ${header}
    甲小学   | 20 | 10 | 10 | 10
    乙小学   | 20 | 10 | 10 | 10`),
    ).toEqual([]);
  },
);

test("a total group sums up the same columns of the groups beside it", () => {
  expect(
    alongRows(`
    学校名称 | 一年级 | <    | 二年级 | <    | 合计 | <
    ^        | 班数   | 人数 | 班数   | 人数 | 班数 | 人数
    甲小学   | 1      | 40   | 2      | 80   | 3    | 120
    乙小学   | 1      | 40   | 2      | 80   | 3    | 120`),
  ).toEqual(["合计/班数 = 一年级/班数 + 二年级/班数", "合计/人数 = 一年级/人数 + 二年级/人数"]);
});

test("a bare total of boys and girls is the number of pupils", () => {
  const [table] = recogniseDrawn(`
    学校名称 | 班数 | 男生 | 女生 | 合计
    甲小学   | 1    | 10   | 10   | 20
    乙小学   | 1    | 10   | 10   | 20`).tables;
  expect(table?.columns.map(({ quantity }) => quantity)).toEqual(["classes", "male_pupils", "female_pupils", "pupils"]);
});

test("the column that tells the rows apart names them", () => {
  const [byTown] = recogniseDrawn(`
    序号 | 乡镇街道 | 学校   | 班数 | 在校生数
    1    | 曹庵镇   | 甲小学 | 1    | 20
    2    | 曹庵镇   | 乙小学 | 1    | 20`).tables;
  const [byUnit] = recogniseDrawn(`
    序号 | 单位   | 班数 | 在校生数 | 男生 | 女生
    1    | 甲小学 | 1    | 20       | 10   | 10
    2    | 乙小学 | 1    | 20       | 10   | 10`).tables;
  expect([byTown?.entities, byUnit?.entities]).toEqual([
    ["甲小学", "乙小学"],
    ["甲小学", "乙小学"],
  ]);
});

test("classes counted by their size are added up, and the size itself is not", () => {
  const [table] = recogniseDrawn(`
    学校   | 班级总数 | 标准班额（标准班数） | 标准班额 | 班额情况 | <      | 平均班额 | 大班额占比
    ^      | ^        | ^                    | ^        | 中等     | 超大班额 | ^      | ^
    甲小学 | 20       | 18                   | 45       | 1        | 1      | 41       | 10.5
    乙小学 | 21       | 18                   | 45       | 2        | 1      | 39.1     | 14.3
    合计   | 54       | 36                   | 45       | 3        | 2      | 40.2     | 12.1`).tables;
  const added = table?.columns.filter(({ additive }) => additive).map(({ path }) => path.at(-1));
  expect(added).toEqual(["班级总数", "标准班额(标准班数)", "中等", "超大班额"]);
  expect(table && sumLines(table)).toContain("班级总数: 甲小学 + 乙小学 = 54");
});

test.each([
  ["18", "19", true],
  ["45", "50", false],
])("标准班额 is counted where it and larger classes make up all classes: %s and %s", (one, other, isAdded) => {
  const [table] = recogniseDrawn(`
    学校   | 班级总数 | 标准班额 | 大班额
    甲小学 | 20       | ${one}   | 2
    乙小学 | 21       | ${other} | 2
    合计   | 41       | 40       | 4`).tables;
  expect(table && sumLines(table).includes("标准班额: 甲小学 + 乙小学 = 40")).toBe(isAdded);
});
