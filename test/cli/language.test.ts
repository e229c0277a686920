import { chooseLanguage } from "../../src/cli/language";

describe("the language of the command line", () => {
  test.each([
    ["--lang wins over the locale", ["check", "--lang", "en"], { LANG: "zh_CN.UTF-8" }, "en"],
    ["--lang=… is the same", ["check", "--lang=zh-CN"], { LANG: "en_US.UTF-8" }, "zh-CN"],
    ["a file named --lang after -- is a file", ["check", "--", "--lang", "en"], {}, "zh-CN"],
    ["--lang at the very end says nothing", ["check", "--lang"], { LANG: "en_GB" }, "en"],
    ["LC_ALL wins over LANG", [], { LC_ALL: "zh_TW.UTF-8", LANG: "en_US.UTF-8" }, "zh-CN"],
    ["an empty LC_ALL is no choice", [], { LC_ALL: "", LANG: "en_US.UTF-8" }, "en"],
    ["English locales give English", [], { LANG: "en_GB.UTF-8" }, "en"],
    ["the C locale gives Chinese", [], { LANG: "C.UTF-8" }, "zh-CN"],
    ["a language we do not speak gives Chinese", [], { LANG: "enm_XX" }, "zh-CN"],
    ["no locale gives Chinese", [], {}, "zh-CN"],
  ] as const)("%s", (_, args, environment, expected) => {
    expect(chooseLanguage([...args], environment)).toBe(expected);
  });
});
