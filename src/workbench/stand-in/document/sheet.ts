import type { Area } from "../../../core/model/cell";
import type { DocumentCell } from "./cell";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A conditional format; only the custom kind (a formula) carries its rule, others are kept as they are. */
export interface ConditionalFormat {
  readonly id: string;
  readonly kind: string;
  areas: readonly Area[];
  formula: string;
  priority: number;
  stopIfTrue: boolean;
  readonly font: Record<string, unknown>;
  readonly fill: { color: string };
  readonly borders: Record<string, Record<string, unknown>>;
}

export interface DocumentTable {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showsFilter: boolean;
  showsBandedRows: boolean;
}

/** A data validation over some areas; `rule` is the object Office.js uses. */
export interface Validation {
  areas: readonly Area[];
  rule: unknown;
  errorAlert: unknown;
  prompt: unknown;
  ignoresBlanks: boolean;
}

/** A worksheet of the document. */
export interface DocumentSheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  protectionOptions: Record<string, unknown>;
  /** By `cellKey`. */
  readonly cells: Map<number, DocumentCell>;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Column widths as Excel's format object counts them. */
  readonly columnWidths: Map<number, number>;
  /** In points. */
  readonly rowHeights: Map<number, number>;
  readonly conditionalFormats: ConditionalFormat[];
  readonly tables: DocumentTable[];
  validations: Validation[];
  frozenRows: number;
  frozenColumns: number;
  tabColor: string;
  showsGridlines: boolean;
  readonly pageLayout: Record<string, unknown>;
}

/** A sheet without cells. */
export const emptySheet = (id: string, name: string): DocumentSheet => ({
  id,
  name,
  visibility: "Visible",
  isProtected: false,
  protectionOptions: {},
  cells: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  conditionalFormats: [],
  tables: [],
  validations: [],
  frozenRows: 0,
  frozenColumns: 0,
  tabColor: "",
  showsGridlines: true,
  pageLayout: { orientation: "Portrait", paperSize: "A4", centerHorizontally: false },
});
