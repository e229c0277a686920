import { lines, recogniseDrawn, targetLines, unknownLines } from "../seen";

test("what is owed, what is done, by whom and by when", () => {
  const found = recogniseDrawn(`
    2022年度重点工作目标任务分解及完成情况表 | < | < | < | < | < | <
    序号 | 重点任务                   | 年度目标      | 上半年完成情况 | 完成率 | 责任科室 | 完成时限
    1    | 民办义务教育在校生规模占比 | 控制在4.89%以内 | 5.12%        |        | 基教科   | 2022年9月
    2    | 残疾儿童入籍率             | ≥95%          | 94.6%          | 99.6%  | ^        | 2022年12月底
    3    | 完成办园行为督导评估幼儿园数 | 52所        | 31所（含新建） | 59.6   | 督导室   | 年底前
    4    | 招聘在编教师数             | 24人          | "24"           | 100%   | 人事科   | 8月底
    5    | 新增学位数                 | 2600个        | 已招标，900个投入使用 | | 规划科 | 年内
    6    | 校园安全                   | 全部完成      | 已完成         |        | 安全科   | 长期
    7    | 答复信访件数               | 全部答复      | 51             |        | 办公室   | 全年`);
  expect(lines(found)).toEqual([
    "D3 share 2022-H1 5.12 %",
    "D4 rate 2022-H1 94.6 %",
    "E4 completion rate 2022-H1 99.6 %",
    "D5 inspected 2022-H1 31 所",
    "E5 completion inspected 2022-H1 59.6 %",
    "D6 recruited 2022-H1 24 人 (text)",
    "E6 completion recruited 2022-H1 100 %",
    "D7 places 2022-H1 900 个",
    "D9 letters 2022-H1 51 件",
  ]);
  expect(targetLines(found)).toEqual([
    "share 2022 atMost 4.89 % by 2022-09-30 基教科",
    "rate 2022 atLeast 95 % by 2022-12-31 基教科",
    "inspected 2022 atLeast 52 所 by 2022-12-31 督导室",
    "recruited 2022 atLeast 24 人 by 2022-08-31 人事科",
    "places 2022 atLeast 2600 个 by 2022-12-31 规划科",
  ]);
  expect(unknownLines(found)).toEqual([]);
});

test("a target in the task's own text, beside the done part in words", () => {
  const found = recogniseDrawn(`
    2022年1—6月重点工作进展情况
    序号 | 主 要 任 务                  | 牵头领导 | 责任科室 | 落实情况          | 完成状态
    1    | 民办学校在校生占比控制在4.89%以内。 | 张三 | 基教科   | 占比为5.12%       | 序时推进
    2    | 力争新增学位2600个以上       | 李四     | 规划科   | 已新增学位900个。 | 序时推进
    3    | 举办少儿艺术活动100场次以上  | 王五     | 艺术科   | 1、展演（30场）2、比赛（30场）3.…（5场） | 序时推进`);
  expect(targetLines(found)).toEqual([
    "share 2022 atMost 4.89 % by – 基教科",
    "places 2022 atLeast 2600 个 by – 规划科",
    "activities 2022 atLeast 100 场 by – 艺术科",
  ]);
  expect(lines(found)).toEqual(["E3 share 2022-H1 5.12 %", "E4 places 2022-H1 900 个"]);
});

test("other words and another order of the columns", () => {
  const found = recogniseDrawn(`
    2022年目标管理考核表
    责任单位 | 指标名称     | 目标值 | 1—6月完成 | 完成比例 | 上年同期 | 同比±% | 时间节点
    教师科   | 招聘在编教师数 | 24   | 12        | 0.5 {0%} | 20       | -40    | 2022.8.31
    计财科   | 薄改资金投入（万元） | 500 | 488     | 0.976 {0.0%} | ―      | ―      | 三季度`);
  expect(lines(found)).toEqual([
    "D3 recruited 2022-H1 12 人",
    "E3 completion recruited 2022-H1 50 %",
    "F3 recruited 2021-H1 20 人",
    "G3 changePercent recruited 2022-H1 -40 %",
    "D4 funds 2022-H1 488 万元",
    "E4 completion funds 2022-H1 97.6 %",
    "F4 funds 2021-H1 placeholder",
    "G4 changePercent funds 2022-H1 placeholder",
  ]);
  expect(targetLines(found)).toEqual([
    "recruited 2022 atLeast 24 人 by 2022-08-31 教师科",
    "funds 2022 atLeast 500 万元 by 2022-09-30 计财科",
  ]);
});

test("a title for the year and a column 完成情况 mean the year, unless something says half of it", () => {
  const rows = `
    指标名称     | 目标任务 | 完成情况
    答复信访件数 | 100      | 51`;
  const periods = ["2022年重点工作", "2022年上半年重点工作", "2022年重点工作（截至6月底）"].map(
    (title) => recogniseDrawn(`    ${title}${rows}`).readings[0]?.period,
  );
  expect(periods).toEqual(["2022", "2022-H1", "2022-H1"]);
});

test("goals and progress in blocks under each indicator", () => {
  const found = recogniseDrawn(`
    2022年上半年民生工程进展
    地区 | 新增学位数（个） | <    | <          | 残疾儿童入籍率（%） | <
    ^    | 目标任务         | 进度 | 完成比例(%) | 目标任务           | 进度
    全区 | 2600             | 900  | 34.6       | 95                  | 94.6
    曹庵镇 | 100            | 40   | 40         | 95                  | 96.1`);
  expect(lines(found)).toEqual([
    "C4 places 2022-H1 900 个",
    "D4 completion places 2022-H1 34.6 %",
    "F4 rate 2022-H1 94.6 %",
    "C5 曹庵镇: places 2022-H1 40 个",
    "D5 曹庵镇: completion places 2022-H1 40 %",
    "F5 曹庵镇: rate 2022-H1 96.1 %",
  ]);
});
