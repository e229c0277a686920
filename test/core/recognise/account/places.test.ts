import { calculated } from "../../../workbook-of";
import { accountsOf, seenTables } from "./seen-tables";

test("tables below each other end where the title of the next one stands", () => {
  expect(
    seenTables(`
      表一 借阅
      站点   | 儿童 | 成人
      桃源站 | 52   | 41
      柳溪站 | 47   | 39

      表二 活动
      片区   | 晨读 | 讲座 | 展览
      东片   | 3    | 1    | 2
      西片   | 4    | 2    | 1`),
  ).toEqual(["A2:C4 header 2 names A: data 4", "A7:D9 header 7 names A: data 6"]);
});

test("tables side by side may begin at different heights", () => {
  expect(
    seenTables(`
      站点   | 儿童 | 成人 |  |        |      |
      桃源站 | 52   | 41   |  | 活动一览 |    |
      柳溪站 | 47   | 39   |  | 片区   | 晨读 | 讲座
      枫林站 | 33   | 28   |  | 东片   | 3    | 1
             |      |      |  | 西片   | 4    | 2`),
  ).toEqual(["A1:C4 header 1 names A: data 6", "E3:G5 header 3 names E: data 4"]);
});

test("blank columns between the columns of one table do not part it", () => {
  expect(
    seenTables(`
             | 一月 |  | 二月 |  | 三月
      桃源站 | 52   |  | 41   |  | 30
      柳溪站 | 47   |  | 39   |  | 28`),
  ).toEqual(["A1:F3 header 1 names A: data 6"]);
});

test("a list right beside a table that its title does not cover is a table of its own", () => {
  expect(
    seenTables(`
      活动登记表 | <      | <        | <      |          |
      序号       | 任务名称 | 开始日期 | 完成情况 | 活动类型 | 次数
      1          | 晨读   | 2022.3.1 | 已办   | 阅读     | 4
      2          | 讲座   | 2022.4.2 | 已办   | 展示     | 1`),
  ).toEqual(["A2:D4 header 2 names B: serial 2, period 2", "E2:F4 header 2 names E: data 2"]);
});

test("a table of unknown words below a known one is a table of its own", () => {
  const seen = seenTables(`
    指标名称     | 单位 | 2022年上半年
    新增学位数   | 个   | 900
    招聘在编教师数 | 人 | 35

    片区         | 晨读 | 讲座
    东片         | 3    | 1
    西片         | 4    | 2`);
  expect(seen).toEqual(["A1:C3 header 1 names A: data 2", "A5:C7 header 5 names A: data 4"]);
});

test("a row of words among the data of a known table does not end it", () => {
  expect(
    seenTables(`
      指标名称       | 单位 | 2022年上半年 | 备注
      新增学位数     | 个   | 900          |

      招聘在编教师数 | 人   | 未完成       | 待批
      薄改资金投入   | 万元 | 488          |`),
  ).toEqual(["A1:D5 header 1 names A: data 2"]);
});

test("figures outside any table are explained by the label on their left, and by nothing else", () => {
  expect(
    seenTables(`
      开放站点（个） | 12
      座位           | 300 | 320
                     |     |
                     | 77  |`),
  ).toEqual(["outside: pair 1, none 3", "unexplained: B2 C2 B4"]);
});

test("labels with their values side by side are a form and no table", () => {
  expect(
    seenTables(`
      站点名称 | 桃源站 | 负责科室 | 阅读科
      藏书     | 880    | 借阅     | 52
      座位     | 40     | 活动     | 6`),
  ).toEqual(["outside: pair 4"]);
});

test("a figure without a header over it, or without a name beside it, stays unexplained", () => {
  expect(
    seenTables(`
      站点   | 藏书 |    | 借阅
      桃源站 | 880  | 5  | 52
      柳溪站 | 610  |    | 41
             | 700  |    | 44`),
  ).toEqual(["A1:D4 header 1 names A: data 4, none 3", "unexplained: C2 B4 D4"]);
});

test("row numbers worked out by a formula only help, inside a table and beside it", () => {
  const rows = [
    ["站点", "藏书", "行", null, null],
    ["桃源站", 880, calculated("ROW(A2)", 2), null, calculated("ROW()", 2)],
    ["柳溪站", 610, calculated("ROW(A3)", 3), null, calculated("ROW()", 3)],
  ];
  expect(seenTables({ rows })).toEqual(["A1:C3 header 1 names A: data 2, helper 2", "outside: helper 2"]);
});

test("a hidden sheet of lists is accounted for and said to be hidden", () => {
  const [, hidden] = accountsOf({
    表: "站点 | 藏书\n桃源站 | 880\n柳溪站 | 610",
    预设: {
      visibility: "hidden",
      rows: `
        站点   | 关键字 | 片区 | 类型
        桃源站 | 甲桃源 | 东片 | 存量
        柳溪站 | 乙柳溪 | 东片 | 存量
        枫林站 | 丙枫林 | 西片 | 新建
        松涛站 | 丁松涛 | 西片 | 新建
        竹海站 | 戊竹海 | 西片 | 新建



               |        |      | 5`,
    },
  });
  expect(hidden).toMatchObject({ sheet: "预设", visibility: "hidden", unexplained: [] });
  expect(hidden?.tables).toMatchObject([{ headerRows: { top: 0, bottom: 0 }, labelColumns: [0] }]);
  expect(hidden?.outside).toMatchObject({ helper: 1, none: 0 });
});

test("sheets that we wrote are no part of the account", () => {
  const names = accountsOf({ 表: "站点 | 藏书", 校验结果: { rows: "站点 | 3", own: "results" } }).map(
    ({ sheet }) => sheet,
  );
  expect(names).toEqual(["表"]);
});
