import { MEASURE_STATES, type ColumnSum, type TableColumn, type TableSum } from "../../model/table";
import type { Block } from "../table/block";
import { asideRows, saysApart } from "./aside-rows";
import type { EntityRow } from "./entity-rows";
import { formulaRows } from "./formula-rows";
import { hiddenSums } from "./hidden-outline";
import { kindRows } from "./kind-rows";
import { withListedParts } from "./listed-parts";
import { outlineRows } from "./outline-rows";
import { saysPartialTotal } from "./partial-total";
import { isPartOfAll, partRows } from "./part-rows";
import { relationRows } from "./relation-sums";
import { stageRows } from "./stage-subtotals";
import { subtotalClaims } from "./subtotal-claims";
import { partsOf, trialOf, type RowSum, type Trial } from "./sum-trial";
import { sumRowsOf } from "./sum-rows";
import { totalClaims } from "./total-claims";
import { totalNames } from "./total-names";

const BLANK = MEASURE_STATES.indexOf("blank");

/**
 * The sums that total rows claim down every column that may be added up. A total left blank claims nothing; with
 * `borne out`, only what some column shows is claimed.
 */
export function columnSums(
  block: Block,
  rows: readonly EntityRow[],
  columns: readonly TableColumn[],
  proof: "named" | "borne out" = "named",
): readonly TableSum[] {
  const trial = trialOf(block, columns);
  const aside = asideRows(rows);
  const all = sumRowsOf(block, rows).filter(({ row, name }) => !aside.has(row) && !saysApart(name));
  const known = all.filter((row) => !isPartOfAll(row));
  const outline = outlineRows(known, trial);
  const groups = withListedParts(known, subtotalClaims(known, trial), trial);
  const stated = relationRows(block, known);
  const taken = new Set(stated.map(({ row }) => row));
  const worded = [...groups, ...totalClaims(known, [...groups, ...outline], trial)];
  const claims = [...stated, ...partRows(all), ...worded.filter(({ row }) => !taken.has(row))];
  for (const { row } of claims) taken.add(row);
  const isNew = ({ row }: RowSum): boolean => !taken.has(row) && taken.add(row).size > 0;
  const marked = [
    ...outline,
    ...kindRows(block, known, trial),
    ...formulaRows(block, known, columns),
    ...stageRows(known, trial),
  ].filter(isNew);
  // Where nothing in the table says what is added up, the figures may; of one row they may say it twice.
  const shown = hiddenSums(known, trial).filter(({ row }) => !taken.has(row));
  const found = [...claims, ...marked, ...shown];
  // A note on what totals hold besides their rows leaves it to the figures as well.
  const isNamed = proof === "named" && !saysPartialTotal(block);
  const kept = isNamed ? found : found.filter((claim) => trial.borne(claim).held > 0);
  const names = totalNames(block, rows);
  return kept.flatMap((claim) => sumsOf(claim, trial, names.get(claim.row)));
}

function sumsOf(claim: RowSum, { columns, totalAt }: Trial, rowName = ""): readonly ColumnSum[] {
  if (claim.rows.length + claim.otherRows.length === 0) return [];
  return columns.flatMap((tableColumn, column): readonly ColumnSum[] => {
    const total = totalAt(claim.row, tableColumn);
    const { others } = partsOf(claim, tableColumn, totalAt);
    // Rows that are all left blank add up to nothing that could be held against a total.
    const isFilled = others.length > 0 || claim.rows.some((row) => tableColumn.states[row] !== BLANK);
    if (!total || !isFilled) return [];
    return [
      {
        along: "column",
        column,
        rows: claim.rows,
        total,
        ...(others.length > 0 && { others }),
        ...(claim.name !== "" && { name: claim.name }),
        ...(rowName !== "" && { rowName }),
        ...(claim.by && { by: claim.by }),
        ...(claim.isOpen && { isOpen: true as const }),
      },
    ];
  });
}
