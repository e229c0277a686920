import { headRows, nestedName } from "../../../../src/core/recognise/layouts/nested-rows";

const nestedIn = (labels: string): readonly string[] => {
  const rows = labels.split("|").map((text, row) => ({ row, text }));
  const heads = headRows(rows);
  return rows
    .filter(({ row }) => heads.has(row))
    .map(({ row }) => nestedName(heads, row, (at) => rows[at]?.text ?? ""));
};

test.each([
  ["总计|小学|城区|乡村|初中|城区|乡村", "城区·小学 乡村·小学 城区·初中 乡村·初中"],
  ["一、小学|1.城区|2.乡村|二、初中|1.城区|2.乡村", "城区·小学 乡村·小学 城区·初中 乡村·初中"],
  ["全县|河口镇|小学|初中|青石镇|小学|初中", "河口镇·小学 河口镇·初中 青石镇·小学 青石镇·初中"],
  ["城区|小学|初中|乡村|小学|初中", "城区·小学 城区·初中 乡村·小学 乡村·初中"],
  ["小学|城区|镇区|乡村|初中|城区|镇区", "城区·小学 镇区·小学 乡村·小学 城区·初中 镇区·初中"],
  ["小学|城区|男|女|乡村|男|女|初中|城区|男|女|乡村|男|女", "城区·小学 城区·小学·男 城区·小学·女"],
  ["小学|其中：女|初中|其中：女|幼儿园", "女·小学 女·初中"],
])("in %s rows that repeat are parts of those over them", (labels, expected) => {
  expect(nestedIn(labels).join(" ")).toMatch(new RegExp(`^${expected}`));
});

test.each([
  ["names that stand once", "总计|小学|初中|城区|乡村"],
  ["a town that is listed twice", "全县|河口镇|青石镇|柳林镇|青石镇"],
  ["a place of no known kind that is listed twice", "全县|河口镇|青石镇|开发区|柳林镇|开发区"],
  ["a school that is listed twice below its stage", "小学|河口小学|青石小学|初中|河口小学|柳林中学"],
  ["a name that stands before any head", "城区|小学|乡村|城区|初中|乡村"],
  ["names that repeat under a single head", "小学|城区|乡村|城区|乡村|初中"],
])("%s are no parts of those over them", (_, labels) => {
  expect(nestedIn(labels)).toEqual([]);
});
