import { recogniseDrawn } from "../seen";

/** Whether a note under a table explains what a town enters for its private pupils. */
const isExplained = (note: string, entry = "/"): boolean => {
  const drawing = `
    地区   | 民办义务教育在校生数 | < | 义务教育在校生数 | <
    ^      | 2022年 | 2023年 | 2022年 | 2023年
    东河镇 | 820 | 796 | 310 | 296
    西坡镇 | ${entry} | ${entry} | 268 | 255
    南塘乡 | 214 | 205 | 90 | 91
    ${note} | < | < | < | <`;
  const reading = recogniseDrawn(drawing).readings.find(
    ({ measure: { at }, entity }) => entity === "西坡镇" && at.column === 1,
  );
  if (!reading) throw new Error("the cell is not read");
  return reading.explanation !== undefined;
};

test.each([
  ["注：“/”表示不适用。"],
  ["注：/表示该镇无此项数据。"],
  ["注：1.数据截至年底；2.“—”或“/”均表示无民办义务教育学校。"],
  ["备注：／为不涉及。"],
])("%s says what the mark stands for", (note) => {
  expect(isExplained(note)).toBe(true);
});

test.each([
  ["注：“—”表示不适用。", "another mark is defined"],
  ["注：“/”表示数据待报，无法统计。", "the figure is still to come"],
  ["注：“/”表示无留守儿童。", "another column is meant"],
  ["注：“/”表示学前教育不涉及。", "another subject is meant"],
  ["注：数据由各镇上报，无民办学校的镇另附说明。", "no mark is defined"],
])("%s explains nothing: %s", (note) => {
  expect(isExplained(note)).toBe(false);
});

test.each([
  ["注：空格表示该乡镇无民办义务教育学校。", true],
  ["注：空白处表示不涉及。", true],
  ["注：空格为必填项，无数据的填0。", false],
  ["注：空格表示数据不详或无该项数据。", false],
])("of a blank %s is taken as an explanation: %s", (note, expected) => {
  expect(isExplained(note, "")).toBe(expected);
});
