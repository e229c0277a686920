import { Argument, Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../core/model/indicator";
import type { BindingsRequest } from "./bindings-command";
import type { CheckRequest } from "./check-command";
import type { ClearRequest } from "./clear-command";
import type { Target } from "./destinations";
import type { RulesCheckRequest } from "./rules-check-command";
import type { RulesRequest } from "./rules-command";
import type { TablesRequest } from "./tables-command";
import { CLI_TEXTS } from "./text";
import { TOOL } from "./tool";

/** What each command does; kept apart from how it is called. */
export interface Actions {
  readonly check: (request: CheckRequest) => Promise<void>;
  readonly clear: (request: ClearRequest) => Promise<void>;
  readonly bindings: (request: BindingsRequest) => Promise<void>;
  readonly tables: (request: TablesRequest) => Promise<void>;
  readonly rules: (request: RulesRequest) => Promise<void>;
  readonly rulesCheck: (request: RulesCheckRequest) => Promise<void>;
}

const DEFAULT_PACK = "district";

/** The grammar of the command line, with its help in one language. */
export function commandLine(language: Language, actions: Actions): Command {
  const { help } = CLI_TEXTS[language];
  const localise = (command: Command): Command =>
    command
      .configureHelp({
        styleTitle: (title) => help.headings[title] ?? title,
        optionDescription: ({ description, defaultValue }) =>
          typeof defaultValue === "string" ? help.byDefault(description, defaultValue) : description,
      })
      .helpOption("-h, --help", help.help)
      .helpCommand(false)
      // Otherwise `rules check --pack P` would give P to `rules`.
      .enablePositionalOptions()
      .exitOverride()
      .addOption(new Option("--lang <language>", help.lang).choices(["zh-CN", "en"]));
  const command = (name: string, summary: string): Command => localise(new Command(name).description(summary));
  const files = (): Argument => new Argument("<file...>", help.files);
  const pack = (): Option => new Option("--pack <pack>", help.pack).default(DEFAULT_PACK);
  const asOf = (): Option => new Option("--as-of <date>", help.asOf).argParser(isoDate);
  const out = (summary: string): Option => new Option("--out <folder>", summary);

  const check = command("check", help.check)
    .addArgument(files())
    .addOption(pack())
    .addOption(asOf())
    .addOption(new Option("--format <format>", help.format).choices(["text", "json", "ndjson"]).default("text"))
    .addOption(new Option("--bindings <file>", help.bindingsFile))
    .addOption(new Option("--include-personal", help.includePersonal))
    .addOption(out(help.out).conflicts("inPlace"))
    .addOption(new Option("--in-place", help.inPlace))
    .addHelpText("after", `\n${help.exitCodes}`)
    .action((given: string[], options: CheckOptions) =>
      actions.check({ files: given, language, target: targetOf(options), ...requested(options) }),
    );
  const clear = command("clear", help.clear)
    .addArgument(files())
    .addOption(out(help.clearOut))
    .addOption(new Option("--keep-bindings", help.keepBindings))
    .action((given: string[], { out: folder, keepBindings = false }: { out?: string; keepBindings?: boolean }) =>
      actions.clear({
        files: given,
        language,
        keepBindings,
        target: targetOf({ inPlace: true, ...(folder ? { out: folder } : {}) }),
      }),
    );
  const bindings = command("bindings", help.bindings)
    .addArgument(new Argument("<file>", help.files))
    .addOption(new Option("--out <file>", help.bindingsOut))
    .action((file: string, options: { out?: string }) => actions.bindings({ file, language, ...options }));
  const tables = command("tables", help.tables)
    .addArgument(files())
    .addOption(pack())
    .addOption(new Option("--format <format>", help.listFormat).choices(["text", "json"]).default("text"))
    .action((given: string[], options: Pick<TablesRequest, "pack" | "format">) =>
      actions.tables({ files: given, language, ...options }),
    );
  const rulesCheck = command("check", help.rulesCheck)
    .addOption(pack())
    .action((options: { pack: string }) => actions.rulesCheck({ pack: options.pack, language }));
  const rules = command("rules", help.rules)
    .addOption(pack())
    .addOption(asOf())
    .addOption(new Option("--format <format>", help.listFormat).choices(["text", "json"]).default("text"))
    .addCommand(rulesCheck)
    .action((options: RulesOptions) => actions.rules({ language, ...options }));

  return command(TOOL.name, help.program)
    .version(TOOL.version, "-V, --version", help.version)
    .addCommand(check)
    .addCommand(clear)
    .addCommand(bindings)
    .addCommand(tables)
    .addCommand(rules);
}

type CheckWishes = Pick<CheckRequest, "pack" | "format" | "asOf" | "bindings" | "includePersonal">;

interface CheckOptions extends CheckWishes {
  readonly out?: string;
  readonly inPlace?: boolean;
}

type RulesOptions = Pick<RulesRequest, "pack" | "format" | "asOf">;

const requested = ({ pack, format, asOf, bindings, includePersonal = false }: CheckOptions): CheckWishes => ({
  pack,
  format,
  includePersonal,
  ...(asOf ? { asOf } : {}),
  ...(bindings === undefined ? {} : { bindings }),
});

function targetOf({ out, inPlace }: { readonly out?: string; readonly inPlace?: boolean }): Target {
  if (out !== undefined) return { kind: "folder", folder: out };
  return inPlace ? { kind: "in-place" } : { kind: "none" };
}

function isoDate(given: string): string {
  const day = new Date(`${given}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given);
  if (!isDay) throw new InvalidArgumentError("YYYY-MM-DD");
  return given;
}
