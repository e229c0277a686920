import type { Area } from "../../../core/model/cell";
import type { ExcelDocument } from "./document";
import type { DocumentSheet } from "./sheet";

/** What happened to a document. `values` and `selection` say where. */
export type Change =
  | { readonly kind: "values" | "looks" | "selection"; readonly sheet: DocumentSheet; readonly area: Area }
  | { readonly kind: "added" | "deleted" | "activated" | "deactivated" | "sheet"; readonly sheet: DocumentSheet };

export type ChangeListener = (change: Change) => void;

/** Tells everybody who listens. Whether an add-in hears of it is the transport's business. */
export function announce(document: ExcelDocument, change: Change): void {
  for (const listener of document.listeners) listener(change);
}
