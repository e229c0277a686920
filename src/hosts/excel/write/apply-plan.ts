import type { OwnSheet, WritePlan } from "../../../core/model/plan";
import type { Applied } from "../../host";
import type { ExcelHostOptions } from "../options";
import { CANCELLED, ownSheetProtected } from "../problems";
import type { Inventory } from "../read/inventory";
import { Stop } from "../run";
import { takeDetails } from "./details";
import { placesFor } from "./places";
import { marksOf, removalsOf } from "./plan-steps";
import { prepareSheets } from "./prepare-sheets";
import { hasCells, refusalOf } from "./refusals";
import { send } from "./send";
import { contentSteps, sealSteps } from "./sheet-content-steps";
import { pageSteps } from "./sheet-layout-steps";
import { placeSteps, type Place } from "./sheet-place-steps";
import { stateSteps } from "./state-steps";
import { takeSurvey, type Survey } from "./survey";

/** What is told to the caller as soon as the first write goes out. */
export interface Watch {
  readonly onWriting: () => void;
}

/**
 * Applies a plan: looks (a sync for what there is, one for details, one for the formulas of formats), then writes what
 * differs. The state goes first, so that what people typed on our sheets is safe before those are cleared; then our
 * sheets, then the marks. Cells of the user's are never written.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  read: Inventory | null,
  options: ExcelHostOptions,
  watch: Watch,
): Promise<Applied> {
  const survey = await takeSurvey(context, plan);
  const planned = plan.sheets === "keep" ? [] : plan.sheets;
  const places = placesFor(planned, survey);
  const refusal = refusalOf(plan, survey, places, read);
  if (refusal) throw new Stop(refusal);
  const prepared = prepareSheets(planned, places, survey);

  const details = await takeDetails(context, plan, read, survey, prepared, options);
  const blocked = prepared.find(({ place, isSame }) => !isSame(details.isSame) && isProtected(survey, place.sheetId));
  if (blocked) throw new Stop(ownSheetProtected(blocked.place.name));
  if (options.isCancelled?.()) throw new Stop(CANCELLED);

  const written = prepared.filter(({ isSame }) => !isSame(details.isSame));
  const steps = [
    ...(plan.state === "keep" ? [] : stateSteps(plan.state, survey.statePartIds, details.stored)),
    ...prepared.flatMap(({ place }) => placeSteps({ ...place, tableIds: [] })),
    ...written.flatMap(({ place, sheet }) => contentSteps({ ...place, tableIds: details.tableIds(place.id) }, sheet)),
    ...marksOf(plan, survey, details.marks),
    ...removalsOf(plan, survey, places),
  ];
  if (steps.length > 0) {
    watch.onWriting();
    const pageSetup = written.flatMap(({ place, sheet }) => pageSteps(place.name, sheet));
    const seals = written.flatMap(({ place, sheet }) => sealSteps(place, sheet));
    await send(context, { steps, pageSetup, seals }, survey.hadEvents, options);
  }
  return appliedOf(plan, survey, planned, places);
}

const isProtected = (survey: Survey, sheetId: string | null): boolean =>
  survey.sheets.some(({ id, isProtected: closed }) => id === sheetId && closed);

function appliedOf(
  plan: WritePlan,
  survey: Survey,
  planned: readonly OwnSheet[],
  places: readonly Omit<Place, "tableIds">[],
): Applied {
  const marked = plan.marks === "keep" ? [] : plan.marks.filter(hasCells).map(({ sheet }) => sheet);
  const closed = survey.sheets.filter((sheet) => sheet.isProtected).map(({ name }) => name);
  const names = places.map(({ name }, index) => [planned[index]?.name ?? "", name] as const);
  return {
    unmarkedSheets: [...new Set(marked.filter((name) => closed.includes(name)))],
    sheetNames: Object.fromEntries(names.filter(([wanted, got]) => wanted !== got)),
  };
}
