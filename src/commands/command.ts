import type { Checker } from "../core/evaluate/prepare";
import type { Language } from "../core/model/indicator";
import type { Result } from "../core/model/problem";

/** The whole job of a ribbon button, without a pane; what was done is to be seen in the workbook. */
export type Command = (checker: Checker, language: Language) => Promise<Result<null>>;
