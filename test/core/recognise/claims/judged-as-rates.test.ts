import { claimLines } from "./claim-lines";

test("a share that its indicator's formula is held to makes no claim of its table as well", () => {
  expect(
    claimLines(`
      2022年上半年民办义务教育情况 | < | < | <
      乡镇 | 义务教育在校生数 | 民办义务教育在校生数 | 民办义务教育在校生规模占比
      甲镇 | 1000 | 50 | 0.05 {0.0%}
      乙镇 | 1200 | 60 | 0.06 {0.0%}
      丙镇 | 800 | 44 | 0.055 {0.0%}
      丁镇 | 600 | 36 | 0.06 {0.0%}
    `),
  ).toEqual([]);
});

test("a share that no indicator is called like still does", () => {
  expect(
    claimLines(
      `
      2022年上半年书法班情况 | < | < | <
      乡镇 | 学员数 | 女学员数 | 女学员占比
      甲镇 | 100 | 40 | 0.4 {0.0%}
      乙镇 | 120 | 60 | 0.55 {0.0%}
      丙镇 | 80 | 36 | 0.45 {0.0%}
      丁镇 | 60 | 30 | 0.5 {0.0%}
      戊镇 | 50 | 30 | 0.6 {0.0%}
    `,
      /^share/,
    ),
  ).toEqual(["share 女学员占比 of 学员数 → 女学员数"]);
});
