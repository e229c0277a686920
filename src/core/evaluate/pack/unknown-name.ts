import type { Localised } from "../../model/indicator";
import { didYouMean } from "./did-you-mean";
import { ruleProblem, type RuleProblem } from "./rule-problem";

/** Kinds of names a pack refers to. */
export type NameKind =
  "operator" | "fact" | "param" | "indicator" | "quantity" | "section" | "placeholder" | "kind" | "unit" | "role";

const CHINESE: Readonly<Record<NameKind, string>> = {
  operator: "运算符",
  fact: "事实",
  param: "参数",
  indicator: "指标",
  quantity: "列项",
  section: "板块",
  placeholder: "占位符",
  kind: "指标类型",
  unit: "计量单位",
  role: "列角色",
};

const MOST_LISTED = 30;

function listed(known: readonly string[]): Localised {
  if (known.length === 0) return { "zh-CN": "此处没有可用的名称。", en: "None is known here." };
  const names = known.slice(0, MOST_LISTED).join(", ");
  const more = known.length > MOST_LISTED;
  return {
    "zh-CN": `可用：${names}${more ? ` 等${known.length}个` : ""}。`,
    en: `Known: ${names}${more ? ` and ${known.length - MOST_LISTED} more` : ""}.`,
  };
}

/** A name that means nothing: says where it stands, what was probably meant and what there is. */
export function unknownName(
  file: string,
  where: string,
  kind: NameKind,
  name: string,
  known: readonly string[],
): RuleProblem {
  const meant = didYouMean(name, known);
  const names = listed(known);
  return ruleProblem(file, where, `unknown-${kind}`, {
    "zh-CN": `${where} 处的${CHINESE[kind]}“${name}”不存在${meant ? `，是否应为“${meant}”？` : "。"}${names["zh-CN"]}`,
    en: `unknown ${kind} "${name}" in ${where}${meant ? `; did you mean "${meant}"?` : "."} ${names.en}`,
  });
}
