import { columnSumLines } from "../claims/claim-lines";

const block = (place: string, primary: number, middle: number, both: number, word = "小计"): string =>
  `${place} | 小学 | ${primary}\n^ | 初中 | ${middle}\n^ | ${word} | ${both}`;
const HEADER = "乡镇 | 学段 | 在校生数";
const TOWNS = [block("城关镇", 1000, 400, 1400), block("龙湾镇", 900, 350, 1250), block("柳河镇", 700, 300, 1000)];
const WHOLE: readonly [number, number, number] = [2600, 1050, 3650];

const sums = (...blocks: readonly string[]): readonly string[] =>
  columnSumLines([HEADER, ...blocks].join("\n")).map((line) => line.replace(" 在校生数", "").replace(" by rows", ""));

test.each(["全县", "合计", "全区合计"])("a block of the whole that stands first adds up part by part: %s", (word) => {
  expect([...sums(block(word, ...WHOLE), ...TOWNS)].sort()).toEqual([
    "C10 = C8 + C9",
    "C13 = C11 + C12",
    "C2 = C5 + C8 + C11",
    "C3 = C6 + C9 + C12",
    "C4 = C5 + C6 + C8 + C9 + C11 + C12",
    "C7 = C5 + C6",
  ]);
});

test("a block of the whole that stands last adds up part by part", () => {
  expect([...sums(...TOWNS, block("合计", ...WHOLE))].sort()).toEqual([
    "C10 = C8 + C9",
    "C11 = C2 + C5 + C8",
    "C12 = C3 + C6 + C9",
    "C13 = C2 + C3 + C5 + C6 + C8 + C9",
    "C4 = C2 + C3",
    "C7 = C5 + C6",
  ]);
});

test("where every block calls its last row 合计, that of the whole is still the grand total", () => {
  const towns = [block("城关镇", 1000, 400, 1400, "合计"), block("龙湾镇", 900, 350, 1250, "合计")];
  expect([...sums(block("全县", 1900, 750, 2650, "合计"), ...towns)].sort()).toEqual([
    "C10 = C8 + C9",
    "C2 = C5 + C8",
    "C3 = C6 + C9",
    "C4 = C5 + C6 + C8 + C9",
    "C7 = C5 + C6",
  ]);
});

test("figures of the whole that are wrong in every column are held against the same rows", () => {
  expect(sums(block("全县", 2601, 1052, 3600), ...TOWNS)).toEqual(
    expect.arrayContaining(["C2 = C5 + C8 + C11", "C3 = C6 + C9 + C12", "C4 = C5 + C6 + C8 + C9 + C11 + C12"]),
  );
});
