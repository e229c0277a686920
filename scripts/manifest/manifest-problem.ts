import type { Localised } from "../../src/core/model/indicator";

/** One thing wrong with a manifest, in words that say what to do about it. */
export interface ManifestProblem {
  /** One-based line of the file. */
  readonly line: number;
  readonly message: Localised;
}

/** A problem in both languages on one line, the Chinese first. */
export const told = ({ line, message }: ManifestProblem): string => `${line}: ${message["zh-CN"]} / ${message.en}`;
