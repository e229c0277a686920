import { runExamples } from "../core/check-examples";
import type { Language } from "../core/model/indicator";
import type { ExitCode } from "./check-command";
import { readRules } from "./read-rules";
import type { Terminal } from "./terminal";
import { CLI_TEXTS } from "./text";

/** What `rules check` was asked to do. */
export interface RulesCheckRequest {
  readonly pack: string;
  readonly language: Language;
}

/** Proves a pack: schema, names and every example; 0 all well, 2 with every problem told. */
export async function checkRules({ pack, language }: RulesCheckRequest, terminal: Terminal): Promise<ExitCode> {
  const text = CLI_TEXTS[language];
  const rules = await readRules(pack);
  const examples = rules.ok ? await runExamples(rules.value) : [];
  const problems = rules.ok
    ? examples
        .filter(({ isAsExpected }) => !isAsExpected)
        .map(({ rule, example, expected, outcome }) => text.exampleFailed(rule, example, expected, outcome))
    : rules.problems.map(({ message }) => message[language]);
  for (const problem of problems) terminal.complain(problem);
  if (!rules.ok || problems.length > 0) {
    terminal.complain(text.problemsFound(problems.length));
    return 2;
  }
  await terminal.print(`${text.examplesPassed(rules.value.rules.length, examples.length)}\n`);
  return 0;
}
