import type { Result } from "../../../core/model/problem";
import type { Parts } from "../package/opc";
import { relationshipsOf, removeRelationships, shortType } from "../package/relationships";
import { attributesOf, splice, tags, type Edit } from "../package/scan";
import { removeParts } from "./reachable";

/**
 * Takes the cells of sheets out of the order of calculation. We write no formulas, but a person may have typed one on
 * our sheet, and Excel repairs a workbook whose chain leads to a cell without one.
 */
export function removeFromCalcChain(parts: Parts, workbook: string, sheetIds: readonly number[]): Result<null> {
  const done: Result<null> = { ok: true, value: null };
  const chain = relationshipsOf(parts, workbook).find((each) => shortType(each) === "calcChain" && !each.isExternal);
  if (!chain || sheetIds.length === 0 || !parts.has(chain.target)) return done;
  const loaded = parts.load(chain.target);
  if (!loaded.ok) return loaded;
  const text = parts.text(chain.target) ?? "";
  const edits: Edit[] = [];
  let sheetId = 0;
  let kept = 0;
  for (const tag of tags(text)) {
    if (tag.kind === "broken" || tag.local !== "c" || tag.depth !== 1) continue;
    // A cell without a sheet is on the same one as the cell before it.
    if (tag.kind === "open") sheetId = Number(attributesOf(text.slice(tag.start, tag.end))["i"] ?? sheetId);
    if (sheetIds.includes(sheetId)) edits.push({ start: tag.start, end: tag.end, text: "" });
    else kept++;
  }
  if (edits.length === 0) return done;
  if (kept > 0) parts.set(chain.target, splice(text, edits));
  else {
    removeParts(parts, [chain.target]);
    removeRelationships(parts, workbook, [chain.id]);
  }
  return done;
}
