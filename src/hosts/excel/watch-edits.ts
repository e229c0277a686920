import type { Result } from "../../core/model/problem";
import { runInExcel } from "./run";

/** Where somebody changed cells of this workbook; `sheetId` is Excel's own. */
export interface Edit {
  readonly sheetId: string;
  readonly address: string;
}

/** Ends the watching. */
export type StopWatching = () => Promise<Result<null>>;

/**
 * Tells of cells changed by the person at this Excel. Changes by co-authors are theirs to check, and our own writes are
 * never told, since the host turns events off for them.
 */
export const watchEdits = (onEdit: (edit: Edit) => void): Promise<Result<StopWatching>> =>
  runInExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(({ source, worksheetId, address }) => {
      if (source === "Local") onEdit({ sheetId: worksheetId, address });
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      runInExcel(() =>
        // A handler can be removed only in the context it was added in.
        Excel.run(handler.context, async (own) => {
          handler.remove();
          await own.sync();
          return null;
        }),
      );
  });
