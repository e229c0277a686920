import type { CellRef } from "../../core/model/cell";
import { CLEARING_PLAN, type WritePlan } from "../../core/model/plan";
import type { Said } from "../../core/report/said";
import { importBindings } from "../../core/report/binding-file";
import { showCell } from "../../hosts/excel/show-cell";
import type { Job } from "../state/work";
import { automaticChecks } from "./automatic-checks";
import { checkAndWrite, checkOnly, explainAndWrite, updateAndShowSummary } from "./checking";
import { openDesk, type Doing, type SessionOptions } from "./desk";
import { pointAtSelection } from "./pointing";
import { settleAndWrite, type Settling } from "./settling";

/** Everything the pane can have done. What comes of it is dispatched. */
export interface Session {
  readonly check: () => Promise<void>;
  readonly updateSummary: () => Promise<void>;
  readonly explain: (said: Said) => Promise<void>;
  /** Takes the cell that is selected in Excel for the decision that is being made. */
  readonly point: () => Promise<void>;
  readonly settle: (settling: Settling) => Promise<void>;
  /** Settles what the text of a file of decisions says. */
  readonly importDecisions: (text: string) => Promise<void>;
  /** Reads sheets with personal data as well, or leaves them out again, and checks; nothing is written. */
  readonly includePersonal: (isIncluded: boolean) => Promise<void>;
  /** Takes the marks off the cells; our sheets and what was typed there stay. */
  readonly clearMarks: () => Promise<void>;
  /** Takes everything of ours out of the workbook. */
  readonly clearAll: () => Promise<void>;
  readonly cancel: () => void;
  readonly show: (cell: CellRef) => Promise<void>;
  readonly setAutomatic: (isAutomatic: boolean) => void;
  readonly close: () => Promise<void>;
}

/** Opens the one place where the pane's effects happen. */
export function openSession(options: SessionOptions): Session {
  const { dispatch } = options;
  let includesPersonal = false;
  const desk = openDesk(options, () => includesPersonal);
  const automatic = automaticChecks(dispatch, desk, () => desk.run("recheck", checkOnly));
  /** A check that went through is also the time to begin watching. */
  const checking = async (job: Job, doing: Doing): Promise<void> => {
    if (await desk.run(job, doing)) await automatic.begin();
  };
  const clear = async (job: Job, plan: WritePlan): Promise<void> => {
    await desk.run(job, async ({ host }) => {
      dispatch({ type: "advanced", stage: "write", done: 0, total: 0 });
      const applied = await host.apply(plan);
      if (!applied.ok) return applied.problem;
      if (job === "clearAll") dispatch({ type: "clearedAll" });
      dispatch({ type: "told", message: { kind: job === "clearAll" ? "allCleared" : "marksCleared" } });
      return null;
    });
  };
  const settle = (settling: Settling): Promise<void> => checking("settle", (work) => settleAndWrite(work, settling));
  return {
    check: () => checking("check", checkAndWrite),
    updateSummary: () => checking("summary", updateAndShowSummary),
    explain: (said) => checking("explain", (work) => explainAndWrite(work, said)),
    point: async () => void (await desk.run("point", pointAtSelection)),
    settle,
    importDecisions: async (text) => {
      const read = importBindings(text);
      if (read.ok) await settle({ kind: "import", decisions: read.value });
      else dispatch({ type: "told", message: { kind: "problem", problem: read.problem } });
    },
    includePersonal: async (isIncluded) => {
      includesPersonal = isIncluded;
      dispatch({ type: "browsed", browsing: { includesPersonal } });
      await checking("check", checkOnly);
    },
    clearMarks: () => clear("clearMarks", { marks: [], sheets: "keep", state: "keep" }),
    clearAll: () => clear("clearAll", CLEARING_PLAN),
    cancel: desk.cancel,
    show: async (cell) => {
      const shown = await showCell(cell);
      if (!shown.ok) dispatch({ type: "told", message: { kind: "problem", problem: shown.problem } });
    },
    setAutomatic: automatic.set,
    close: automatic.end,
  };
}
