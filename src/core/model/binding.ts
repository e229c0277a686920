import type { CellRef } from "./cell";
import type { Period } from "./reading";

/** Where the label stands of a cell: in the label column of its table, beside the value, over it, or in one cell with it. */
export type LabelSide = "table" | "left" | "above" | "within";

/** Where a decided cell lies, told by what stands around it, so that it is found again after it has moved. */
export interface BoundPlace {
  /** Where it stood when the person decided. */
  readonly at: CellRef;
  /** The text that names it. */
  readonly label: string;
  readonly side: LabelSide;
  /** What the label stands under: the section's heading, the group, the school; outermost first. */
  readonly groups: readonly string[];
  /** Header texts over it from the top level down; empty outside a table. */
  readonly headers: readonly string[];
  /** The period and the unit that the book itself named there; empty when it named none. */
  readonly named: Period;
  readonly namedUnit: string;
  /** The texts above and below its label; they count where several places look the same. */
  readonly neighbours: readonly string[];
  /** Of the `of` places on its sheet that look the same it is number `nth`, from one; `elsewhere` counts other sheets. */
  readonly nth: number;
  readonly of: number;
  readonly elsewhere: number;
}

/** A cell is an indicator; an empty unit is the one that the book names. */
export interface CellDecision {
  readonly kind: "cell";
  readonly place: BoundPlace;
  readonly indicator: string;
  /** Where it is the one that the book named, later books' own periods take its place. */
  readonly period: Period;
  /** Empty for the district itself. */
  readonly entity: string;
  readonly unit: string;
}

/** A cell that was read is not to be read. */
export interface IgnoreDecision {
  readonly kind: "ignore";
  readonly place: BoundPlace;
}

/** A label names an indicator (`alias`), or does not (`refusal`), wherever it stands in the workbook. */
export interface NameDecision {
  readonly kind: "alias" | "refusal";
  readonly label: string;
  readonly indicator: string;
}

/** What a person settled about reading a workbook. */
export type Decision = CellDecision | IgnoreDecision | NameDecision;

/** A decision that a workbook carries; `isImported` when it came with a file and not from a person at this workbook. */
export type Binding = Decision & { readonly isImported?: true };

/**
 * What became of a binding. In force: found where it was. Moved: found at exactly one other place. The others are
 * questions for the person, and nothing is read by them: several places look the same (`ambiguous`), none does
 * (`lost`), the book names no period or another one than it did (`periodOpen`) or another unit (`unitChanged`), the
 * indicator is not in the catalogue (`unknownIndicator`), the workbook's own decision says otherwise (`overruled`).
 */
export type BindingState =
  "inForce" | "moved" | "ambiguous" | "lost" | "periodOpen" | "unitChanged" | "unknownIndicator" | "overruled";

/** A binding with what became of it in a workbook. */
export interface BindingOutcome {
  readonly binding: Binding;
  readonly state: BindingState;
  /** The cells read by it (of `ignore`: left unread; of a name: the labels); of a question, the cells in question. */
  readonly cells: readonly CellRef[];
}

/** The states that ask the person something. */
export const isQuestion = ({ state }: Pick<BindingOutcome, "state">): boolean =>
  state !== "inForce" && state !== "moved";
