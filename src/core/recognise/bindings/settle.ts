import type { BindingState, BoundPlace, CellDecision, IgnoreDecision } from "../../model/binding";
import type { CellRef } from "../../model/cell";
import type { Period } from "../../model/reading";
import { endOf, spanOf } from "../period/span";
import type { SheetView } from "../sheet-view";
import { placesLike } from "./find-places";
import type { LabelFinder } from "./label-finder";
import { neighboursOf, sameNeighbours, type Place } from "./place";

/** Where a decision on a cell holds now: the places and the period of each, or the cells in question. */
export interface Settled {
  readonly state: BindingState;
  readonly places: readonly { readonly place: Place; readonly period: Period }[];
  readonly cells: readonly CellRef[];
}

/**
 * Finds a decided cell again by what stands around it, and sees whether that agrees with its address. A cell whose
 * period the book named stands for its row under every period: 2022年上半年 and 2023年上半年 are one header. What
 * leaves a doubt is a question, and no cell is read by it.
 */
export function settle(
  decision: CellDecision | IgnoreDecision,
  sheets: readonly SheetView[],
  isImported: boolean,
  labels: LabelFinder,
): Settled {
  const { place: bound } = decision;
  const { here, elsewhere } = placesLike(sheets, bound, bound.at.sheet, labels);
  // What had a twin on another sheet may be that twin; only what was alone can be followed there.
  const isElsewhere = here.length === 0 && bound.elsewhere === 0;
  const found = here.length > 0 ? here : isElsewhere ? elsewhere : [];
  if (found.length === 0) return question("lost", elsewhere);
  if (new Set(found.map(({ at }) => at.sheet)).size > 1 && isElsewhere) return question("ambiguous", found);
  const dated = datedPlaces(decision, found, isImported);
  if (dated.length === 0) return question("periodOpen", found);
  const groups = byPeriod(dated);
  const settled = groups.filter((group) => isSettled(group, bound, sheets));
  const doubtful = groups.filter((group) => !settled.includes(group)).flat();
  const atAddress = settled.flat().find(({ place }) => isAt(place, bound));
  if (doubtful.length > 0 && !atAddress) return question("ambiguous", placesOf(doubtful));
  const places = settled.flatMap((group) => (atAddress && group.includes(atAddress) ? [atAddress] : group.slice(0, 1)));
  if (places.some(({ place }) => hasOtherUnit(decision, place))) return question("unitChanged", placesOf(places));
  const hasStayed = atAddress !== undefined && !isOvertaken(atAddress.period, places, bound);
  const first = hasStayed ? atAddress : places.find(({ period }) => period === bound.named);
  return { state: hasStayed ? "inForce" : "moved", places, cells: inOrder(places, first) };
}

const placesOf = (dated: Settled["places"]): readonly Place[] => dated.map(({ place }) => place);

/** A unit that the person gave holds as long as the book names the unit that it named then. */
const hasOtherUnit = (decision: CellDecision | IgnoreDecision, place: Place): boolean =>
  decision.kind === "cell" && decision.unit !== "" && namedUnit(place) !== decision.place.namedUnit;

/** An earlier period stands at the address now, and the one decided on elsewhere: a column was put in before it. */
const isOvertaken = (period: Period, places: Settled["places"], { named }: BoundPlace): boolean =>
  rank(period) < rank(named) && places.some((one) => one.period === named);

/** The unit that the book names at a place. */
export const namedUnit = ({ ownUnit, lineUnit }: Place): string => ownUnit || lineUnit;

const question = (state: BindingState, places: readonly Place[]): Settled => ({
  state,
  places: [],
  cells: places.map(({ at }) => at),
});

const isAt = ({ at }: Place, bound: BoundPlace): boolean =>
  at.sheet === bound.at.sheet && at.row === bound.at.row && at.column === bound.at.column;

/** The places with the period that each is read for; none where the book leaves that open. */
function datedPlaces(
  decision: CellDecision | IgnoreDecision,
  found: readonly Place[],
  isImported: boolean,
): Settled["places"] {
  const { named } = decision.place;
  const own = found.filter((place) => place.named === named);
  if (decision.kind === "ignore") return (own.length > 0 ? own : found).map((place) => ({ place, period: named }));
  const isRelative = named !== "" && decision.period === named;
  if (isRelative) return found.filter((place) => place.named !== "").map((place) => ({ place, period: place.named }));
  // The person's own word on the period holds for the book they saw, as long as it names what it named then.
  if (isImported && named === "") return [];
  return own.map((place) => ({ place, period: decision.period }));
}

function byPeriod(places: Settled["places"]): readonly Settled["places"][] {
  const groups = new Map<Period, { place: Place; period: Period }[]>();
  for (const one of places) groups.set(one.period, [...(groups.get(one.period) ?? []), one]);
  return [...groups.values()];
}

/**
 * One place is settled; of several that look the same, the one that always was the nth, stands where it stood and has
 * the neighbours that it had.
 */
function isSettled(group: Settled["places"], bound: BoundPlace, sheets: readonly SheetView[]): boolean {
  if (group.length === 1 && bound.of === 1) return true;
  const nth = group.findIndex(({ place }) => isAt(place, bound));
  const place = group[nth]?.place;
  const view = sheets.find(({ grid }) => grid.sheet === bound.at.sheet);
  if (!place || !view || group.length !== bound.of || nth + 1 !== bound.nth) return false;
  return sameNeighbours(neighboursOf(view, place.labelAt), bound.neighbours);
}

function rank(period: Period): number {
  const span = spanOf(period);
  return span ? endOf(span) : -Infinity;
}

/** The cells from the latest period on, after the one that the binding is said to be at. */
function inOrder(places: Settled["places"], first: Settled["places"][number] | undefined): readonly CellRef[] {
  const rest = places.filter((one) => one !== first).sort((a, b) => rank(b.period) - rank(a.period) || 0);
  return [...(first ? [first] : []), ...rest].map(({ place }) => place.at);
}
