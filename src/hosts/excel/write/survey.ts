import type { WritePlan } from "../../../core/model/plan";
import type { OwnSheetId } from "../../../core/model/workbook";
import { sameText, SHEET_MARKERS, STATE_NAMESPACE } from "../../markers";
import { loadMarkers, OWN_SHEET_IDS, ownSheetsAmong, type Marker } from "../own-sheets";

/** A sheet as it stands now. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
}

/** What a plan is going to meet. */
export interface Survey {
  readonly sheets: readonly SheetNow[];
  readonly own: ReadonlyMap<OwnSheetId, SheetNow>;
  /** Sheets that carry a working name without a marker: what a run that failed may have left. */
  readonly leftovers: ReadonlyMap<OwnSheetId, SheetNow>;
  readonly markers: readonly Marker[];
  /** Names of tables and defined names, with the sheet a table is on. */
  readonly names: readonly { readonly name: string; readonly sheet: string | null }[];
  readonly statePartIds: readonly string[];
  readonly isStructureProtected: boolean;
  readonly hadEvents: boolean;
}

/** Looks around in one sync. */
export async function takeSurvey(context: Excel.RequestContext, plan: WritePlan): Promise<Survey> {
  const { workbook, runtime } = context;
  const { worksheets, names, tables, protection } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  protection.load("protected");
  runtime.load("enableEvents");
  const markers = loadMarkers(workbook);
  const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load("items/id");
  const needsNames = plan.sheets !== "keep" && plan.sheets.some((sheet) => sheet.tables.length > 0);
  if (needsNames) {
    names.load("items/name");
    tables.load("items/name,items/worksheet/name");
  }
  await context.sync();

  const sheets = worksheets.items.map(({ id, name, visibility, protection: { protected: isProtected } }) => ({
    id,
    name,
    visibility,
    isProtected,
  }));
  const found = markers();
  const own = ownSheetsAmong(sheets, found);
  const leftovers = await findLeftovers(
    context,
    sheets.filter((sheet) => ![...own.values()].includes(sheet)),
  );
  return {
    sheets,
    own,
    leftovers,
    markers: found,
    names: needsNames
      ? [
          ...names.items.map(({ name }) => ({ name, sheet: null })),
          ...tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
        ]
      : [],
    statePartIds: parts.items.map(({ id }) => id),
    isStructureProtected: protection.protected,
    hadEvents: runtime.enableEvents,
  };
}

/** Only an empty sheet is taken for a leftover; looking costs a sync, but only where there is such a name. */
async function findLeftovers(
  context: Excel.RequestContext,
  sheets: readonly SheetNow[],
): Promise<ReadonlyMap<OwnSheetId, SheetNow>> {
  const asked = OWN_SHEET_IDS.flatMap((id) => {
    const sheet = sheets.find(({ name }) => sameText(name, SHEET_MARKERS[id]));
    if (!sheet) return [];
    const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    used.load("address");
    return [{ id, sheet, used }];
  });
  if (asked.length > 0) await context.sync();
  return new Map(asked.filter(({ used }) => used.isNullObject).map(({ id, sheet }) => [id, sheet]));
}
