/** A place in a workbook. Rows and columns count from zero; A1 notation is only for people. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on some sheet; all four edges belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The error values a cell can hold, spelled as Excel shows them; unknown ones are kept as they come. */
export type ErrorText = `#${string}`;

/**
 * What a cell holds. A blank cell is absent: no object stands for it.
 * `format` is the number-format code as Excel stores it (`General`, `0.0%`, …).
 * `formula` has no leading `=`; a cell with a formula holds its last calculated result.
 */
export type Cell =
  | { readonly kind: "number"; readonly value: number; readonly format: string; readonly formula?: string }
  | { readonly kind: "text"; readonly value: string; readonly formula?: string }
  | { readonly kind: "boolean"; readonly value: boolean; readonly formula?: string }
  /** `serial` counts days in the 1900 system, whatever the workbook uses. */
  | { readonly kind: "date"; readonly serial: number; readonly format: string; readonly formula?: string }
  | { readonly kind: "error"; readonly value: ErrorText; readonly formula?: string };
