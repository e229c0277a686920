import type { Language } from "../../core/model/indicator";
import type { CliText } from "./cli-text";
import { en } from "./en";
import { zhCN } from "./zh-CN";

/** The words of the command line in every language we speak. */
export const CLI_TEXTS: Readonly<Record<Language, CliText>> = { "zh-CN": zhCN, en };
