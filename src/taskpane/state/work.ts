import type { CheckStage } from "../../core/check-workbook";

/** What the pane can be at; only one of them at a time. */
export type Job = "check" | "recheck" | "summary" | "explain" | "point" | "settle" | "clearMarks" | "clearAll";

/** Where a job is; reading and writing are Excel's, the others are the check's. */
export type Stage = "read" | CheckStage | "write";

/** A job that is under way. */
export interface Work {
  readonly job: Job;
  readonly stage: Stage;
  /** Parts done of the stage, 0 of 0 where nothing tells. */
  readonly done: number;
  readonly total: number;
  readonly isCancelling: boolean;
}
