import { columnSumLines } from "../claims/claim-lines";

const claims = (note: string): boolean =>
  columnSumLines(`
    学校名称 | 班数 | 学生数
    曹庵小学 | 6 | 210
    史院小学 | 5 | 165
    孙庙小学 | 4 | 150
    合计     | 16 | 575
    注：${note} | < | <`).length > 0;

test.each([
  "科目编码按政府收支分类科目填列；“其中”项不重复计算。",
  "各项不重复统计，合计为各项之和。",
  "各项资金不重复统计。",
  "金额按四舍五入填列，合计数可能不等于分项之和。",
  "因四舍五入，合计与分项之和存在尾差。",
  "合计包括以上各项。",
  "合计含“其中”项。",
  "资金来源为县财政局。",
])("a note that speaks of no other parts leaves the sum checked: %s", (note) => expect(claims(note)).toBe(true));

test.each([
  "同一学生不重复计算。",
  "合计含县本级配套。",
  "合计含县本级配套，金额按四舍五入填列。",
  "总数已去重。",
  "交叉项目只计一次，重复的只统计一次。",
  "合计不等于各项之和。",
  "合计为各项之和扣除重复部分。",
  "合计包括以上各项及其他项目。",
  "只列出部分项目。",
])("a note on what a total holds besides, or leaves out, claims no sum: %s", (note) =>
  expect(claims(note)).toBe(false),
);
