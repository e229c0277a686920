import { MEASURE_STATES, type Table, type TableColumn } from "../../model/table";
import type { Block } from "../table/block";
import { absences, isMissingOf } from "../table/noted-absence";

const BLANK = MEASURE_STATES.indexOf("blank");

/** Adds to the rows whose blanks are explained those of which a note says that what is blank is not there. */
export function withLackingRows(
  block: Block,
  names: readonly string[],
  columns: readonly TableColumn[],
  explained: Pick<Table, "explained" | "explainedBlanks" | "notes">,
): Pick<Table, "explained" | "explainedBlanks" | "notes"> {
  const noted = absences(block);
  if (noted.length === 0) return explained;
  const rows = names.flatMap((name, row): readonly number[] => {
    const one = noted.find(({ who }) => name.endsWith(who));
    const blank = columns.filter(({ states }) => states[row] === BLANK);
    return one && blank.length > 0 && blank.every(({ path }) => isMissingOf(one, path)) ? [row] : [];
  });
  if (rows.length === 0) return explained;
  return { ...explained, explainedBlanks: new Set([...(explained.explainedBlanks ?? []), ...rows]) };
}
