import type { Language } from "../model/indicator";
import { en } from "./en";
import type { Text } from "./text";
import { zhCN } from "./zh-CN";

/** Every language we speak, by its code. */
const LANGUAGES: Readonly<Record<Language, Text>> = { "zh-CN": zhCN, en };

/** The texts of a language. */
export const textOf = (language: Language): Text => LANGUAGES[language];

/** All texts, for whoever reads what was written in any language. */
export const ALL_TEXTS: readonly Text[] = Object.values(LANGUAGES);
