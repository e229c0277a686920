import type { CommanderError } from "commander";
import type { Language, Localised } from "../core/model/indicator";

/** What commander complains of, by its code; `what` is the option, argument or command it names. */
const COMPLAINTS: Readonly<Record<string, (what: string, message: string) => Localised>> = {
  "commander.unknownOption": (what) => ({ "zh-CN": `没有选项 ${what}。`, en: `There is no option ${what}.` }),
  "commander.unknownCommand": (what) => ({ "zh-CN": `没有命令 ${what}。`, en: `There is no command ${what}.` }),
  "commander.missingArgument": () => ({ "zh-CN": "请至少给出一个文件。", en: "Name at least one file." }),
  "commander.optionMissingArgument": (what) => ({
    "zh-CN": `选项 ${what} 缺少值。`,
    en: `Option ${what} needs a value.`,
  }),
  "commander.excessArguments": () => ({ "zh-CN": "参数过多。", en: "There are too many arguments." }),
  "commander.conflictingOption": () => ({
    "zh-CN": "--out 和 --in-place 只能选一个。",
    en: "Give either --out or --in-place, not both.",
  }),
  "commander.invalidArgument": (what, message) => ({
    "zh-CN": `选项 ${what} 的值无效；可用：${allowed(message)}。`,
    en: `The value of option ${what} is not valid; use ${allowed(message)}.`,
  }),
};

/** What was wrong with the call, and how to find out more. */
export function usageError({ code, message }: CommanderError, language: Language): string {
  const what = /'([^' ]+)[^']*'/.exec(message)?.[1] ?? "";
  const complaint = COMPLAINTS[code]?.(what, message) ?? { "zh-CN": message, en: message };
  const hint = language === "en" ? "See indicator-check --help." : "用法见 indicator-check --help。";
  return `${complaint[language]}${language === "en" ? " " : ""}${hint}`;
}

const allowed = (message: string): string => /Allowed choices are (.*)\./.exec(message)?.[1] ?? "YYYY-MM-DD";
