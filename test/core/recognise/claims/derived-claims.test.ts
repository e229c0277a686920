import { claimLines } from "./claim-lines";

test("growth is of the two years under the same group, whatever the group is called", () => {
  expect(
    claimLines(`
    地区   | 幼儿园   | <        | <           | 普通小学 | <      | <
    ^      | 2018年   | 2019年   | 增长率（%） | 2018年   | 2019年 | 增长率（%）
    全市   | 15177.67 | 18612.98 | 22.63       | 20000    | 21000  | 5
    甲区   | 10000    | 11000    | 10          | 20000    | 19000  | -5
    乙区   | 10000    | 12000    | 12          |          |        |`),
  ).toEqual([
    "growth 幼儿园/增长率(%) of 幼儿园/2018年 → 幼儿园/2019年",
    "growth 普通小学/增长率(%) of 普通小学/2018年 → 普通小学/2019年",
  ]);
});

test("a completion is the progress over the task, also above 900 %, and none where there is a ceiling", () => {
  expect(
    claimLines(`
    地区   | 城镇新增就业 | <     | <           | 登记失业率低于(%) | <    | <
    ^      | 目标任务     | 进度  | 完成比例(%) | 目标任务          | 进度 | 完成比例(%)
    全市   | 27860        | 52819 | 189.6       | 4.3               | 3.57 |
    市本级 | 60           | 577   | 961.7       |                   |      |
    甲区   | 27800        | 52242 | 178.9       |                   |      |`),
  ).toEqual(["completion 城镇新增就业/完成比例(%) of 城镇新增就业/目标任务 → 城镇新增就业/进度"]);
});

test("a difference and a growth are told apart, and follow from the same columns", () => {
  expect(
    claimLines(`
    项目   | 2021年 | 2022年 | 增减 | 增幅
    甲事项 | 60     | 70     | 10   | 16.7%
    乙事项 | 40     | 45     | 5    | 12.5%
    丙事项 | 20     | 26     | 5    | 30%`),
  ).toEqual(["difference 增减 of 2021年 → 2022年", "growth 增幅 of 2021年 → 2022年"]);
});

test("a share is of another column, or of the total row of its own", () => {
  expect(
    claimLines(`
    部门 | 职工 | 党员 | 党员占比（%）
    甲馆 | 50   | 20   | 40
    乙馆 | 60   | 15   | 25
    丙馆 | 80   | 40   | 50`),
  ).toEqual(["share 党员占比(%) of 职工 → 党员"]);
  expect(
    claimLines(`
    部门 | 经费（万元） | 占比（%）
    甲馆 | 50           | 25
    乙馆 | 70           | 35
    丙馆 | 80           | 40
    合计 | 200          | 100`),
  ).toEqual(["share 占比(%) of 经费(万元) → 经费(万元)"]);
});

test.each([
  ["the rows do not bear it out", "2018年 | 2019年 | 增长率（%）", ["10 | 20 | 3", "10 | 30 | 4", "20 | 40 | 8"]],
  ["nothing is there to work it out from", "2018年 | 办学性质 | 增长率（%）", ["10 | 公办 | 3", "10 | 民办 | 4"]],
])("nothing is claimed where %s", (_, header, rows) => {
  const body = rows.map((row, at) => `${"甲乙丙"[at] ?? ""}馆 | ${row}`).join("\n");
  expect(claimLines(`部门 | ${header}\n${body}`)).toEqual([]);
});

test("what was read as the change of an indicator is judged as such and not once more", () => {
  expect(
    claimLines(`
    序号 | 指标名称         | 单位 | 2021年上半年 | 2022年上半年 | 同比增减 | 增长率（%）
    1    | 回复市长热线数   | 个   | 1471         | 1573         | 102      | 6.9
    2    | 薄改资金         | 万元 | 400          | 488          | 88       | 22`),
  ).toEqual([]);
});

test("an average is the amount over the count, in 元 where the amount is in 万元", () => {
  expect(
    claimLines(`
    资助项目     | 受助人数（人） | 资助金额（万元） | 人均（元）
    学前教育     | 412            | 24.72            | 600
    生活补助     | 2860           | 107.25           | 735
    国家助学金   | 940            | 94               | 1000
    免学杂费     | 620            | 52.7             | 850`),
  ).toEqual(["average 人均(元) of 受助人数(人) → 资助金额(万元)"]);
});

test.each(["人均得分", "平均班额"])("%s claims nothing that the rows do not show", (header) => {
  expect(claimLines(`学校 | 人数 | 金额 | ${header}\n甲校 | 40 | 50 | 88\n乙校 | 50 | 60 | 91`)).toEqual([]);
});
