import { CommanderError } from "commander";
import { commandLine } from "./arguments";
import { bindings } from "./bindings-command";
import { check } from "./check-command";
import type { ExitCode } from "./check-command";
import { clear } from "./clear-command";
import { expandInputs } from "./inputs";
import type { Language } from "../core/model/indicator";
import { chooseLanguage } from "./language";
import { listRules } from "./rules-command";
import { checkRules } from "./rules-check-command";
import { listTables } from "./tables-command";
import type { Terminal } from "./terminal";
import { usageError } from "./usage-errors";

/** What the program takes from the process it runs in. */
export interface Surroundings {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Today's date here, ISO. */
  readonly today: string;
}

/** Runs one command line and gives its exit code. */
export async function run({ args, environment, platform, today }: Surroundings, terminal: Terminal): Promise<ExitCode> {
  const language = chooseLanguage(args, environment);
  let code: ExitCode = 0;
  const printed: string[] = [];
  const program = commandLine(language, {
    check: async (request) => {
      code = await check({ ...request, files: expandInputs(request.files, platform) }, terminal);
    },
    clear: async (request) => {
      code = await clear({ ...request, files: expandInputs(request.files, platform) }, terminal);
    },
    bindings: async (request) => {
      code = await bindings(request, terminal);
    },
    tables: async (request) => {
      code = await listTables({ ...request, files: expandInputs(request.files, platform) }, terminal);
    },
    rules: async (request) => {
      code = await listRules({ ...request, asOf: request.asOf ?? today }, terminal);
    },
    rulesCheck: async (request) => {
      code = await checkRules(request, terminal);
    },
  });
  for (const command of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)]) {
    command.configureOutput({
      writeOut: (help) => printed.push(help),
      writeErr: (help) => printed.push(help),
      outputError: () => undefined,
    });
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return answer(error, printed.join(""), language, terminal);
  }
}

/** Help was asked for, or the call was wrong. */
async function answer(error: CommanderError, help: string, language: Language, terminal: Terminal): Promise<ExitCode> {
  if (error.exitCode === 0) {
    await terminal.print(help);
    return 0;
  }
  terminal.complain(error.code === "commander.help" ? help.trimEnd() : usageError(error, language));
  return 2;
}
