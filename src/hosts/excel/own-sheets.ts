import type { OwnSheetId } from "../../core/model/workbook";
import { sameText, SHEET_MARKERS } from "../markers";

export const OWN_SHEET_IDS: readonly OwnSheetId[] = ["results", "summary"];

/** A marker as it was found. `sheet` is the name its formula points at, null where that sheet is gone. */
export interface Marker {
  readonly id: OwnSheetId;
  readonly sheet: string | null;
  /** The fingerprint of what we last wrote there. */
  readonly comment: string;
  /** Only until the run that made it has gone one step further. */
  readonly isVisible: boolean;
}

/** Asks for the markers; they are there to be read after the next sync. */
export function loadMarkers(workbook: Excel.Workbook): () => readonly Marker[] {
  const items = OWN_SHEET_IDS.map((id) => {
    const item = workbook.names.getItemOrNullObject(SHEET_MARKERS[id]);
    item.load("formula,comment,visible");
    return { id, item };
  });
  return () =>
    items.flatMap(({ id, item }) =>
      item.isNullObject
        ? []
        : [{ id, sheet: sheetOfReference(String(item.formula)), comment: item.comment, isVisible: item.visible }],
    );
}

/** Our sheets among those of the workbook; one sheet is never two of ours. */
export function ownSheetsAmong<S extends { readonly name: string }>(
  sheets: readonly S[],
  markers: readonly Marker[],
): ReadonlyMap<OwnSheetId, S> {
  const own = new Map<OwnSheetId, S>();
  for (const { id, sheet: name } of markers) {
    const sheet = sheets.find((each) => name !== null && sameText(each.name, name));
    if (sheet && ![...own.values()].includes(sheet)) own.set(id, sheet);
  }
  return own;
}

/** The sheet that a formula such as `='校验结果'!$A$1` names, or null. */
function sheetOfReference(formula: string): string | null {
  const match = /^\s*=?\s*(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2] ?? null;
}
