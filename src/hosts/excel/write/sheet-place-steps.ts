import type { OwnSheetId } from "../../../core/model/workbook";
import { SHEET_MARKERS } from "../../markers";
import { step, type Step } from "./steps";

/** Where one of our sheets will be written. */
export interface Place {
  readonly id: OwnSheetId;
  /** The sheet that is there already, or null. */
  readonly sheetId: string | null;
  /** The name it has or gets in the end. */
  readonly name: string;
  /** The name it has while it may still be without its marker. */
  readonly workingName: string;
  readonly hasMarker: boolean;
  /** Markers are nobody's business; this one is still to be hidden. */
  readonly showsMarker: boolean;
  /** A marker whose sheet is gone, or that points at another. */
  readonly hasStaleMarker: boolean;
  readonly tableIds: readonly string[];
}

/**
 * The steps after which the sheet exists, has its marker and its name. A new one is made under a name that nobody else
 * would give, is marked at once and named last: wherever this breaks off, the next run knows what it finds.
 */
export function placeSteps(place: Place): readonly Step[] {
  const { id, sheetId, name, workingName, hasMarker, showsMarker, hasStaleMarker } = place;
  const marker = SHEET_MARKERS[id];
  const make = step(({ workbook: { worksheets } }) => void worksheets.add(workingName), 2);
  const drop = step(({ workbook: { names } }) => names.getItem(marker).delete(), 2);
  const mark = step(({ workbook: { worksheets, names } }) => {
    names.add(marker, worksheets.getItem(workingName).getRange("A1"));
  }, 4);
  const hide = step(({ workbook: { names } }) => void (names.getItem(marker).visible = false), 2);
  const call = step(({ workbook: { worksheets } }) => void (worksheets.getItem(workingName).name = name), 2);
  return [
    ...(sheetId === null ? [make] : []),
    ...(hasStaleMarker ? [drop] : []),
    ...(hasMarker ? [] : [mark]),
    ...(hasMarker && !showsMarker ? [] : [hide]),
    ...(workingName === name ? [] : [call]),
  ];
}

/** The steps that take a sheet of ours away, its marker last. Excel does not delete a very hidden sheet. */
export function removalSteps(
  marker: OwnSheetId | null,
  sheet: { readonly id: string; readonly visibility: string } | null,
): readonly Step[] {
  const show = step(({ workbook }) => {
    if (sheet) workbook.worksheets.getItem(sheet.id).visibility = "Hidden";
  }, 2);
  const remove = step(({ workbook }) => {
    if (sheet) workbook.worksheets.getItem(sheet.id).delete();
  }, 2);
  const drop = step(({ workbook }) => {
    if (marker) workbook.names.getItem(SHEET_MARKERS[marker]).delete();
  }, 2);
  return [...(sheet?.visibility === "VeryHidden" ? [show] : []), ...(sheet ? [remove] : []), ...(marker ? [drop] : [])];
}
