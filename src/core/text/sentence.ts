import type { Finding } from "../model/finding";
import type { Language } from "../model/indicator";
import type { Pack, Rule } from "../model/rule";
import { ruleById } from "./by-id";
import { textOf } from "./languages";
import { entityNamed } from "./entity-named";
import { goalText, placeholderText, sidesText } from "./placeholder-text";
import type { SidesText } from "./placeholder-text";
import { sourceOf } from "./source-of";
import { inUnitOfTable } from "./table-own-unit";
import { fill } from "./template";

/** What a finding says, and how to put it right, in the reader's language. */
export interface Spoken {
  readonly message: string;
  readonly fix: string;
  /** Document and clause; empty for what no rule says. */
  readonly source: string;
  readonly sides: SidesText;
}

/** Renders the message of the rule behind a finding. */
export const sentence = (finding: Finding, pack: Pack, language: Language): string =>
  spoken(finding, pack, language).message;

/** Renders everything a person is told about a finding. */
export function spoken(finding: Finding, pack: Pack, language: Language): Spoken {
  const text = textOf(language);
  const rule = ruleOf(finding.rule, pack);
  const verdict = inUnitOfTable(finding.verdict);
  const { document, clause = "" } = sourceOf(verdict, rule, pack, text);
  const source = text.source(document, clause);
  const sides = sidesText(verdict, text);
  const said = { source, sides };
  if (verdict.outcome === "broken") {
    return { message: text.brokenMessage(rule.title[language], verdict.problem ?? ""), fix: text.brokenFix, ...said };
  }
  const valueOf = (name: string): string => placeholderText(name, verdict, sides, pack, text);
  const named = (template: string) => entityNamed(template, verdict, valueOf, text);
  if (verdict.outcome === "unknown") {
    const goal = goalText(verdict, text);
    const self = named("")("self");
    const message = goal
      ? text.roundingAtTarget(self, verdict.args["value"] ? valueOf("value") : sides.left, goal)
      : text.roundingMessage(self, sides.left, sides.right, rule.title[language]);
    return { message, fix: text.roundingFix, ...said };
  }
  const template = rule.message[language];
  return { message: saidOnce(fill(template, named(template))), fix: fill(rule.fix[language], valueOf), ...said };
}

/**
 * What the column 合计 comes to in the row 合计 is 合计, and not 合计的合计; and in English people who are called pupils or
 * teachers need not be called people as well.
 */
const saidOnce = (message: string): string =>
  message
    .replace(/(合计|总计|共计)的(?:合计|总计|共计)/g, "$1")
    .replace(/ (?:people|person) ((?:full-time )?(?:pupils|teachers)\b)/g, " $1");

const ruleOf = (id: string, pack: Pack): Rule => {
  const rule = ruleById(pack, id);
  if (!rule) throw new Error(`a finding of rule ${id}, which pack ${pack.id} does not have`);
  return rule;
};
