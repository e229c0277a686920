import { areaAddress } from "../../../core/model/address";
import type { Change } from "../document/changes";

/** Rich API event numbers of the library, by what happened to the document. */
const EVENT_TYPES: Readonly<Partial<Record<Change["kind"], number>>> = {
  values: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
};

const RICH_API_EVENT = 65_536;

/** The entries of a `richApiMessage` event that tell of a change, for its sheet and for the whole workbook. */
export function eventEntries(change: Change): readonly (readonly unknown[])[] {
  const type = EVENT_TYPES[change.kind];
  if (type === undefined) return [];
  const worksheetId = change.sheet.id;
  const place = "area" in change ? { address: areaAddress(change.area) } : {};
  const edit =
    change.kind === "values" ? { changeType: "RangeEdited", triggerSource: "Unknown", shiftDirection: "None" } : {};
  const message = JSON.stringify({ ...place, ...edit, source: "Local", worksheetId });
  return [worksheetId, "Workbook"].map((target, id) => [RICH_API_EVENT, type, target, message, String(id), false]);
}
