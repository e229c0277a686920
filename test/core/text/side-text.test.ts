import type { Side } from "../../../src/core/model/verdict";
import { textOf } from "../../../src/core/text/languages";
import { sidesText } from "../../../src/core/text/placeholder-text";
import { measure, verdict } from "../report/make";

const computed = (value: number, unit: string, decimals: number): Side => ({
  computed: { value, unit, decimals, from: [measure("1", "A1")] },
});
const written = (text: string): Side => ({ measure: measure(text, "A1") });

test.each<[string, Side, Side, number, readonly [string, string, string]]>([
  ["a rate and its parts", written("96.4%"), computed(94.6488, "%", 1), 1.7512, ["96.4%", "94.6%", "1.8个百分点"]],
  ["a rate over its target", written("5.12%"), { literal: 4.89 }, 0.23, ["5.12%", "4.89%", "0.23个百分点"]],
  [
    "sides that rounding would make alike",
    written("95%"),
    computed(94.6488, "%", 0),
    0.3512,
    ["95%", "94.6%", "0.4个百分点"],
  ],
  ["people", written("303人"), computed(299, "人", 0), 4, ["303人", "299人", "4人"]],
  ["money", written("10.08万元"), computed(10.0725, "万元", 4), 0.0075, ["10.08万元", "10.0725万元", "0.0075万元"]],
  [
    "a target that was set to one decimal",
    written("5%"),
    { computed: { value: 4.9, unit: "", decimals: 2, from: [] } },
    0.1,
    ["5%", "4.9%", "0.1个百分点"],
  ],
  ["a word", written("***"), { literal: "masked" }, NaN, ["“***”", "", ""]],
  ["only a bound", written("368余万元"), computed(300, "万元", 0), 68, ["368余万元", "300万元", "68余万元"]],
  ["a lower bound below a target", written("2800余名"), { literal: 3000 }, -200, ["2800余名", "3000名", "近200名"]],
  [
    "an upper bound below a target",
    written("近300人次"),
    { literal: 400 },
    -100,
    ["近300人次", "400人次", "100余人次"],
  ],
])("%s", (_, left, right, difference, expected) => {
  const sides = sidesText(verdict({ rule: "rate-is-its-parts", left, right, difference }), textOf("zh-CN"));
  expect([sides.left, sides.right, sides.difference]).toEqual(expected);
});
