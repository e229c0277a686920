import fc from "fast-check";
import { nameIndex } from "../../../../src/core/recognise/names/name-index";
import { rowLabel } from "../../../../src/core/recognise/layouts/row-label";
import { vocabularyOf } from "../../../../src/core/recognise/vocabulary";
import { CATALOGUE } from "../catalogue";

const vocabulary = vocabularyOf(CATALOGUE);
const named = vocabulary.indicatorNamed;

test.each([
  ["残疾儿童入籍率", "rate", "name", ""],
  ["入籍率", "rate", "alias", ""],
  ["残疾儿童入籍率（%）：", "rate", "normalised", "%"],
  ["残疾儿童\n入籍率", "rate", "normalised", ""],
  ["残 疾 儿 童 入 籍 率", "rate", "normalised", ""],
  ["1.残疾儿童入籍率", "rate", "normalised", ""],
  ["（一）残疾儿童入籍率", "rate", "normalised", ""],
  ["①残疾儿童入籍率", "rate", "normalised", ""],
  ["其中：已入籍", "enrolled", "normalised", ""],
  ["全区新增学位数", "places", "normalised", ""],
  ["新增学位", "places", "normalised", ""],
  ["招聘的在编教师人数", "recruited", "normalised", ""],
  ["薄改资金投入（单位：万元）", "funds", "normalised", "万元"],
  ["薄改资金投入,万元", "funds", "normalised", "万元"],
  ["投入薄改资金", "funds", "normalised", ""],
  ["投入薄改经费（万元）", "funds", "normalised", "万元"],
  ["残疾儿童入籍率（全区）", "rate", "normalised", ""],
  ["残疾儿童入籍率（全区）（%）", "rate", "normalised", "%"],
  ["残疾儿童入籍率（全区，%）", "rate", "normalised", "%"],
  ["残疾儿童入籍率【全县】", "rate", "normalised", ""],
  ["残疾儿童入籍率①", "rate", "normalised", ""],
  ["残疾儿童入籍率[1]（%）", "rate", "normalised", "%"],
  ["【重点】残疾儿童入籍率", "rate", "normalised", ""],
  ["1.[必填]残疾儿童入籍率※", "rate", "normalised", ""],
  ["△残疾儿童入籍率", "rate", "normalised", ""],
  ["新增学位数（合计）", "places", "normalised", ""],
  ["新增学位数（累计，个）", "places", "normalised", "个"],
  ["残疾儿童入籍比率", "rate", "normalised", ""],
  ["民办学校在校生占义务教育在校生的比例", "share", "normalised", ""],
  ["民办学校在校学生所占比例", "share", "normalised", ""],
  ["招聘在编老师数", "recruited", "normalised", ""],
  ["薄改资金总额", "funds", "normalised", ""],
  ["信息技术２．０培训考核教师数", "trained", "name", ""],
])("%s is %s by its %s", (text, id, matchedBy, unit) => {
  expect(named(text)).toMatchObject({ id, matchedBy, unit });
});

test.each([
  "维修改造学校数",
  "入籍人数",
  "残疾儿童",
  "信息技术20培训考核教师数",
  "学位",
  "田十八小学",
  "9所农村学校",
  "残疾儿童入籍率（农村）",
  "残疾儿童入籍率（含民办）",
  "【农村】残疾儿童入籍率",
  "新增学位数（公办）",
  "新增学位数（小计）",
  "数",
])("%s is no indicator for sure", (text) => expect(named(text).id).toBeNull());

test.each([
  ["民办义务教育在校生占比", "share"],
  ["新增公办学位数", "places"],
])("%s may be %s, which is only offered", (text, offer) => expect(named(text)).toMatchObject({ id: null, offer }));

test("a name that two indicators share is found for neither", () => {
  const twins = ["a", "b"].map((id) => ({ id, name: { "zh-CN": `${id}学校数` }, aliases: ["学校数"] }));
  const index = nameIndex(twins);
  expect([index("学校数").id, index("a学校数").id]).toEqual([null, "a"]);
});

test.each([
  ["新增学位2600个以上", "places", "2600个以上"],
  ["力争新增学位2600个", "places", "2600个"],
  ["残疾儿童入籍率不低于95%", "rate", "不低于95%"],
  ["（2）残疾儿童入籍率达到95％以上。", "rate", "达到95%以上"],
])("%s names %s and states %s", (text, id, stated) => {
  expect(rowLabel(text, vocabulary)).toMatchObject({ id, stated: { text: stated } });
});

test("every name of the catalogue is found however its label is decorated", () => {
  const names = CATALOGUE.indicators.flatMap(({ id, name, aliases }) =>
    [name["zh-CN"], ...aliases].map((text) => ({ id, text })),
  );
  const before = fc.constantFrom("", "1.", "12、", "（三）", "其中：", "全区", "  ", "★");
  const after = fc.constantFrom("", "：", "（人）", "(%)：", " ", "\n");
  fc.assert(
    fc.property(fc.constantFrom(...names), before, after, ({ id, text }, lead, tail) => {
      expect(named(lead + text + tail).id).toBe(id);
    }),
  );
});

test("no label makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => rowLabel(text, vocabulary).sureness >= 0),
  );
});

test.each([
  ["小学招聘在编教师数", "recruited", "小学"],
  ["招聘在编教师数（小学）", "recruited", "小学"],
  ["招聘在编教师数（人）（初中阶段）", "recruited", "初中"],
  ["招聘在编教师数（语文）", null, ""],
])("%s is %s of %s", (text, id, entity) => expect(rowLabel(text, vocabulary)).toMatchObject({ id, entity }));

test.each([
  ["累计招聘在编教师", "recruited"],
  ["实有新增学位", "places"],
  ["新增学位合计", "places"],
  ["现有学位", null],
  ["合计", null],
])("of %s what stands around a name is taken off: %s", (text, id) => expect(rowLabel(text, vocabulary).id).toBe(id));
