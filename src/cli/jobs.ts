import type { Decision } from "../core/model/binding";
import type { Language } from "../core/model/indicator";
import type { Problem } from "../core/model/problem";
import type { PackFiles } from "./pack-folder";

export type Format = "text" | "json" | "ndjson";

/** What is the same for all files of a run; it is sent to every worker once. */
export interface Setup {
  readonly pack: PackFiles;
  readonly language: Language;
  readonly format: Format;
  readonly asOf?: string;
  /** What a file of bindings says about reading the workbooks. */
  readonly decisions: readonly Decision[];
  readonly includesPersonal: boolean;
}

/** One file to check, and where to write it to. */
export interface Job {
  readonly file: string;
  readonly destination: string | null;
  readonly inPlace: boolean;
}

/** What came of a job; plain data, so that it can come from a worker. */
export type JobDone =
  | {
      readonly ok: true;
      /** The report in the format asked for. */
      readonly report: string;
      readonly hasErrors: boolean;
      /** What the person should know of the written file, in their language. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly problem: Problem };
