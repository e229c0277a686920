import { Validator, type OutputUnit, type Schema } from "@cfworker/json-schema";
import type { Localised } from "../../model/indicator";
import { ruleProblem, type RuleProblem } from "./rule-problem";

/** `must.all[0].operator` of `#/must/all/0/operator`. */
function whereIn(pointer: string): string {
  const steps = pointer.split("/").slice(1);
  const names = steps.map((step) => decodeURIComponent(step).replace(/~1/g, "/").replace(/~0/g, "~"));
  return names
    .map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`))
    .join("")
    .replace(/^\./, "");
}

const QUOTED = /"([^"]+)"/g;
const TYPES: Readonly<Record<string, string>> = {
  array: "列表",
  boolean: "true 或 false",
  integer: "整数",
  null: "null",
  number: "数字",
  object: "对象",
  string: "文字",
};

const quotedIn = (text: string): readonly string[] => [...text.matchAll(QUOTED)].map((match) => match[1] ?? "");

function typeSentence(at: Localised, error: string): Localised {
  const [found = "", ...expected] = quotedIn(error);
  const inChinese = (type: string): string => TYPES[type] ?? type;
  return {
    "zh-CN": `${at["zh-CN"]}应为${expected.map(inChinese).join("、")}，现为${inChinese(found)}。`,
    en: `${at.en} must be of type ${expected.join(", ")}, not ${found}.`,
  };
}

/** What a mistake says to a person; nothing for those that only enclose another. */
function sentenceFor({ keyword, error, instanceLocation }: OutputUnit): Localised | undefined {
  const where = whereIn(instanceLocation);
  const at = { "zh-CN": where || "文件内容", en: where || "the file" };
  switch (keyword) {
    case "required": {
      const [name = ""] = quotedIn(error);
      return { "zh-CN": `${at["zh-CN"]}缺少“${name}”。`, en: `${at.en} lacks "${name}".` };
    }
    case "false":
      return { "zh-CN": `${at["zh-CN"]}不是此处允许的内容。`, en: `${at.en} is not known here.` };
    case "type":
      return typeSentence(at, error);
    case "enum":
    case "const": {
      const choices = error.replace(/^.*match(?: any of)? /, "").replace(/\.$/, "");
      return { "zh-CN": `${at["zh-CN"]}只能是 ${choices}。`, en: `${at.en} must be one of ${choices}.` };
    }
    case "minItems":
      return { "zh-CN": `${at["zh-CN"]}不能是空列表。`, en: `${at.en} must not be empty.` };
    case "minLength":
      return { "zh-CN": `${at["zh-CN"]}不能为空。`, en: `${at.en} must not be empty.` };
    case "pattern":
      return { "zh-CN": `${at["zh-CN"]}的写法不符合要求。`, en: `${at.en} is not written as it must be.` };
    case "exclusiveMinimum":
      return { "zh-CN": `${at["zh-CN"]}过小：${error}`, en: `${at.en}: ${error}` };
    default:
      return undefined;
  }
}

/** The validator calls a known property unknown when something within it is wrong; only the latter is news. */
function isEcho({ keyword, instanceLocation }: OutputUnit, errors: readonly OutputUnit[]): boolean {
  const within = (other: OutputUnit): boolean => (other.instanceLocation + "/").startsWith(instanceLocation + "/");
  return (
    keyword === "false" &&
    errors.some((other) => within(other) && sentenceFor(other) !== undefined && other.keyword !== "false")
  );
}

/** Holds a file's content against its schema; all mistakes at once, or none. */
export function checkShape(schema: Schema): (file: string, content: unknown) => readonly RuleProblem[] {
  const validator = new Validator(schema, "2020-12", false);
  return (file, content) => {
    const { valid, errors } = validator.validate(content);
    if (valid) return [];
    const problems = errors.flatMap((unit) => {
      const what = isEcho(unit, errors) ? undefined : sentenceFor(unit);
      return what ? [ruleProblem(file, whereIn(unit.instanceLocation), "wrong-shape", what)] : [];
    });
    const unnamed = { "zh-CN": "内容不符合格式要求。", en: "is not of the shape it must have." };
    return problems.length > 0 ? problems : [ruleProblem(file, "", "wrong-shape", unnamed)];
  };
}
