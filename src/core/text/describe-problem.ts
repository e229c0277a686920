import type { Language } from "../model/indicator";
import type { Problem } from "../model/problem";

/** What went wrong, in the reader's language. */
export const describeProblem = (problem: Problem, language: Language): string => problem.message[language];
