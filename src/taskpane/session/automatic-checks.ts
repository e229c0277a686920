import { onWrittenElsewhere } from "../../addin/written-elsewhere";
import { watchEdits, type StopWatching } from "../../hosts/excel/watch-edits";
import type { Dispatch } from "../state/action";
import type { Desk } from "./desk";

/** Checks again when somebody changed a cell, or when a button of the ribbon has written to the workbook. */
export interface AutomaticChecks {
  /** Begins to watch, after the first check; asking again changes nothing. */
  readonly begin: () => Promise<void>;
  readonly set: (isAutomatic: boolean) => void;
  readonly end: () => Promise<void>;
}

/** People type several cells in a row. */
const SHORTEST_WAIT = 800;

/**
 * Watches the cells and has the workbook checked when typing pauses. A workbook that takes long to check is checked
 * less often: the pause must be as long as the last job was.
 */
export function automaticChecks(dispatch: Dispatch, desk: Desk, check: () => Promise<unknown>): AutomaticChecks {
  let isAutomatic = true;
  let isOpen = true;
  let isBehind = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watching: Promise<StopWatching | null> | null = null;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        if (desk.current() !== null) return later();
        isBehind = false;
        void check();
      },
      Math.max(SHORTEST_WAIT, desk.lastDuration()),
    );
  };
  const onEdit = (): void => {
    if (!isOpen) return;
    dispatch({ type: "edited" });
    isBehind = true;
    if (!isAutomatic) return;
    if (desk.current() === "recheck") desk.cancel();
    later();
  };
  /** What the ribbon wrote is as new as the figures; only the list here may still be older. */
  const onWritten = (): void => {
    dispatch({ type: "written" });
    if (desk.current() === "recheck") desk.cancel();
    later();
  };
  let stopListening: (() => void) | null = null;
  const watch = async (): Promise<StopWatching | null> => {
    const started = await watchEdits(onEdit);
    if (started.ok) return started.value;
    dispatch({ type: "told", message: { kind: "notice", problem: started.problem } });
    return null;
  };
  return {
    begin: async () => {
      if (!isOpen) return;
      stopListening ??= onWrittenElsewhere(onWritten);
      watching ??= watch();
      // An Excel that refused may take it the next time.
      if ((await watching) === null) watching = null;
    },
    set: (next) => {
      isAutomatic = next;
      dispatch({ type: "automated", isAutomatic });
      if (next && isBehind) later();
      if (next) return;
      clearTimeout(timer);
      if (desk.current() === "recheck") desk.cancel();
    },
    end: async () => {
      isOpen = false;
      stopListening?.();
      clearTimeout(timer);
      await (
        await watching
      )?.();
    },
  };
}
