import { textOf } from "../../../src/core/text/languages";
import { entityNamed } from "../../../src/core/text/entity-named";
import { fill } from "../../../src/core/text/template";
import { subject, verdict } from "../report/make";

const said = (message: string, entity: string, language: "zh-CN" | "en" = "zh-CN", indicator = "x"): string => {
  const one = verdict({ rule: "r", subject: subject(indicator, "2023", entity) });
  const valueOf = (name: string): string => (name === "self" ? "留守儿童数" : name === "entity" ? entity : "2023年");
  return fill(message, entityNamed(message, one, valueOf, textOf(language)));
};

test.each([
  [
    "a town's figure names the town once",
    "{{period}}{{self}}未填报，{{self}}应填报。",
    "马店镇",
    "2023年马店镇的留守儿童数未填报，留守儿童数应填报。",
  ],
  ["the district is not named", "{{period}}{{self}}未填报。", "", "2023年留守儿童数未填报。"],
  [
    "a message that names the town itself stands as it is",
    "{{entity}}的{{self}}未填报。",
    "马店镇",
    "马店镇的留守儿童数未填报。",
  ],
])("%s", (_, message, entity, expected) => {
  expect(said(message, entity)).toBe(expected);
});

test("in English the town follows the figure", () => {
  expect(said("{{self}} is not filled in.", "马店镇", "en")).toBe("留守儿童数 of 马店镇 is not filled in.");
});

test("a figure in a column of a table is named as its message says", () => {
  expect(said("{{self}}未填报。", "马店镇", "zh-CN", "")).toBe("留守儿童数未填报。");
});
