import type { Recognition } from "../../../../src/core/model/reading";
import { recognise } from "../../../../src/core/recognise/recognise";
import { workbookOf, type WrittenSheet } from "../../../workbook-of";
import { districtPack } from "../../../rules/district-pack";
import { line, unknownLines } from "../seen";

const { catalogue } = districtPack();

const read = (sheets: Readonly<Record<string, WrittenSheet | WrittenSheet["rows"]>>): Recognition =>
  recognise(workbookOf(sheets), catalogue);
const told = (recognition: Recognition): string[] =>
  recognition.readings.filter(({ layout }) => layout === "sentence").map(line);

const TABLE = `
  序号 | 指标名称       | 单位 | 2021年上半年 | 2022年上半年 | 落实情况
  1    | 招聘在编教师数 | 人   | 22           | 24           | 面向社会招聘在编教师24人，新增学位900个。
  2    | 慰问困难职工数 | 人   | 17           | 19           | 无`;

describe("which cells are read for sentences", () => {
  test("paragraphs in cells of their own, with the period their title names", () => {
    const text = "2022年上半年工作总结\n办理答复信访件51件。";
    expect(told(read({ 总结: { rows: [["2022年上半年工作总结"], ["办理答复信访件51件。"]] } }))).toEqual([
      "总结!A2 petitions_answered 2022-H1 51 件",
    ]);
    expect(told(read({ 总结: { rows: [[text]] } }))).toEqual(["总结!A1 petitions_answered 2022-H1 51 件"]);
  });

  test("a text without a date of its own speaks of the period of the tables", () => {
    const sheets = { 表: TABLE, 文字: { rows: [["办理答复信访件51件。"]] } };
    expect(told(read(sheets))).toContain("文字!A1 petitions_answered 2022-H1 51 件");
  });

  test("a column of a table that tells how things are", () => {
    expect(told(read({ 表: TABLE }))).toEqual([
      "F2 teachers_recruited 2022-H1 24 人",
      "F2 new_school_places 2022-H1 900 个",
    ]);
  });

  test("a form whose lines nobody has filled in tells nothing; one filled line makes the others missing", () => {
    const form = (answered: string): Record<string, string[][]> => ({
      自查表: [["2022年上半年办理答复信访件" + answered + "件。"], ["面向社会招聘在编教师＿＿人。"]],
    });
    expect(told(read(form("＿＿")))).toEqual([]);
    expect(told(read(form("51")))).toHaveLength(2);
  });

  test("a figure that its sentence leaves to the row, or names by the end of the row's name", () => {
    const rows = `
      2022年上半年自查情况
      评估内容及标准                 | 自查情况                               | 达标情况
      民办义务教育在校生占比不高于4.89% | 目前占比4.72%，较上年下降0.95个百分点 | 达标
      学生体质健康优秀率不低于80%    | 优秀率82.3%，优良率91.4%               | 达标
      学前三年毛入园率不低于85%      | 小学96.1%，公办园93.2%，未作统计       | 达标
      九年义务教育巩固率不低于95%    | 一季度完成96.1%；完成97.2%；完成98.3%  | 达标`;
    expect(told(read({ 自评: rows })).filter((one) => !one.includes(" change "))).toEqual([
      "自评!B3 private_compulsory_enrolment_share 2022-H1 4.72 %",
      "自评!B4 fitness_excellent_rate 2022-H1 82.3 %",
      "自评!B6 nine_year_retention_rate 2022-Q1 96.1 %",
    ]);
  });

  test("a row lacks no value that a sentence in it tells; one that tells of something else does", () => {
    const rows = (report: string): string => `
      2022年上半年自查情况
      名称                                | 指标值或简要结论 | 是否达标
      1.适龄残疾儿童少年入学率达到95%以上 | ${report}        | 达标
      2.民办义务教育在校生占比不高于4.89% | 目前占比4.72%    | 达标`;
    const lacking = (report: string): string[] => unknownLines(read({ 自评: rows(report) }));
    expect(lacking("适龄残疾儿童少年270名，已入籍261人，缓学4人，入籍率96.7%。")).toEqual([]);
    expect(lacking("适龄残疾儿童少年270名，均已建立台账，缓学4人。")).toEqual([
      "B3 1.适龄残疾儿童少年入学率达到95%以上 noValue",
    ]);
  });

  test("a column of plans and standards tells nothing", () => {
    expect(told(read({ 表: TABLE.replace("落实情况", "下一步计划") }))).toEqual([]);
    expect(told(read({ 表: TABLE.replace("落实情况", "工作要求") }))).toEqual([]);
  });

  test("a part under a heading about plans tells nothing, whatever cells it has", () => {
    const rows = [
      ["一、2022年上半年工作总结"],
      ["1、办理答复信访件51件。"],
      ["二、2022年下半年工作谋划"],
      ["1、招聘在编教师24人。"],
      ["工作打算", "慰问困难职工19名，招聘在编教师24人。"],
    ];
    expect(told(read({ 总结: { rows } }))).toEqual(["总结!A2 petitions_answered 2022-H1 51 件"]);
  });

  test("a note on a row of its own within a table", () => {
    expect(told(read({ 表: `${TABLE}\n  说明：上半年办理答复信访件51件。` }))).toContain(
      "A4 petitions_answered 2022-H1 51 件",
    );
  });

  test("a remark beside a school is about the school", () => {
    const roster = `
      序号 | 学校名称 | 班级数 | 在校生数 | 备注
      1    | 第一小学 | 12     | 540      | 留守儿童12名，慰问困难职工2名。
      2    | 第二小学 | 18     | 810      | 招聘在编教师3人。`;
    expect(told(read({ 学校: roster }))).toEqual([]);
  });

  test("a sentence where a figure is due is read as the figure it tells", () => {
    const rows = `
      2022年上半年指标完成情况
      指标名称           | 完成情况
      残疾儿童入籍率     | 残疾儿童已入籍人数283人，残疾儿童入籍率94.6%
      招聘在编教师数     | 24人`;
    const { readings } = read({ 表: rows });
    expect(readings.map(line).sort()).toEqual([
      "B3 disabled_enrolled 2022-H1 283 人",
      "B3 disabled_enrolment_rate 2022-H1 94.6 %",
      "B4 teachers_recruited 2022-H1 24 人",
    ]);
  });

  test("the period of the workbook is that of its tables, whatever its sentences say", () => {
    const rows = [["2022年7月，办理答复信访件51件。"], ["7月份慰问困难职工19名，7月份招聘在编教师3人。"]];
    expect(read({ 表: TABLE, 文字: { rows } }).period).toBe("2022-H1");
  });
});
