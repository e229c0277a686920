import type { Area } from "../../../core/model/cell";
import { isInSheet } from "../document/area";
import type { ExcelDocument } from "../document/document";
import { resolveReference } from "../document/references";
import type { DocumentSheet } from "../document/sheet";
import { accessDenied, invalidArgument } from "../rich-api/host-error";
import { text } from "../rich-api/arguments";

/** A sheet, with the document it is in. */
export interface SheetTarget {
  readonly document: ExcelDocument;
  readonly sheet: DocumentSheet;
}

/** A range: one area of a sheet. */
export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

/** Several areas of a sheet; a range is one such. */
export interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

/** The range of an address or of a name, seen from a sheet. */
export function targetOfAddress({ document, sheet }: SheetTarget, address: unknown): RangeTarget {
  const found = resolveReference(document, sheet, text(address));
  if (!found) throw invalidArgument();
  return { document, ...found };
}

/** The same target over another area, which must lie on the sheet. */
export function withArea(target: SheetTarget, area: Area): RangeTarget {
  if (!isInSheet(area)) throw invalidArgument();
  return { document: target.document, sheet: target.sheet, area };
}

/** Refuses to change a protected sheet. (Excel would allow unlocked cells; the stand-in knows no locks.) */
export function guard({ sheet }: SheetTarget): void {
  if (sheet.isProtected) throw accessDenied();
}
