import { calculated } from "./calculation";
import { cellCount } from "./area";
import { cellKey, placeOfKey, type DocumentCell } from "./cell";
import type { ExcelDocument } from "./document";
import { tokensOf } from "./formula-tokens";
import { isFault } from "./formula-values";
import { lookUpFrom } from "./look-up";
import { resolveReference, type SheetArea } from "./references";
import type { DocumentSheet } from "./sheet";

/** A cell with a formula, or the cell that was typed into. */
export interface Dependent {
  readonly sheet: DocumentSheet;
  readonly key: number;
}

/** What became of the formulas that depend on a cell. */
export interface Recalculated {
  /** Formulas that have another result than before. */
  readonly changed: readonly Dependent[];
  /** Formulas that only Excel can calculate, and those that depend on them: they keep the result they had. */
  readonly kept: readonly Dependent[];
}

/** A formula that waits for those it depends on. */
interface Waiting extends Dependent {
  readonly cell: DocumentCell;
  readonly result: DocumentCell["value"];
  before: number;
  readonly after: Set<Waiting>;
  isKept: boolean;
}

/** Calculates a changed cell and every formula that depends on it, by however many steps, in the order they need. */
export function recalculate(document: ExcelDocument, changed: Dependent): Recalculated {
  const root = waiting(changed, changed.sheet.cells.get(changed.key) ?? { value: null, isError: false, format: "" });
  const all = dependentsOf(document, root);
  const ready = all.filter(({ before }) => before === 0);
  const done = new Set<Waiting>();
  for (let next = ready.pop(); next; next = ready.pop()) {
    done.add(next);
    next.isKept ||= !settles(document, next);
    for (const each of next.after) {
      each.isKept ||= next.isKept;
      if (--each.before === 0) ready.push(each);
    }
  }
  const formulas = all.filter(({ cell }) => cell.formula !== undefined);
  // What is not done waits for itself, in a circle.
  const isKept = (each: Waiting): boolean => each.isKept || !done.has(each);
  return { changed: formulas.filter(({ cell, result }) => cell.value !== result), kept: formulas.filter(isKept) };
}

const waiting = ({ sheet, key }: Dependent, cell: DocumentCell): Waiting => ({
  sheet,
  key,
  cell,
  result: cell.value,
  before: 0,
  after: new Set(),
  isKept: false,
});

/** Puts the result into the cell; false where only Excel can tell it. */
function settles(document: ExcelDocument, { sheet, cell }: Waiting): boolean {
  if (cell.formula === undefined) return true;
  const result = calculated(cell.formula, lookUpFrom(document, sheet));
  if (!isFault(result)) {
    cell.value = result;
    cell.isError = false;
    return true;
  }
  if (result.fault === null) return false;
  cell.value = result.fault;
  cell.isError = true;
  return true;
}

/** The cell and all that depends on it, each knowing who comes after it. */
function dependentsOf(document: ExcelDocument, root: Waiting): readonly Waiting[] {
  const { ofCell, ofAreas } = usesIn(document, root);
  const found = new Set([root]);
  for (const each of found) {
    const { row, column } = placeOfKey(each.key);
    const isWithin = ({ sheet, area }: SheetArea): boolean =>
      sheet === each.sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    const users = [
      ...(ofCell.get(each.sheet)?.get(each.key) ?? []),
      ...ofAreas.filter(({ place }) => isWithin(place)).map(({ user }) => user),
    ];
    for (const user of users) {
      if (each.after.has(user)) continue;
      each.after.add(user);
      user.before++;
      found.add(user);
    }
  }
  return [...found];
}

interface Uses {
  readonly ofCell: ReadonlyMap<DocumentSheet, ReadonlyMap<number, readonly Waiting[]>>;
  readonly ofAreas: readonly { readonly place: SheetArea; readonly user: Waiting }[];
}

/** Who refers to what; the many references to single cells are found by the cell. */
function usesIn(document: ExcelDocument, root: Waiting): Uses {
  const ofCell = new Map<DocumentSheet, Map<number, Waiting[]>>();
  const ofAreas: { readonly place: SheetArea; readonly user: Waiting }[] = [];
  for (const sheet of document.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const user = cell === root.cell ? root : waiting({ sheet, key }, cell);
      for (const place of placesIn(document, sheet, cell.formula)) {
        if (cellCount(place.area) > 1) ofAreas.push({ place, user });
        else {
          const users = ofCell.get(place.sheet) ?? new Map<number, Waiting[]>();
          ofCell.set(place.sheet, users);
          const used = cellKey(place.area.top, place.area.left);
          const known = users.get(used);
          if (known) known.push(user);
          else users.set(used, [user]);
        }
      }
    }
  }
  return { ofCell, ofAreas };
}

const placesIn = (document: ExcelDocument, sheet: DocumentSheet, formula: string): readonly SheetArea[] =>
  (tokensOf(formula) ?? []).flatMap(({ kind, text }) =>
    kind === "reference" || kind === "name" ? (resolveReference(document, sheet, text) ?? []) : [],
  );
