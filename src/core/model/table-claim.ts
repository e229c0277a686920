import type { Measure } from "./measure";
import type { TableColumn } from "./table";

/** Columns worked out from two others of the same row, and parts (其中) that a row holds against a whole. */
export type RowClaimKind = "growth" | "difference" | "completion" | "share" | "average" | "within";

/** Numbers that the table's own rows bear out or not: how many stand under a heading, how serials go on, how one is stored. */
export type CountClaimKind =
  | "groupCount"
  | "titleCount"
  | "serialUnique"
  | "serialRun"
  | "rowOnce"
  | "placeOnce"
  | "numberAsText"
  | "columnAsText"
  | "rateOfWhole";

/** One figure a row that follows from others of its row. All columns have one element a row of the claim. */
export interface RowClaim {
  readonly kind: RowClaimKind;
  readonly names: readonly string[];
  readonly stated: TableColumn;
  /** Last year, the target, the whole. */
  readonly base: TableColumn;
  /** This year, what was done, the part; absent for `within`, where the stated figure is held against `base` itself. */
  readonly value?: TableColumn;
  /** 100 where the stated figure is in %, 1 where it is a plain number, 10000 where 万元 are shared out in 元. */
  readonly times: number;
  /** Whether `base` and `value` are rounded to the decimals they show; counts are not. */
  readonly isRounded: boolean;
}

/** A number that is written in the table, and the number that the table's rows make. */
export interface CountClaim {
  readonly kind: CountClaimKind;
  readonly name: string;
  readonly stated: Measure;
  /** Further figures that it is said of. */
  readonly others?: readonly Measure[];
  readonly implied: number;
}

/** Something a table says of itself that can be worked out again. */
export type TableClaim = RowClaim | CountClaim;

/** All kinds of claims, for rules to name. */
export const CLAIM_KINDS = [
  "growth",
  "difference",
  "completion",
  "share",
  "average",
  "within",
  "groupCount",
  "titleCount",
  "serialUnique",
  "serialRun",
  "rowOnce",
  "placeOnce",
  "numberAsText",
  "columnAsText",
  "rateOfWhole",
] as const satisfies readonly TableClaim["kind"][];

/** Tells the two shapes of claims apart. */
export const isRowClaim = (claim: TableClaim): claim is RowClaim => "base" in claim;
