import type { Indicator } from "../../model/indicator";
import type { Unrecognised } from "../../model/reading";
import type { UnitHints } from "../measure/measure-of";
import { closedText } from "../measure/plain-text";
import { unitMeaning, unitsClash } from "../measure/unit";
import type { StatedUnit } from "../measure/unit-sources";
import type { Block } from "../table/block";
import { lineUnit } from "../table/title-unit";
import { fittingOffer } from "./fitting-offer";
import { besideGroup, groupsBeside, isGeneral, underHeading } from "./joined-label";
import { rowScope } from "./row-scope";
import type { ListColumns } from "./list-columns";
import type { Vocabulary } from "./layout";
import { moneyLabel } from "./money-label";
import { notUnderstood } from "./not-understood";
import { rowLabel, type RowLabel } from "./row-label";

/** A row of a list that names an indicator. */
export interface ListRow {
  readonly row: number;
  readonly labelColumn: number;
  readonly labelText: string;
  readonly label: RowLabel;
  readonly indicator: Indicator;
  /** The stage or place whose row it is; empty for the district. */
  readonly entity: string;
  /** The unit the row itself states; empty when it states none. */
  readonly stated: string;
  /** Where the row states a unit: in its label, in its unit column. */
  readonly statedUnits: readonly StatedUnit[];
}

/** The name a row has in its label columns, joined with the name it stands under where only both say it. */
export function listRow(
  block: Block,
  columns: ListColumns,
  row: number,
  headings: readonly string[],
  vocabulary: Vocabulary,
): ListRow | Unrecognised | null {
  const { grid } = block;
  const at = columns.labels.find(({ column }) => ownText(block, row, column) !== "");
  if (!at) return null;
  const labelText = ownText(block, row, at.column);
  let label = rowLabel(labelText, vocabulary);
  for (const parent of columns.labels) {
    if (label.id || parent === at) continue;
    const joined = rowLabel(grid.text(row, parent.column) + labelText, vocabulary);
    if (joined.id) label = { ...joined, sureness: joined.sureness * 0.95 };
  }
  if (!label.id && isGeneral(labelText)) label = underHeading(labelText, headings, vocabulary) ?? label;
  const groups = groupsBeside(block, row, at.column);
  if (!label.id) label = besideGroup(labelText, groups, vocabulary) ?? label;
  const { stated, units } = statedUnits(block, columns, row, at.column, label.unit);
  if (!label.id || (label.sureness < 0.9 && unitsClash(stated, vocabulary.indicators.get(label.id)?.unit ?? "")))
    label = moneyLabel(labelText, stated || block.surroundings.unit, vocabulary) ?? label;
  const indicator = label.id ? vocabulary.indicators.get(label.id) : undefined;
  const cell = grid.ref(row, at.column);
  const offered = (): string | null =>
    fittingOffer(labelText, label, { stated, around: (due) => unitAround(block, columns, due) }, vocabulary);
  if (!indicator) return notUnderstood(cell, labelText, offered());
  if (label.sureness < 0.9 && unitsClash(stated, indicator.unit))
    return notUnderstood(cell, labelText, offered() ?? indicator.id);
  const parents = columns.labels.filter((parent) => parent !== at).map(({ column }) => grid.text(row, column));
  const entity = rowScope(block, columns, row, [...parents, ...groups, ...headings], label.entity, labelText);
  return { row, labelColumn: at.column, labelText, label, indicator, entity, stated, statedUnits: units };
}

/** The unit over the figures of a list, for a unit that is due. */
const unitAround = ({ surroundings }: Block, { figures }: ListColumns, due: string): string =>
  figures.find(({ header }) => header.unit !== "")?.header.unit ?? lineUnit(surroundings, due);

/** Text of a cell, or of a merge that begins on its row. */
function ownText({ grid }: Block, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  return merge && merge.top !== row ? "" : grid.text(row, column);
}

/** The unit that a row states, in its label or else in its unit column, and all that it says about it. */
export function statedUnits(
  { grid }: Block,
  { unit }: ListColumns,
  row: number,
  labelColumn: number,
  inLabel: string,
): { readonly stated: string; readonly units: readonly StatedUnit[] } {
  const text = unit ? grid.text(row, unit.column) : "";
  const written = unitMeaning(text) ? closedText(text) : "";
  const units: readonly StatedUnit[] = [
    { place: "label", unit: inLabel, at: grid.ref(row, labelColumn) },
    { place: "unitColumn", unit: written, ...(unit && { at: grid.ref(row, unit.column) }) },
  ];
  return { stated: inLabel || written, units };
}

/** Where a row's unit comes from, in order: the row itself, the column's header, the sheet's 单位：line. */
export function unitHints({ stated, indicator }: ListRow, headerUnit: string, block: Block): UnitHints {
  // 万元 over a column of figures speaks of its money, not of the pupils in the row below.
  const general = [headerUnit, lineUnit(block.surroundings, indicator.unit)].find(
    (unit) => unit && !unitsClash(unit, indicator.unit),
  );
  return { stated: stated || (general ?? ""), catalogue: indicator.unit };
}
