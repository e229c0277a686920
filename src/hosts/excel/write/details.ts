import type { WritePlan } from "../../../core/model/plan";
import type { OwnSheetId } from "../../../core/model/workbook";
import { CELLS_PER_REQUEST, type ExcelHostOptions } from "../options";
import type { Inventory } from "../read/inventory";
import { compareSheets, type Candidate } from "./comparison";
import { askWhetherMoved } from "./moved";
import type { Prepared } from "./prepare-sheets";
import { hasCells, usersSheets } from "./refusals";
import { askForFormats, recogniseMarks, type StandingMark } from "./standing-marks";
import { askForState } from "./state-steps";
import type { SheetNow, Survey } from "./survey";

/** What of the workbook a plan has to be compared with. */
export interface Details {
  readonly stored: readonly (string | null)[];
  readonly marks: ReadonlyMap<SheetNow, readonly StandingMark[]>;
  readonly isSame: (candidate: Candidate) => boolean;
  readonly tableIds: (id: OwnSheetId) => readonly string[];
}

/** Looks closer: one sync, one more where there are formats with formulas, and one for each further chunk of our cells. */
export async function takeDetails(
  context: Excel.RequestContext,
  plan: WritePlan,
  read: Inventory | null,
  survey: Survey,
  prepared: readonly Prepared[],
  options: ExcelHostOptions,
): Promise<Details> {
  const most = options.cellsPerRequest ?? CELLS_PER_REQUEST;
  const candidates = prepared.flatMap(({ candidate }) => (candidate ? [candidate] : []));
  const comparison = compareSheets(candidates, most);
  const stored = askForState(context, plan.state === "keep" ? [] : survey.statePartIds);
  const markable = plan.marks === "keep" ? [] : usersSheets(survey).filter((sheet) => !sheet.isProtected);
  const formats = askForFormats(context, markable);
  const marked = plan.marks === "keep" ? [] : plan.marks.filter(hasCells).map(({ sheet }) => sheet);
  const moved = askWhetherMoved(context, markable, marked, read);
  const tables = prepared.flatMap(({ place: { id, sheetId } }) => {
    if (sheetId === null) return [];
    const collection = context.workbook.worksheets.getItem(sheetId).tables;
    collection.load("items/id");
    return [{ id, collection }];
  });
  const firstAnswer = comparison.ask(context, 0);
  await context.sync();
  firstAnswer();
  moved();
  for (let chunk = 1; chunk < comparison.chunks; chunk++) {
    const answer = comparison.ask(context, chunk);
    await context.sync();
    answer();
  }
  return {
    stored: stored(),
    marks: await recogniseMarks(context, formats()),
    isSame: comparison.isSame,
    tableIds: (id) => tables.find((each) => each.id === id)?.collection.items.map((table) => table.id) ?? [],
  };
}
