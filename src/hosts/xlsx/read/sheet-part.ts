import { parseArea } from "../../../core/model/address";
import type { Area } from "../../../core/model/cell";
import type { Result } from "../../../core/model/problem";
import type { Sheet } from "../../../core/model/workbook";
import { refuseXml } from "../package/problem";
import { attributesOf } from "../package/scan";
import { tags } from "../package/xml-tags";
import { refuseTooMany } from "./budget";
import type { CellContext } from "./cell-value";
import { hiddenColumns, type ColumnSpan } from "./hidden-columns";
import { readCells, type SheetCells } from "./sheet-cells";

/** What a worksheet part says of its sheet. */
export type SheetPart = Pick<Sheet, "rows" | "merges" | "hiddenRows" | "hiddenColumns" | "isProtected">;

/** Reads a worksheet part. Its `dimension` is not looked at: it is often wrong. */
export function readSheetPart(xml: string, part: string, context: CellContext): Result<SheetPart> {
  const merges: Area[] = [];
  const hidden: ColumnSpan[] = [];
  let cells: SheetCells = { rows: [], hiddenRows: new Set(), end: 0 };
  let isProtected = false;
  let isWorksheet = false;
  let from = 0;
  do {
    let resume = -1;
    for (const tag of tags(xml, from)) {
      if (tag.kind === "broken") return refuseXml(part, tag.why);
      if (tag.kind === "close") continue;
      // The scan goes on inside the root after the cells, where depths count from zero again.
      const depth = tag.depth + (from > 0 ? 1 : 0);
      if (depth === 0) isWorksheet = tag.local === "worksheet";
      const attributes = (): Readonly<Record<string, string>> => attributesOf(xml.slice(tag.start, tag.end));
      if (depth === 1 && tag.local === "sheetProtection") isProtected = /^(1|true)$/.test(attributes()["sheet"] ?? "");
      if (depth === 2 && tag.local === "mergeCell") {
        const area = parseArea(attributes()["ref"] ?? "");
        if (area) merges.push(area);
        if (--context.budget.left < 0) return refuseTooMany(part);
      }
      if (depth === 2 && tag.local === "col") {
        const { min, max, hidden: isHidden } = attributes();
        if (isHidden === "1" || isHidden === "true") hidden.push({ first: Number(min) - 1, last: Number(max) - 1 });
      }
      if (depth === 1 && tag.local === "sheetData" && !tag.selfClosing) {
        const read = readCells(xml, tag.end, tag.name.slice(0, -tag.local.length), context);
        if (read === "damaged") return refuseXml(part, "cells");
        if (read === "too-many") return refuseTooMany(part);
        cells = read;
        resume = read.end;
        break;
      }
    }
    from = resume;
  } while (from > 0);
  if (!isWorksheet) return refuseXml(part, "root");
  const { rows, hiddenRows } = cells;
  return { ok: true, value: { rows, merges, hiddenRows, hiddenColumns: hiddenColumns(hidden), isProtected } };
}
