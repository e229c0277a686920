import { digitWidth } from "../../../../src/hosts/xlsx/write/digit-width";

const styles = (name: string, size: number): string =>
  `<styleSheet><fonts count="2"><font><sz val="${size}"/><name val="${name}"/></font><font><sz val="20"/></font></fonts></styleSheet>`;

test.each([
  ["宋体", 11, 8],
  ["等线", 11, 8],
  ["宋体", 12, 8],
  ["微软雅黑", 9, 7],
  ["宋体", 72, 7],
  ["Calibri", 11, 7],
  ["Arial", 12, 7],
])("a digit of %s %d is %d pixels wide", (name, size, width) => {
  expect(digitWidth(styles(name, size))).toBe(width);
});

test("a workbook without styles counts in the narrowest", () => {
  expect([digitWidth(null), digitWidth("<styleSheet/>")]).toEqual([7, 7]);
});
