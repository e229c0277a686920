import fc from "fast-check";
import { nameIndex, type Named } from "../../../../src/core/recognise/names/name-index";
import { rowLabel } from "../../../../src/core/recognise/layouts/row-label";
import { vocabularyOf } from "../../../../src/core/recognise/vocabulary";
import { districtPack } from "../../../rules/district-pack";

const { catalogue } = districtPack();
const KINDS: readonly (readonly [string, readonly Named[]])[] = [
  ["indicator", catalogue.indicators],
  ["quantity", catalogue.quantities],
];
const indexes = new Map(KINDS.map(([kind, things]) => [kind, nameIndex(things)]));
const named = (kind: string, text: string): string | null => indexes.get(kind)?.(text).id ?? null;

interface OwnName {
  readonly kind: string;
  readonly id: string;
  readonly text: string;
}

const NAMES: readonly OwnName[] = KINDS.flatMap(([kind, things]) =>
  things.flatMap(({ id, name, aliases }) => [name["zh-CN"], ...aliases].map((text) => ({ kind, id, text }))),
);

test("every name in the catalogue is its own thing’s and nobody else’s", () => {
  expect(NAMES.filter(({ kind, id, text }) => named(kind, text) !== id)).toEqual([]);
});

/** What stands for another quantity when it takes the other’s place in a name. */
const OTHERS: readonly (readonly [string, string])[] = [
  ["小学", "初中"],
  ["幼儿园", "小学"],
  ["中小学", "中职"],
  ["学前", "高中"],
  ["男", "女"],
  ["大班", "小班"],
  ["大班", "中班"],
  ["超大班额", "大班额"],
  ["一年级", "二年级"],
  ["在编", "编外"],
  ["专任", "兼任"],
  ["毛入", "净入"],
  ["人数", "人次"],
  ["次数", "人数"],
  ["人数", "金额"],
  ["场次", "人次"],
  ["民办", "公办"],
  ["区级", "市级"],
  ["市级", "省级"],
  ["优秀", "良好"],
  ["农村", "城市"],
  ["书记", "党员"],
  ["周边", "附近"],
  ["在校", "毕业"],
  ["率", "数"],
  ["新建", "改建"],
  ["新增", "减少"],
  ["留守", "流动"],
  ["学生", "教师"],
  ["学校", "学生"],
];

const ownNames = new Map(
  NAMES.map(({ kind, id }) => [
    `${kind} ${id}`,
    new Set(NAMES.filter((one) => one.kind === kind && one.id === id).map(({ text }) => text)),
  ]),
);

/** The names that come of putting one word for another, either way; names the thing itself goes by are none. */
const CHANGED = NAMES.flatMap((one) =>
  [...OTHERS, ...OTHERS.map(([from, to]) => [to, from] as const)]
    .filter(([from]) => one.text.includes(from))
    .map(([from, to]) => ({ ...one, changed: one.text.replace(from, to) }))
    .filter(({ changed }) => !ownNames.get(`${one.kind} ${one.id}`)?.has(changed)),
);

/** The catalogue calls these both by heads and by attendances, in some of their names. */
const BOTH_WAYS: readonly string[] = ["fitness_participants", "counselling_viewers", "returning_people"];

test("a name that one word makes another quantity’s is never taken for the first", () => {
  expect(CHANGED.length).toBeGreaterThan(400);
  const wrong = CHANGED.filter(({ kind, id, changed }) => named(kind, changed) === id && !BOTH_WAYS.includes(id));
  expect(wrong.map(({ text, changed }) => `${text} → ${changed}`)).toEqual([]);
});

const spaces = fc.constantFrom("", "", "", " ", "  ", "\u3000", "\n", "\u00a0", "\u200b");
const widened = (text: string, isWide: boolean): string =>
  isWide ? text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : text;

test("spaces, line breaks and width never change what a label is", () => {
  const labels = fc.constantFrom(...NAMES, ...CHANGED.map(({ kind, id, changed }) => ({ kind, id, text: changed })));
  const written = fc.tuple(labels, fc.array(spaces, { minLength: 40, maxLength: 40 }), fc.boolean());
  fc.assert(
    fc.property(written, ([{ kind, text }, gaps, isWide]) => {
      const spread = [...widened(text, isWide)].map((sign, at) => sign + (gaps[at] ?? "")).join("");
      expect(named(kind, (gaps[39] ?? "") + spread)).toBe(named(kind, text));
    }),
    { numRuns: 400 },
  );
});

test("what is written before and behind a name does not change whose it is", () => {
  const before = ["", "全区", "我区", "全县", "本年度", "其中：", "3.", "（二）", "★", "截至6月底"];
  const after = ["", "：", "（个）", "(单位：人)", "。"];
  const vocabulary = vocabularyOf(catalogue);
  const indicators = NAMES.filter(({ kind }) => kind === "indicator");
  const wrong = indicators.flatMap(({ id, text }) =>
    before
      .flatMap((lead) => after.map((tail) => lead + text + tail))
      .filter((label) => rowLabel(label, vocabulary).id !== id),
  );
  expect(wrong).toEqual([]);
});

test.each([
  "9所农村学校",
  "9所幼儿园",
  "9起案例",
  "田十八小学",
  "田家庵区第十八小学学生数",
  "信息技术20培训考核教师数",
  "“4+1”课后服务模式",
  "一改两为五做到",
  "入籍人次",
  "培训会议人数",
  "改造9所农村学校",
  "资助50名留守儿童",
  "新建8个留守儿童之家",
  "完成50名幼儿园办园行为督导评估",
  "城关镇新建2套社区健身路径",
  "新增学位2600个，新建3所学校",
])("%s is no indicator for sure", (text) => expect(rowLabel(text, vocabularyOf(catalogue)).id).toBeNull());

test("a label near two things is offered as neither, one near a single thing as that one", () => {
  const index = nameIndex([
    { id: "primary", name: { "zh-CN": "小学课后服务参与率" }, aliases: [] },
    { id: "junior", name: { "zh-CN": "初中课后服务参与率" }, aliases: [] },
    { id: "meals", name: { "zh-CN": "营养午餐供餐学校数" }, aliases: [] },
  ]);
  expect(index("高中课后服务参与率")).toMatchObject({ id: null, offer: null });
  expect(index("营养午餐供餐的农村学校数")).toMatchObject({ id: null, offer: "meals" });
});
