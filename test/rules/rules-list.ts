import type { Pack, Rule, Severity } from "../../src/core/model/rule";

const LEVELS: Readonly<Record<Severity, string>> = { error: "逻辑校验", warning: "经验校验", info: "提示" };

const sourceOf = ({ source }: Rule): string => [source.document, source.clause].filter(Boolean).join(" ");

/** The list of a pack's rules as its readme shows it. */
export function rulesList({ rules }: Pack): string {
  const rows = [...rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      (rule) =>
        `| ${rule.id} | ${LEVELS[rule.severity]} | ${rule.title["zh-CN"]} | ${rule.title.en} | ${sourceOf(rule)} |`,
    );
  return ["| rule | level | 规则 | what must hold | source |", "|---|---|---|---|---|", ...rows].join("\n");
}
