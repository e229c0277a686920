import { basename, dirname } from "node:path";
import { placeholdersIn } from "../../src/core/text/template";
import { DISTRICT_FILES, districtPack } from "./district-pack";

const CATALOGUE_FILES = ["pack.json", "sections.json", "indicators.json", "quantities.json"];
const { rules } = districtPack();

describe("the rules of the district pack", () => {
  test("stand one in a file, in a folder, under the name of the file", () => {
    const paths = Object.keys(DISTRICT_FILES).filter((path) => !CATALOGUE_FILES.includes(path));
    expect(paths.map((path) => basename(path, ".json")).sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(paths.filter((path) => dirname(path) === ".")).toEqual([]);
  });

  test.each(rules)("$id tells the same in both languages", ({ title, why, message, fix }) => {
    const asked = (text: { readonly "zh-CN": string; readonly en: string }): readonly (readonly string[])[] =>
      [text["zh-CN"], text.en].map((words) => [...placeholdersIn(words)].sort());
    const [chinese, english] = asked(message);
    expect(chinese).toEqual(english);
    const [chineseFix, englishFix] = asked(fix);
    expect(chineseFix).toEqual(englishFix);
    expect([...placeholdersIn(title["zh-CN"]), ...placeholdersIn(why["zh-CN"])]).toEqual([]);
  });

  test.each(rules)("$id writes Chinese with Chinese punctuation and whole sentences", ({ message, why, fix }) => {
    for (const { "zh-CN": chinese, en } of [message, why, fix]) {
      expect(chinese).toMatch(/。$/);
      expect(chinese.replace(/\{\{.*?\}\}|#[A-Z/0]+!/g, "")).not.toMatch(/[,;?!]|[\u4e00-\u9fff]\s|\s[\u4e00-\u9fff]/);
      expect(en).toMatch(/\.$/);
      expect(en).not.toMatch(/[，。；：！？（）]/);
    }
  });

  test.each(rules)("$id shows a pass and a fail", ({ examples }) => {
    const expected = examples.map(({ expect: outcome }) => outcome);
    expect(expected).toEqual(expect.arrayContaining(["pass", "fail"]));
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });

  test.each(rules)("$id names where it comes from", ({ source }) => {
    expect(source.document.length).toBeGreaterThan(3);
  });
});
