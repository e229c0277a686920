import type { WritePlan } from "../core/model/plan";
import type { Result } from "../core/model/problem";
import type { Workbook } from "../core/model/workbook";

/** What applying a plan did. */
export interface Applied {
  /** Sheets that are protected and were therefore not marked. */
  readonly unmarkedSheets: readonly string[];
  /** Names our sheets got, where the wanted one was taken. */
  readonly sheetNames: Readonly<Record<string, string>>;
}

/** Where workbooks come from and findings go to. A host decides nothing: it reads cells and applies plans. */
export interface Host {
  read(): Promise<Result<Workbook>>;
  apply(plan: WritePlan): Promise<Result<Applied>>;
}
