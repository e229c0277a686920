import type { Language } from "../../core/model/indicator";
import { en } from "./en";
import type { PaneText } from "./pane-text";
import { zhCN } from "./zh-CN";

/** The words of the pane in every language we speak. */
export const PANE_TEXTS: Readonly<Record<Language, PaneText>> = { "zh-CN": zhCN, en };
