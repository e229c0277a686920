import fc from "fast-check";
import { parseFigure } from "../../../../src/core/recognise/measure/figure";

const FIGURES: readonly (readonly [string, number, string, string])[] = [
  ["488", 488, "", "exact"],
  ["４８８", 488, "", "exact"],
  ["１２，３４５．６", 12345.6, "", "exact"],
  ["1,234", 1234, "", "exact"],
  ["2, 238.64", 2238.64, "", "exact"],
  ["\u300012\u00a0", 12, "", "exact"],
  ["3394.58\n", 3394.58, "", "exact"],
  ["-318", -318, "", "exact"],
  ["－318", -318, "", "exact"],
  ["▲12.5", -12.5, "", "exact"],
  ["△3", -3, "", "exact"],
  ["（1,234.5）", -1234.5, "", "exact"],
  ["+4.2%", 4.2, "%", "exact"],
  ["94.6%", 94.6, "%", "exact"],
  ["94.6％", 94.6, "%", "exact"],
  ["7.6‰", 7.6, "‰", "exact"],
  ["百分之九十五", 95, "%", "exact"],
  ["百分之九十五以上", 95, "%", "atLeast"],
  ["百分之3.5", 3.5, "%", "exact"],
  ["95%以上", 95, "%", "atLeast"],
  ["达95％以上", 95, "%", "atLeast"],
  ["不低于80%", 80, "%", "atLeast"],
  ["≥95%", 95, "%", "atLeast"],
  [">=95%", 95, "%", "atLeast"],
  ["控制在4.89%以内", 4.89, "%", "atMost"],
  ["不超过5%", 5, "%", "atMost"],
  ["≤4.89%", 4.89, "%", "atMost"],
  ["368余万元", 3680000, "元", "atLeast"],
  ["10.08万元", 100800, "元", "exact"],
  ["6万余名", 60000, "名", "atLeast"],
  ["10余万人", 100000, "人", "atLeast"],
  ["2800余名", 2800, "名", "atLeast"],
  ["100多篇", 100, "篇", "atLeast"],
  ["超过100万件（个）", 1000000, "件", "atLeast"],
  ["5万人次以上", 50000, "人次", "atLeast"],
  ["近300人次", 300, "人次", "atMost"],
  ["不足50人", 50, "人", "atMost"],
  ["约1.2亿元", 120000000, "元", "about"],
  ["75%左右", 75, "%", "about"],
  ["大约40所", 40, "所", "about"],
  ["283人", 283, "人", "exact"],
  ["已完成31所", 31, "所", "exact"],
  ["80%(新区实验幼儿园进度滞后)", 80, "%", "exact"],
  ["50%(马站未开工", 50, "%", "exact"],
  ["24人（在编）", 24, "人", "exact"],
  ["二十四人", 24, "人", "exact"],
  ["两千八百余名", 2800, "名", "atLeast"],
  ["下降0.25个百分点", -0.25, "个百分点", "exact"],
  ["１２个班级", 12, "个", "exact"],
  ["9所学校", 9, "所", "exact"],
  ["12（人）", 12, "人", "exact"],
  ["12(万元)", 120000, "元", "exact"],
  ["95%（含）以上", 95, "%", "atLeast"],
  ["24人，其中女10人", 24, "人", "exact"],
  ["24（含代课3人），", 24, "", "exact"],
  ["¥1,234.50", 1234.5, "元", "exact"],
  ["1234元整", 1234, "元", "exact"],
  ["2万5千人", 25000, "人", "exact"],
  ["600元／生", 600, "元/生", "exact"],
  ["45人/班", 45, "人/班", "exact"],
  ["12 人 次", 12, "人次", "exact"],
  ["“12”", 12, "", "exact"],
  ["最多12人", 12, "人", "atMost"],
  ["未达到95%", 95, "%", "atMost"],
  ["2800来人", 2800, "人", "about"],
  ["二百八十三人", 283, "人", "exact"],
  ["六万余名", 60000, "名", "atLeast"],
  ["百分之九十五点六", 95.6, "%", "exact"],
  ["千分之七点六", 7.6, "‰", "exact"],
  ["万分之五", 0.05, "%", "exact"],
  ["三分之二", 67, "%", "about"],
  ["四分之三以上", 75, "%", "atLeast"],
  ["近三分之二", 67, "%", "atMost"],
  ["八成以上", 80, "%", "atLeast"],
  ["约九成", 90, "%", "about"],
];

test.each(FIGURES)("%s is %d %s, %s", (text, value, unit, bound) => {
  expect(parseFigure(text)).toMatchObject({ state: "ok", value, unit, bound });
});

test.each([
  "—",
  "——",
  "-",
  "/",
  "／",
  "…",
  "……",
  "无",
  "暂无",
  "N/A",
  "n/a",
  "N.A.",
  "NA",
  "NaN",
  "不适用",
  "待报",
  "未上报",
  "暂缺",
  "不详",
  "？",
  "—%",
  "/人",
])("%s stands for nothing to report", (text) => expect(parseFigure(text).state).toBe("placeholder"));

test.each(["***", "****", "**.****万元", "***人", "*场", "3**人", "＊＊＊", "***余名"])(
  "%s is a masked figure",
  (text) => expect(parseFigure(text).state).toBe("masked"),
);

test.each([
  "1:15",
  "1∶15",
  "已完成",
  "田十八小学",
  "12,34",
  "1/2天",
  "30场，40场",
  "2022年9月",
  "1.2.3",
  "一改两为五做到",
  "2/3",
  "17:1",
  "283/299",
  "80%-90%",
  "10～20人",
  "2025.1.1",
  "2018年02月",
  "2022年6月底",
  "3月28日",
  "2021-2022学年",
  "***防震减灾",
  "师资队伍**",
  "**节智慧教育平台",
  "十几人",
  "过半",
  "5.",
])("%s holds no single figure", (text) => expect(parseFigure(text).state).toBe("unreadable"));

test("spaces alone are blank", () => expect(parseFigure(" \u3000\n").state).toBe("blank"));

test.each([
  ["488", true],
  ["1,234", true],
  ["-3.5", true],
  ["488人", false],
  ["94.6%", false],
  ["80余", false],
  ["24（含代课3人）", false],
  ["12（人）", false],
  ["2万5千", false],
])("%s is a bare number: %s", (text, isBare) => expect(parseFigure(text)).toMatchObject({ isBare }));

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => parseFigure(text).state.length > 0));
  const pieces = fc.constantFrom(..."0123456789.,，％%‰万亿余多近约（）()-—*/ 人元所个百分之九十以上不低于:：\n");
  fc.assert(fc.property(fc.array(pieces), (signs) => parseFigure(signs.join("")).state.length > 0));
});

test("a number written in any usual way is read back", () => {
  const written = fc.tuple(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom("plain", "grouped", "wide"),
    fc.constantFrom("", "%", "人", "所"),
  );
  fc.assert(
    fc.property(written, ([whole, decimals, style, unit]) => {
      const value = whole / 10 ** decimals;
      const plain = value.toFixed(decimals);
      const grouped = plain.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
      const wide = plain.replace(/[-.\d]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      const text = { plain, grouped, wide }[style];
      expect(parseFigure(text + unit)).toMatchObject({ state: "ok", value: Number(plain), decimals, unit });
    }),
  );
});

test.each(["", "  ", "____", "＿＿", "完成＿＿人", "入学＿＿人，入学率为＿＿%。"])("%j is not filled in", (text) =>
  expect(parseFigure(text).state).toBe("blank"),
);
