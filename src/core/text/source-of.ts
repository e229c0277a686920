import type { Source } from "../model/indicator";
import type { Pack, Rule } from "../model/rule";
import type { Verdict } from "../model/verdict";
import type { Text } from "./text";
import { indicatorById } from "./by-id";

/** Where a finding comes from: for a target the document that set it, otherwise the rule's own source. */
export function sourceOf({ subject }: Verdict, rule: Rule, { catalogue }: Pack, text: Text): Source {
  if (!("target" in rule.forEach) || !/^at(Most|Least):/.test(subject.place)) return rule.source;
  const targets = indicatorById(catalogue, subject.indicator)?.targets ?? [];
  const planned = targets.find(({ operator, value }) => subject.place === `${operator}:${value}`);
  return planned?.source ?? { document: text.statedTarget };
}
