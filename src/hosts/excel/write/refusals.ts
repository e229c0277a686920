import type { SheetMarks, WritePlan } from "../../../core/model/plan";
import type { Problem } from "../../../core/model/problem";
import { noVisibleSheetLeft, sheetNotFound } from "../../apply-problems";
import { STRUCTURE_PROTECTED } from "../problems";
import type { Inventory } from "../read/inventory";
import type { Place } from "./sheet-place-steps";
import type { SheetNow, Survey } from "./survey";

/** The sheets of the user's: all but ours and what a failed run may have left of them. */
export const usersSheets = ({ sheets, own, leftovers }: Survey): readonly SheetNow[] =>
  sheets.filter((sheet) => ![...own.values(), ...leftovers.values()].includes(sheet));

export const hasCells = ({ cells }: SheetMarks): boolean =>
  cells.error.length + cells.warning.length + cells.info.length > 0;

/**
 * Why a plan cannot be applied to what is there now, or null. A sheet must be the one that was read: another that has
 * since taken its name is none of the plan's business.
 */
export function refusalOf(
  plan: WritePlan,
  survey: Survey,
  places: readonly Pick<Place, "sheetId" | "name" | "workingName">[],
  read: Inventory | null,
): Problem | null {
  const users = usersSheets(survey);
  for (const { sheet: name } of plan.marks === "keep" ? [] : plan.marks) {
    const now = users.find((sheet) => sheet.name === name);
    const then = read?.sheets.find((sheet) => sheet.name === name);
    if (!now || (then && then.id !== now.id)) return sheetNotFound(name);
  }
  if (plan.sheets === "keep") return null;
  const removed = removedSheets(survey, places);
  const isVisible = survey.sheets.some((sheet) => sheet.visibility === "Visible" && !removed.includes(sheet));
  if (!isVisible && !places.some(({ sheetId }) => sheetId === null)) return noVisibleSheetLeft();
  const changes =
    removed.length > 0 || places.some(({ sheetId, name, workingName }) => sheetId === null || name !== workingName);
  return survey.isStructureProtected && changes ? STRUCTURE_PROTECTED : null;
}

/** Our sheets that have no place in the plan. */
export function removedSheets(
  { own, leftovers }: Survey,
  places: readonly Pick<Place, "sheetId">[],
): readonly SheetNow[] {
  return [...own.values(), ...leftovers.values()].filter(
    (sheet) => !places.some(({ sheetId }) => sheetId === sheet.id),
  );
}
