import { a1 } from "../model/address";
import type { UnitSource } from "../model/reading";
import type { Side, Verdict } from "../model/verdict";
import { quantityText } from "./measure-text";
import { sideText } from "./side-text";
import type { Text } from "./text";

/** All that speaks for one unit of a figure or another, source by source, and what it probably is. */
export function unitEvidence({ unitSources = [], args }: Verdict, text: Text): string {
  const { unitDoubt } = text;
  const { value, lastYear, unitExpected, unitDue, unitSuspicion } = args;
  const due = unitDue && "literal" in unitDue ? String(unitDue.literal) : "";
  const isOther = value !== undefined && "measure" in value && value.measure.unit !== due;
  const suspicion = unitSuspicion && "literal" in unitSuspicion ? String(unitSuspicion.literal) : "";
  const clauses = [
    ...unitSources.filter(isFirstOfCell).map((source) => unitDoubt.says(source.place, cellOf(source), source.unit)),
    ...(isOther ? [unitDoubt.due(due)] : []),
    ...(lastYear ? [unitDoubt.lastYear(sideText(lastYear, "", text))] : []),
    ...(unitExpected ? [unitDoubt.byParts(sideText(unitExpected, due, text))] : []),
    ...(value && "measure" in value ? [unitDoubt.reported(value.measure.text)] : []),
    ...(suspicion ? [unitDoubt.suspicion(suspicion, percentageOf(value, text))] : []),
  ];
  return clauses.join(text.comma);
}

/** A fraction as the percentage that it probably stands for: 98% for 0.98. */
function percentageOf(side: Side | undefined, text: Text): string {
  if (!side || !("measure" in side) || side.measure.state !== "ok") return "";
  const { value, decimals } = side.measure;
  return quantityText(100 * value, "%", Math.max(0, decimals - 2), text);
}

/** Where the unit that holds comes from: 行内单位（C16）. */
export function unitPlace({ unitSources: [source] = [] }: Verdict, text: Text): string {
  return source ? text.unitDoubt.place(source.place, cellOf(source)) : text.unitDoubt.noPlace;
}

/** One cell may be the name and the header at once, and is cited once. */
const isFirstOfCell = (source: UnitSource, index: number, all: readonly UnitSource[]): boolean =>
  cellOf(source) === "" ||
  all.findIndex((other) => other.unit === source.unit && cellOf(other) === cellOf(source)) === index;

const cellOf = ({ at }: UnitSource): string => (at ? a1(at.row, at.column) : "");
