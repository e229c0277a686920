import type { Binding } from "../model/binding";
import type { Explanation } from "../model/finding";
import type { Problem } from "../model/problem";

/** What people told us in earlier runs. */
export interface Memory {
  /** By finding id, also of findings that are gone. */
  readonly explanations: Readonly<Record<string, Explanation>>;
  /** 人工补充, by section id. */
  readonly remarks: Readonly<Record<string, string>>;
  /** What they settled about reading the workbook, the latest last. */
  readonly bindings: readonly Binding[];
  /** Why some of it could not be read. */
  readonly problems: readonly Problem[];
}

/** The memory of a workbook that was never checked. */
export const NO_MEMORY: Memory = { explanations: {}, remarks: {}, bindings: [], problems: [] };
