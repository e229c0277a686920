import type { Binding, BoundPlace, CellDecision } from "../../core/model/binding";
import type { Indicator } from "../../core/model/indicator";
import type { Problem } from "../../core/model/problem";
import type { Period } from "../../core/model/reading";
import { offeredUnits } from "./offered-units";

/** A cell that the person pointed at, with what it shows and what stands around it. */
export interface PointedAt {
  readonly shown: string;
  readonly place: BoundPlace;
  /** The school or town of its row; empty for the district. */
  readonly entity: string;
}

/** A decision on a cell that is being made. */
export interface BindingDraft {
  /** Empty until one is chosen. */
  readonly indicator: string;
  /** Null until a cell was pointed at. */
  readonly pointed: PointedAt | null;
  /** Why the cell pointed at will not do. */
  readonly problem: Problem | null;
  /** What the person says where the workbook names nothing; empty until then. */
  readonly period: Period;
  readonly unit: string;
  /** The decision whose place this one takes. */
  readonly replaces: Binding | null;
}

/** A decision that nothing is known of yet but perhaps its indicator, or what the one said whose place it takes. */
export const newDraft = (indicator = "", replaces: Binding | null = null): BindingDraft => ({
  indicator,
  pointed: null,
  problem: null,
  period: replaces?.kind === "cell" ? replaces.period : "",
  unit: replaces?.kind === "cell" ? replaces.unit : "",
  replaces,
});

/** The draft about another cell; what the person said stays until the person says otherwise. */
export const pointedAt = (draft: BindingDraft, pointed: Pick<BindingDraft, "pointed" | "problem">): BindingDraft => ({
  ...draft,
  ...pointed,
});

/** The draft about another indicator; a unit that measures something else goes. */
export const chosenFor = (draft: BindingDraft, { id, unit }: Pick<Indicator, "id" | "unit">): BindingDraft => ({
  ...draft,
  indicator: id,
  unit: offeredUnits(unit).includes(draft.unit) ? draft.unit : "",
});

/** The decision, or null while something is wanting. What the workbook names is its own to say. */
export function decisionOf({ indicator, pointed, period, unit }: BindingDraft): CellDecision | null {
  if (indicator === "" || !pointed) return null;
  const { place, entity } = pointed;
  const of = place.named || period;
  if (of === "") return null;
  return { kind: "cell", place, indicator, period: of, entity, unit: place.namedUnit === "" ? unit : "" };
}
