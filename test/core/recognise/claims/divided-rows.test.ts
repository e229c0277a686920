import { columnSumLines } from "./claim-lines";

const HEADER = "指标 | 单位 | 2020年 | 2021年 | 2022年";
const list = (name: string, one: string, other: string, whole: string, rest = ""): readonly string[] =>
  columnSumLines(`${HEADER}\n${name} | 人 | ${whole}\n其中：公办 | 人 | ${one}\n其中：民办 | 人 | ${other}${rest}`);

test.each([
  ["more than the whole", "100|100|541", "50|60|23", "200|200|563", ["E2 2022年 = E3 + E4 by rows"]],
  ["less, where other years come out", "150|140|520", "50|60|23", "200|200|563", ["E2 2022年 = E3 + E4 by rows"]],
  ["less, where no other year comes out", "100|100|520", "50|60|23", "200|200|563", []],
  ["the whole in every year", "150|140|540", "50|60|23", "200|200|563", []],
  ["about twice the whole, as levels do", "90|91|92", "88|87|86", "89|90|91", []],
])("公办 and 民办 that come to %s", (_, one, other, whole, expected) => {
  expect(list("在校学生总数", one, other, whole)).toEqual(expected);
});

test.each([
  ["rates", "义务教育巩固率", ""],
  ["parts among which is a third", "在校学生总数", "\n其中：寄宿 | 人 | 1 | 2 | 3"],
])("nothing is claimed of %s", (_, name, rest) => {
  expect(list(name, "100|100|541", "50|60|23", "200|200|563", rest)).toEqual([]);
});
