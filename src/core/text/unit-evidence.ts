import { a1 } from "../model/address";
import type { UnitSource } from "../model/reading";
import type { Verdict } from "../model/verdict";
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
    ...unitSources.map((source) => unitDoubt.says(source.place, cellOf(source), source.unit)),
    ...(isOther ? [unitDoubt.due(due)] : []),
    ...(lastYear ? [unitDoubt.lastYear(sideText(lastYear, "", text))] : []),
    ...(unitExpected ? [unitDoubt.byParts(sideText(unitExpected, due, text))] : []),
    ...(value && "measure" in value ? [unitDoubt.reported(value.measure.text)] : []),
    ...(suspicion ? [unitDoubt.suspicion(suspicion)] : []),
  ];
  return clauses.join(text.comma);
}

const cellOf = ({ at }: UnitSource): string => (at ? a1(at.row, at.column) : "");
