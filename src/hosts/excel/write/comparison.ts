import { cutIntoPieces, gatherIntoChunks, type Piece } from "../read/pieces";
import { isFormula } from "../read/cell";
import { areaOf } from "../read/inventory";
import type { PreparedSheet } from "./prepared-sheet";

/** A sheet of ours that may already be as planned. */
export interface Candidate {
  readonly sheetId: string;
  readonly prepared: PreparedSheet;
}

/** A comparison under way: each part is asked before a sync and answered after it. */
export interface Comparison {
  readonly chunks: number;
  /** Asks for one chunk; the function it gives takes the answer. */
  readonly ask: (context: Excel.RequestContext, chunk: number) => () => void;
  readonly isSame: (candidate: Candidate) => boolean;
}

/** Compares what sheets hold with what is planned, as many cells at once as a request bears. */
export function compareSheets(candidates: readonly Candidate[], most: number): Comparison {
  const different = new Set<Candidate>();
  const areas = candidates.map(({ prepared: { rowCount, columnCount } }, sheet) => ({
    sheet,
    area: { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 },
  }));
  const chunks = gatherIntoChunks(cutIntoPieces(areas, most), most);
  return {
    chunks: chunks.length,
    isSame: (candidate) => candidates.includes(candidate) && !different.has(candidate),
    ask: (context, index) => {
      const answers = (chunks[index] ?? []).map((piece) => askPiece(context, candidates, piece));
      return () => {
        for (const answer of answers) {
          const candidate = answer();
          if (candidate) different.add(candidate);
        }
      };
    },
  };
}

/** The answer is the candidate when it turned out to be different. */
function askPiece(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
  { sheet, area }: Piece,
): () => Candidate | null {
  const candidate = candidates[sheet];
  if (!candidate) return () => null;
  const { sheetId, prepared } = candidate;
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const range = worksheet.getRangeByIndexes(area.top, 0, area.bottom - area.top + 1, prepared.columnCount);
  range.load("values,formulas");
  return () => {
    const there = areaOf(used);
    if (there && (there.bottom >= prepared.rowCount || there.right >= prepared.columnCount)) return candidate;
    const values = range.values as unknown[][] | null;
    const isThere = (value: string | number, r: number, c: number): boolean =>
      values?.[r]?.[c] === value && !isFormula(range.formulas[r]?.[c], value);
    const planned = prepared.values.slice(area.top, area.bottom + 1);
    return planned.every((row, r) => row.every((value, c) => isThere(value, r, c))) ? null : candidate;
  };
}
