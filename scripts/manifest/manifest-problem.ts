/** One thing wrong with a manifest, in words that say what to do about it. */
export interface ManifestProblem {
  /** One-based line of the file. */
  readonly line: number;
  readonly message: string;
}
