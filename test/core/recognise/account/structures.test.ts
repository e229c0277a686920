import { seenTables } from "./seen-tables";

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly seen: readonly string[];
}

const HEADERS: readonly Case[] = [
  {
    name: "the corner over the names may be blank",
    sheet: `
                | 阅读 | 劳动 | 美育
      桃源片区  | 7.1  | 6.5  | 8.2
      柳溪片区  | 6.4  | 7.7  | 5.9`,
    seen: ["A1:D3 header 1 names A: data 6"],
  },
  {
    name: "groups are merged over their columns, with spaces inside words",
    sheet: `
      片   区 | 借  阅 | <      | 活  动 | <
      ^       | 册次   | 人均   | 场次   | 人均
      桃源片区 | 5200  | 2.6    | 31     | 0.4
      柳溪片区 | 4100  | 1.9    | 28     | 0.3`,
    seen: ["A1:E4 header 1-2 names A: data 8"],
  },
  {
    name: "groups that nobody merged leave blank cells over written ones",
    sheet: `
      片区     | 借阅 |      | 活动 |
               | 册次 | 人均 | 场次 | 人均
      桃源片区 | 5200 | 2.6  | 31   | 0.4
      柳溪片区 | 4100 | 1.9  | 28   | 0.3`,
    seen: ["A1:E4 header 1-2 names A: data 8"],
  },
  {
    name: "a row of units belongs to the header",
    sheet: `
      片区     | 藏书   | 借阅
               | （册） | （人次）
      桃源片区 | 88000  | 5200
      柳溪片区 | 61000  | 4100`,
    seen: ["A1:C4 header 1-2 names A: data 4"],
  },
  {
    name: "a header of four rows is read to its end",
    sheet: `
      片区     | 借阅情况 | <    | <    | <
      ^        | 室内     | <    | 外借 | <
      ^        | 儿童     | 成人 | 儿童 | 成人
      ^        | （次）   | （次） | （册） | （册）
      桃源片区 | 520      | 410  | 77   | 91
      柳溪片区 | 410      | 280  | 63   | 82`,
    seen: ["A1:E6 header 1-4 names A: data 8"],
  },
];

const NUMBERS: readonly Case[] = [
  {
    name: "甲 1 2 number the columns",
    sheet: `
      片区     | 藏书  | 借阅
      甲       | 1     | 2
      桃源片区 | 88000 | 5200
      柳溪片区 | 61000 | 4100`,
    seen: ["A1:C4 header 1 names A: data 4, columnNumber 2"],
  },
  {
    name: "L1 L2 make a table of an empty form",
    sheet: `
      第三季度阅读空间登记表
      藏书量（册） | 借阅量（册次） | 开放天数（天）
      L1           | L2             | L3
                   |                |
      注：借阅量含电子图书。`,
    seen: ["A2:C3 header 2 names –: no figures"],
  },
  {
    name: "(1) (2) (3)=(1)+(2) number the columns as well",
    sheet: `
      片区     | 室内 | 室外 | 面积
               | (1)  | (2)  | (3)=(1)+(2)
      桃源片区 | 520  | 410  | 930
      柳溪片区 | 410  | 280  | 690`,
    seen: ["A1:D4 header 1 names A: data 6, columnNumber 2"],
  },
];

const ROWS: readonly Case[] = [
  {
    name: "totals are told from data, along and down",
    sheet: `
      片区         | 合计 | 室内 | 室外
      桃源片区     | 930  | 520  | 410
      柳溪片区     | 690  | 410  | 280
      东部小计     | 1620 | 930  | 690
      其中：新增   | 60   | 40   | 20
      总计         | 1620 | 930  | 690`,
    seen: ["A1:D6 header 1 names A: data 6, total 9"],
  },
  {
    name: "headings of groups begin their serials anew",
    sheet: `
      序号             | 站点     | 藏书
      东片（2个）      | <        | <
      1                | 桃源站   | 880
      2                | 柳溪站   | 610
      西片（1个）      | <        | <
      1                | 枫林站   | 430`,
    seen: ["A1:C6 header 1 names B: data 3, serial 3"],
  },
  {
    name: "notes and signatures among the rows are no data",
    sheet: `
      站点     | 藏书 | 借阅
      桃源站   | 880  | 52
      说明：下列站点为新建，2021年起统计。
      柳溪站   | 610  | 41
      填报人：某某 |  | 填报日期：2022.6.30`,
    seen: ["A1:C4 header 1 names A: data 4"],
  },
  {
    name: "the header repeated overleaf is no row",
    sheet: `
      站点   | 藏书 | 借阅
      桃源站 | 880  | 52
      柳溪站 | 610  | 41
      站点   | 藏书 | 借阅
      枫林站 | 430  | 38`,
    seen: ["A1:C5 header 1 names A: data 6"],
  },
];

const COLUMNS: readonly Case[] = [
  {
    name: "codes and telephone numbers are no figures",
    sheet: `
      站点代码 | 站点   | 联系电话      | 藏书
      3404001  | 桃源站 | 13900000001   | 880
      3404002  | 柳溪站 | "13900000002" | "1,610"`,
    seen: ["A1:D3 header 1 names B: data 2, code 4"],
  },
  {
    name: "periods run across, the latest first, between a preamble and a source",
    sheet: `
      数据库：片区年度数据
      时间：最近3年
      项目         | 2021年 | 2020年 | 2019年
      藏书（万册） | 14.9   | 13.1   | 12.7
      借阅（万次） | 9.3    | 8.8    | 8.1
      数据来源：某馆`,
    seen: ["A3:D5 header 3 names A: data 6, period 3"],
  },
  {
    name: "periods run down and name the rows",
    sheet: `
      年份 | 藏书 | 借阅
      2019 | 127  | 81
      2020 | 131  | 88
      2021 | 149  | 93`,
    seen: ["A1:C4 header 1 names A: data 6, period 3"],
  },
  {
    name: "days typed as text are dates",
    sheet: `
      序号 | 活动   | 开始日期 | 场次
      1    | 晨读会 | 2022.3.1 | 4
      2    | 故事会 | 2022.5.7 | 6`,
    seen: ["A1:D3 header 1 names B: data 2, serial 2, period 2"],
  },
  {
    name: "rows without any name are data all the same, and said to be without one",
    sheet: `
      2019 | 2020 | 2021
      12.7 | 13.1 | 14.9
      8.1  | 8.8  | 9.3
      3.3  | 3.1  | 3.6`,
    seen: ["A1:C4 header 1 names –: unnamed 9, period 3"],
  },
  {
    name: "a list of words alone is a table with names and without figures",
    sheet: `
      类别 | 名称   | 说明     | 备注
      硬件 | 书架   | 每室四组 |
      ^    | 阅览桌 | 每室六张 | 可借用
      软件 | 目录   | 按年更新 |`,
    seen: ["A1:D4 header 1 names AB: no figures"],
  },
];

describe.each([
  ["the header", HEADERS],
  ["column numbers", NUMBERS],
  ["rows", ROWS],
  ["columns", COLUMNS],
])("%s of a table whose words nobody knows", (_, cases) => {
  test.each(cases)("$name", ({ sheet, seen }) => {
    expect(seenTables(sheet)).toEqual(seen);
  });
});
