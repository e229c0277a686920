import type { OwnSheet } from "../../../core/model/plan";
import { sameText } from "../../markers";
import type { Candidate } from "./comparison";
import { prepareSheet, sheetNames, type PreparedSheet } from "./prepared-sheet";
import { usersSheets } from "./refusals";
import type { Place } from "./sheet-place-steps";
import type { Survey } from "./survey";

/** A planned sheet with its place and, where its fingerprint says that it may be as planned already, as a candidate. */
export interface Prepared {
  readonly place: Omit<Place, "tableIds">;
  readonly sheet: PreparedSheet;
  readonly candidate: Candidate | null;
  readonly isSame: (isSame: (candidate: Candidate) => boolean) => boolean;
}

/** Prepares all planned sheets for what there is; names of tables and of linked sheets are settled here. */
export function prepareSheets(
  planned: readonly OwnSheet[],
  places: readonly Omit<Place, "tableIds">[],
  survey: Survey,
): readonly Prepared[] {
  const ours = [...survey.own.values()].map(({ name }) => name);
  const isNameTaken = (name: string): boolean =>
    survey.names.some((each) => sameText(each.name, name) && !(each.sheet !== null && ours.includes(each.sheet)));
  const named = sheetNames(
    usersSheets(survey).map(({ name }) => name),
    new Map(places.map(({ name }, index) => [planned[index]?.name ?? "", name])),
  );
  return places.flatMap((place, index) => {
    const plan = planned[index];
    if (!plan) return [];
    const sheet = prepareSheet(plan, isNameTaken, named);
    const comment = survey.markers.find(({ id }) => id === place.id)?.comment;
    const mayBeSame = place.sheetId !== null && place.hasMarker && comment === sheet.fingerprint;
    const candidate = mayBeSame && place.sheetId !== null ? { sheetId: place.sheetId, prepared: sheet } : null;
    return [{ place, sheet, candidate, isSame: (isSame) => candidate !== null && isSame(candidate) }];
  });
}
