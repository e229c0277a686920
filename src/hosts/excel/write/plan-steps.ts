import type { WritePlan } from "../../../core/model/plan";
import type { OwnSheetId } from "../../../core/model/workbook";
import type { Details } from "./details";
import { markSteps } from "./mark-steps";
import { removedSheets, usersSheets } from "./refusals";
import { removalSteps, type Place } from "./sheet-place-steps";
import type { Step } from "./steps";
import type { SheetNow, Survey } from "./survey";

/** The steps that make the user's sheets carry just the marks of the plan; protected sheets are passed over. */
export function marksOf(plan: WritePlan, survey: Survey, standing: Details["marks"]): readonly Step[] {
  if (plan.marks === "keep") return [];
  const { marks } = plan;
  return usersSheets(survey).flatMap((sheet) => {
    if (sheet.isProtected) return [];
    const wanted = marks.filter((each) => each.sheet === sheet.name);
    const cells = {
      error: wanted.flatMap((each) => each.cells.error),
      warning: wanted.flatMap((each) => each.cells.warning),
      info: wanted.flatMap((each) => each.cells.info),
    };
    return markSteps(sheet.id, cells, standing.get(sheet) ?? []);
  });
}

/** The steps that take away what of ours is not in the plan. */
export function removalsOf(
  plan: WritePlan,
  survey: Survey,
  places: readonly Omit<Place, "tableIds">[],
): readonly Step[] {
  if (plan.sheets === "keep") return [];
  const sheets = removedSheets(survey, places);
  const markers = survey.markers.filter(({ id }) => !places.some((place) => place.id === id)).map(({ id }) => id);
  const markerOf = (sheet: SheetNow): OwnSheetId | null => markers.find((id) => survey.own.get(id) === sheet) ?? null;
  const dangling = markers.filter((id) => !survey.own.has(id));
  return [
    ...sheets.flatMap((sheet) => removalSteps(markerOf(sheet), sheet)),
    ...dangling.flatMap((id) => removalSteps(id, null)),
  ];
}
