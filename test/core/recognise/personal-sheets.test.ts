import { reportAddress } from "../../../src/core/model/address";
import { recognise } from "../../../src/core/recognise/recognise";
import { workbookOf } from "../../workbook-of";
import { CATALOGUE } from "./catalogue";

const leftOut = (drawing: string): readonly string[] =>
  recognise(workbookOf({ 表: drawing }), CATALOGUE).leftOut.map(
    ({ cell, header }) => `${reportAddress(cell)} ${header}`,
  );

const ROSTER = `
  2022年残疾儿童花名册 | < | < | <
  序号 | 姓名 | 身份证号 | 学校
  1 | 张三 | "110101201401011234" | 田十八小学`;

test.each([
  ["身份证号", ROSTER, ["表!C2 身份证号"]],
  [
    "a second header row",
    "\n 学生信息 | < | < | 学校\n 姓名 | 性别 | 公民身份号码 | ^\n 张三 | 男 | 1 | 甲小学",
    ["表!C2 公民身份号码"],
  ],
  ["手机号", "\n 学校 | 校长 | 手机号码 | 在校生数\n 甲小学 | 张三 | 13800000000 | 900", ["表!C1 手机号码"]],
  ["家庭住址", "\n 姓名 | 班级 | 家庭住址\n 张三 | 一班 | 幸福路1号", ["表!C1 家庭住址"]],
  ["银行账号", "\n 姓名 | 金额(元) | 银行账号\n 张三 | 500 | 6222000011112222", ["表!C1 银行账号"]],
  ["a telephone beside a person's name", "\n 学生姓名 | 年级 | 联系电话\n 张三 | 一年级 | 1380", ["表!C1 联系电话"]],
])("a sheet with %s in its header is left out", (_, drawing, expected) => {
  expect(leftOut(drawing)).toEqual(expected);
});

test.each([
  ["a school's telephone", "\n 学校名称 | 班级数 | 在校生数 | 联系电话\n 甲小学 | 10 | 400 | 8888"],
  [
    "a signature line",
    "\n 指标名称 | 单位 | 2022年上半年\n 新增学位数 | 个 | 900\n 填报人：张三 | 审核人：李四 | 联系电话： | 手机号：",
  ],
  ["a signature line in cells of its own", "\n 新增学位数 | 900\n 填报人 | 张三 | 手机号 | "],
  ["a signature line with the number", "\n 新增学位数 | 900\n 分管领导 | 张三 | 手机 | 13800000000"],
  ["the word in a sentence", "\n 指标名称 | 单位 | 填表说明\n 新增学位数 | 个 | 请勿填写身份证号、手机号"],
  ["the word alone", "\n 身份证号 | 12"],
])("%s does not drop the sheet", (_, drawing) => {
  expect(leftOut(drawing)).toEqual([]);
});

test("nothing is read of a sheet left out, unless asked for", () => {
  const book = workbookOf({
    名册: `\n 招聘在编教师数 | 25\n${ROSTER}`,
    表: "\n 新增学位数 | 900\n 招聘在编教师数 | 30",
  });
  const cells = (includesPersonal: boolean): readonly string[] =>
    recognise(book, CATALOGUE, { includesPersonal }).readings.map(({ measure }) => reportAddress(measure.at));
  expect(cells(false)).toEqual(["表!B1", "表!B2"]);
  expect(cells(true)).toContain("名册!B1");
});
