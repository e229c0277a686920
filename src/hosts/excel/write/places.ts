import type { OwnSheet } from "../../../core/model/plan";
import { SHEET_MARKERS } from "../../markers";
import { freeSheetName } from "../../sheet-names";
import type { Place } from "./sheet-place-steps";
import type { Survey } from "./survey";

/** Where each planned sheet goes: the sheet it had, or a new one at the end under a free name. */
export function placesFor(planned: readonly OwnSheet[], survey: Survey): readonly Omit<Place, "tableIds">[] {
  const taken = survey.sheets.map(({ name }) => name);
  return planned.map(({ id, name: wanted }) => {
    const own = survey.own.get(id);
    const there = own ?? survey.leftovers.get(id);
    const isNamed = own !== undefined && own.name !== SHEET_MARKERS[id];
    const name = isNamed ? own.name : freeSheetName(wanted, taken);
    const workingName = there?.name ?? freeSheetName(SHEET_MARKERS[id], taken);
    taken.push(name, workingName);
    return {
      id,
      sheetId: there?.id ?? null,
      name,
      workingName,
      hasMarker: own !== undefined,
      showsMarker: survey.markers.some((marker) => marker.id === id && marker.isVisible),
      hasStaleMarker: own === undefined && survey.markers.some((marker) => marker.id === id),
    };
  });
}
