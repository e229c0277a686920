import { recognise } from "../../../../src/core/recognise/recognise";
import { workbookOf } from "../../../workbook-of";
import { CATALOGUE } from "../catalogue";
import { columnSumLines, rowSumLines } from "../claims/claim-lines";

const lines = (body: string): readonly string[] => columnSumLines(`学校名称 | 班数 | 学生数\n${body}`);

test("groups of columns add up to the group called 合计, and a column to those beside it, where the figures say so", () => {
  expect(
    rowSumLines(`
    地 区 | 户 数 | <      | <      | 人 口 数 | <  | <      | <  | <      | <
    ^     | 合计  | 家庭户 | 集体户 | 合 计    | <  | 家庭户 | <  | 集体户 | <
    ^     | ^     | ^      | ^      | 男       | 女 | 男     | 女 | 男     | 女
    甲地  | 100   | 90     | 10     | 50       | 40 | 35     | 30 | 15     | 10
    乙地  | 200   | 190    | 10     | 60       | 50 | 45     | 40 | 15     | 10
    丙地  | 300   | 290    | 10     | 70       | 60 | 55     | 51 | 15     | 9`),
  ).toEqual([
    "户 数/合计 = 户 数/家庭户 + 户 数/集体户",
    "人 口 数/合 计/男 = 人 口 数/家庭户/男 + 人 口 数/集体户/男",
    "人 口 数/合 计/女 = 人 口 数/家庭户/女 + 人 口 数/集体户/女",
  ]);
});

test("a total column whose parts have no family is of the columns beside it that add up to it", () => {
  const header = "部门 | 合计 | 基本支出 | 项目支出 | 上级补助";
  expect(rowSumLines(`${header}\n甲馆|100|60|40|5\n乙馆|120|60|60|6\n丙馆|131|50|80|7`)).toEqual([
    "合计 = 基本支出 + 项目支出",
  ]);
  expect(rowSumLines(`${header}\n甲馆|100|61|41|5\n乙馆|120|62|62|6\n丙馆|131|53|83|7`)).toEqual([]);
});

test("schools are added up where their town stands beside the first of them only", () => {
  const body = `
    乡镇   | 学校       | 班数 | 在校生数
    曹庵镇 | 曹庵幼儿园 | 3    | 80
           | 曹庵小学   | 6    | 210
    小计   |            | 9    | 290
    史院乡 | 史院幼儿园 | 2    | 50
           | 史院小学   | 5    | 165
    小计   |            | 7    | 215
    合计   |            | 16   | 505`;
  expect(columnSumLines(body).filter((line) => line.includes("在校生数"))).toEqual([
    "D4 在校生数 = D2 + D3",
    "D7 在校生数 = D5 + D6",
    "D8 在校生数 = D2 + D3 + D5 + D6",
  ]);
});

const handled = (name: string, total: string): readonly string[] =>
  columnSumLines(`
    项目         | 单位 | 1月 | 2月 | 3月 | 4月
    答复信访件   | 件   | 5   | 3   | 8   | 9
    回复市长热线 | 件   | 210 | 144 | 260 | 251
    送课下乡     | 件   | 0   | 4   | 2   | 1
    ${name} | 件 | ${total}`).map((line) => line.replace(/^.*= /, ""));

test("a total named after some of its rows adds up those, and nothing where most figures do not show it", () => {
  const named = ["C2 + C3", "D2 + D3", "E2 + E3", "F2 + F3"].map((sum) => `${sum} by rows`);
  expect(handled("信访件及热线合计", "215 | 147 | 268 | 260")).toEqual(named);
  expect(handled("信访件及热线合计", "215 | 147 | 269 | 260")).toEqual(named);
  expect(handled("信访件及热线合计", "300 | 301 | 302 | 303")).toEqual([]);
  expect(handled("答复信访件、回复市长热线合计", "300 | 301 | 302 | 303")).toEqual(named);
});

test("a place called 三和镇 lists nothing", () => {
  expect(lines("甲校 | 2 | 80\n乙校 | 3 | 120\n三和镇小计 | 9 | 201\n丙校 | 1 | 20\n太平镇小计 | 1 | 20")).toContain(
    "B4 班数 = B2 + B3",
  );
});

test("a total is counted in the unit of its column, whether or not the table says it", () => {
  const { tables } = recognise(
    workbookOf({ 表: "乡镇 | 答复信访件数\n曹庵镇 | 30\n史院乡 | 20\n合计 | 51" }),
    CATALOGUE,
  );
  const units = tables.flatMap(({ sums, columns }) =>
    sums.flatMap((sum) => (sum.along === "column" ? [[sum.total.unit, columns[sum.column]?.unit]] : [])),
  );
  expect(units).toEqual([["件", "件"]]);
});

test("rows left blank in a column are held against no total of it", () => {
  expect(lines("甲校 | 2 | \n乙校 | 3 | \n合计 | 5 | 200")).toEqual(["B4 班数 = B2 + B3"]);
  expect(lines("甲校 | 2 | \n乙校 | 3 | 120\n合计 | 5 | 200")).toContain("C4 学生数 = C2 + C3");
});

test("a dash in a row whose total comes out adds nothing, and tells nothing in another", () => {
  const header = "部门 | 合计 | 基本支出 | 项目支出 | 上级补助";
  const shown = ["合计 = 基本支出 + 项目支出"];
  expect(rowSumLines(`${header}\n甲馆|100|60|40|5\n乙馆|120|120|—|6\n丙馆|140|80|50|7`)).toEqual(shown);
  expect(rowSumLines(`${header}\n甲馆|100|60|40|5\n乙馆|120|100|—|6\n丙馆|131|80|51|7`)).toEqual(shown);
  expect(rowSumLines(`${header}\n甲馆|100|60|45|5\n乙馆|120|120|—|6\n丙馆|140|80|50|7`)).toEqual([]);
});
