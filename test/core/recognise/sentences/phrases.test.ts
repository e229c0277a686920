import { unitMeaning } from "../../../../src/core/recognise/measure/unit";
import { phraseWordsOf } from "../../../../src/core/recognise/sentences/phrase-words";
import { districtPack } from "../../../rules/district-pack";

const { indicators } = districtPack().catalogue;

test("no words name two indicators of one kind of unit, unless what is said near them tells which", () => {
  const holders = new Map<string, Set<string>>();
  for (const indicator of indicators) {
    for (const { before, after, near, about } of phraseWordsOf(indicator)) {
      const key = `${before}{}${after} ${unitMeaning(indicator.unit)?.kind} ${[...near, ...about].sort().join("|")}`;
      holders.set(key, (holders.get(key) ?? new Set()).add(indicator.id));
    }
  }
  expect([...holders].filter(([, ids]) => ids.size > 1).map(([key, ids]) => [key, ...ids])).toEqual([]);
});

test("a phrase holds its figure at most once and says something beside it", () => {
  const phrases = indicators.flatMap(({ phrases: said = [] }) => said);
  expect(phrases.length).toBeGreaterThan(0);
  for (const { words } of phrases) {
    expect(words.split("{}").length).toBeLessThanOrEqual(2);
    expect(words.replace("{}", "").length).toBeGreaterThan(1);
  }
});

test("every indicator can be named in a sentence by its own name", () => {
  for (const indicator of indicators) expect(phraseWordsOf(indicator).some(({ before }) => before !== "")).toBe(true);
});
