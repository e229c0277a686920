import type { Language } from "../core/model/indicator";
import type { Pack, Rule } from "../core/model/rule";
import type { ExitCode } from "./check-command";
import { textOf } from "../core/text/languages";
import { readRules } from "./read-rules";
import type { Terminal } from "./terminal";
import { CLI_TEXTS } from "./text";
import type { CliText } from "./text/cli-text";

/** What `rules` was asked to do. */
export interface RulesRequest {
  readonly pack: string;
  readonly language: Language;
  readonly format: "text" | "json";
  readonly asOf?: string;
}

/** Lists every rule with its source and whether it is in force; 2 when the pack cannot be read. */
export async function listRules(
  request: RulesRequest & { readonly asOf: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, format, asOf } = request;
  const pack = await readRules(request.pack);
  if (!pack.ok) {
    for (const problem of pack.problems) terminal.complain(problem.message[language]);
    return 2;
  }
  await terminal.print(
    format === "json" ? rulesAsJson(pack.value, language, asOf) : rulesAsText(pack.value, language, asOf),
  );
  return 0;
}

/** Whether a rule speaks of the day. */
export function forceOf({ valid }: Rule, day: string): "in-force" | "not-yet" | "expired" {
  if (day < valid.from) return "not-yet";
  return valid.to !== undefined && day > valid.to ? "expired" : "in-force";
}

function rulesAsText(pack: Pack, language: Language, asOf: string): string {
  const text = CLI_TEXTS[language];
  const rules = pack.rules.map((rule) => ruleAsText(rule, language, asOf, text));
  return `${text.rulesListed(pack.title[language], pack.version, pack.rules.length)}\n\n${rules.join("\n")}`;
}

function ruleAsText(rule: Rule, language: Language, asOf: string, text: CliText): string {
  const { document, clause } = rule.source;
  const state = [
    textOf(language).severity[rule.severity],
    text.force[forceOf(rule, asOf)],
    text.validity(rule.valid.from, rule.valid.to),
  ];
  return `${rule.id}  [${state.join(" · ")}]\n  ${rule.title[language]}\n  ${text.source(document, clause)}\n`;
}

function rulesAsJson({ id, version, fingerprint, rules }: Pack, language: Language, asOf: string): string {
  const listed = rules.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    title: rule.title[language],
    source: rule.source,
    valid: rule.valid,
    state: forceOf(rule, asOf),
  }));
  return `${JSON.stringify({ pack: { id, version, fingerprint }, rules: listed }, null, 2)}\n`;
}
