import type { Cell, CellRef } from "../../model/cell";
import { describeFormat } from "../../model/number-format";
import type { UnitSource } from "../../model/reading";
import { parseFigure } from "./figure";
import { unitMeaning } from "./unit";

/** A unit that something beside the cell states; empty when it states none. */
export interface StatedUnit extends Pick<UnitSource, "place" | "unit"> {
  readonly at?: CellRef;
}

/** What is said about the unit of a cell, by the cell itself and by what stands around it, the nearest first. */
export function unitSourcesOf(
  cell: Cell | undefined,
  due: string,
  around: readonly StatedUnit[],
): readonly UnitSource[] {
  const isMoney = around.some(({ unit }) => unitMeaning(unit)?.kind === "money");
  const own = cell ? ownUnit(cell, isMoney) : null;
  const sources: UnitSource[] = own ? [{ ...own, worth: worthOf(own.unit, due) }] : [];
  for (const { place, unit, at } of around) {
    if (unit !== "" && unitMeaning(unit)) sources.push({ place, unit, worth: worthOf(unit, due), ...(at && { at }) });
  }
  return sources;
}

const MOST_KNOWN = 5000;
const known = new Map<string, number>();

/** How many of the unit due one of the unit stated is; NaN when they measure different things. */
function worthOf(unit: string, due: string): number {
  if (unit === due) return 1;
  const key = `${unit}\n${due}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const [from, to] = [unitMeaning(unit), unitMeaning(due)];
  const isCounted = [from, to].every((meaning) => meaning?.kind === "people" || meaning?.kind === "things");
  const isOfKind = from && to && (from.kind === to.kind || isCounted);
  const worth = isOfKind ? Number((from.factor / to.factor).toPrecision(12)) : NaN;
  if (known.size < MOST_KNOWN) known.set(key, worth);
  return worth;
}

/** A yuan sign says nothing that 万元 beside it does not say better. */
function ownUnit(cell: Cell, isMoney: boolean): StatedUnit | null {
  if (cell.kind === "number") {
    if (cell.format === "General") return null;
    const { isPercent, literalUnit, isYuanSign } = describeFormat(cell.format, cell.value);
    if (isYuanSign && isMoney) return null;
    const unit = isPercent ? "%" : literalUnit;
    return unitMeaning(unit) ? { place: "format", unit } : null;
  }
  if (cell.kind !== "text") return null;
  const figure = parseFigure(cell.value);
  if (figure.state !== "ok" || figure.unit === "") return null;
  return { place: "cell", unit: figure.isScaled ? scaled(cell.value, figure.unit) : figure.unit };
}

/** 万 was multiplied into the value already, but people read 368余万元 as 万元. */
const scaled = (text: string, unit: string): string =>
  `${/(万亿|亿|千万|百万|十万|万|千|百)[余多]?/.exec(text)?.[1] ?? ""}${unit}`;
