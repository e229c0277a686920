import { claimLines, columnSumLines } from "./claim-lines";

test("其中 columns are among the total of their group, or the column before them", () => {
  expect(
    claimLines(`
    单位名称 | 职工   | <      | <          | 经费 | 其中：项目经费
    ^    | 在编   | 合计   | 其中：党员 | ^    | ^
    甲馆 | 40     | 50     | 20         | 100  | 30
    乙馆 | 50     | 60     | 15         | 120  | 40
    丙馆 | 55     | 66     | 16         | 121  | 41`),
  ).toEqual(["within 职工/其中:党员 of 职工/合计", "within 其中:项目经费 of 经费"]);
});

test("其中 rows are among the row before them and are not added up", () => {
  const drawing = `
    类别           | 机构数 | 在册人数
    合计           | 20     | 10000
    甲类           | 12     | 6000
    其中：民办     | 2      | 610
    其中：集体     | 3      | 300
    乙类           | 8      | 4000`;
  expect(claimLines(drawing)).toEqual([
    "within 机构数 of 机构数 (其中:民办)",
    "within 在册人数 of 在册人数 (其中:民办)",
    "within 机构数 of 机构数 (其中:集体)",
    "within 在册人数 of 在册人数 (其中:集体)",
  ]);
  expect(columnSumLines(drawing)).toEqual(["B2 机构数 = B3 + B6", "C2 在册人数 = C3 + C6"]);
});

test("其中 behind the last school is among the total, and the schools of its kind make it up", () => {
  const drawing = `
    序号       | 园名   | 性质 | 班数 | 幼儿数
    总计       | <      |      | 30   | 828
    1          | 甲园   | 公办 | 12   | 352
    2          | 乙园   | 民办 | 6    | 164
    3          | 丙园   | 民办 | 6    | 151
    4          | 丁园   | 公办 | 6    | 161
    其中：民办 | <      |      | 12   | 315`;
  expect(claimLines(drawing)).toEqual(["within 班数 of 班数 (其中:民办)", "within 幼儿数 of 幼儿数 (其中:民办)"]);
  expect(columnSumLines(drawing)).toContain("E7 幼儿数 = E4 + E5 by rows");
});

test.each(["其中：达标率", "其中：人均"])("%s is no part", (header) => {
  expect(claimLines(`部门 | 职工 | ${header}\n甲馆 | 40 | 50\n乙馆 | 50 | 60`)).toEqual([]);
});
