import fc from "fast-check";
import { figuresIn } from "../../../../src/core/recognise/sentences/find-figures";
import { folded } from "../../../../src/core/recognise/sentences/fold";
import { toldBy, toldLines } from "./told";

const SENTENCES = [
  "办理答复信访件51件，回复市长热线1573个",
  "全区有适龄残疾儿童少年299名，已入籍283人、送教上门50人，入籍率94.6%",
  "资助学前困难学生168人，资助金额10.08万元",
  "残疾儿童入籍率94.6%，比上年提高1.6个百分点",
  "截至5月底，上报17个市级课题，3个省级课题",
  "对全区384名留守儿童、740名单亲学生开展教育",
  "课后服务参与率、民办学校在校生占比分别为95.2%和5.12%",
  "力争新增学位2600个",
];
const SLOGANS = [
  "落实“一改两为五做到”要求",
  "深化“4+1”“3+2”模式",
  "学习二十大和十九届六中全会精神",
  "建设五育并举、三全育人的新格局",
  "整校推进信息技术2.0",
  "坚持一校一案、一人一策",
];
const PIECES = [
  ...SENTENCES.flatMap((sentence) => sentence.split(/[，、]/)),
  ...SLOGANS,
  ..."，。；、：（）“”《》%％*＿0123456789.- 万元人名个",
  "\n",
  "分别为",
  "上年同期",
  "比上年提高",
  "由",
  "降至",
  "2022年6月底",
  "下半年",
];

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join("")),
);
const reports = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 });

const digitsOf = (text: string): string => text.replace(/[^\d零一二三四五六七八九十百千.*_]/g, "");

test("any text can be read, and what is read of it stands in it", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = text.split(/[\r\n]+/).map(folded);
      for (const { figure, text: written } of toldBy(text)) {
        expect(lines.some((line) => line.includes(figure.text))).toBe(true);
        expect(written.endsWith(figure.text)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("a figure has all the digits that stand together in the text, and no others", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 9_999_999 }),
      fc.constantFrom("", " ", "，", ",", "."),
      fc.nat({ max: 999 }),
      (a, sign, b) => {
        const figures = figuresIn(folded(`办理信访件${a}${sign}${b}件`));
        const written = [String(a), String(b), `${a}${b}`, `${a}.${b}`, `${a},${b}`];
        for (const { text } of figures) expect(written).toContain(digitsOf(text.replace(/件$/, "")) || text);
        if (sign === " ") expect(figures).toEqual([]);
      },
    ),
  );
});

test("a slogan before, between or behind the sentences changes nothing", () => {
  fc.assert(
    fc.property(reports, fc.nat(), fc.constantFrom(...SLOGANS), (sentences, at, slogan) => {
      const place = at % (sentences.length + 1);
      const withSlogan = [...sentences.slice(0, place), slogan, ...sentences.slice(place)];
      expect(toldLines(`${withSlogan.join("。")}。`)).toEqual(toldLines(`${sentences.join("。")}。`));
    }),
  );
});

test("a clause with a slogan in front of a sentence changes nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SENTENCES), fc.constantFrom(...SLOGANS), (sentence, slogan) => {
      expect(toldLines(`${slogan}，${sentence}。`)).toEqual(toldLines(`${sentence}。`));
    }),
  );
});
