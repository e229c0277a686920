import type { Binding } from "../model/binding";
import type { Catalogue } from "../model/indicator";
import type { Reading, Recognition, Unrecognised } from "../model/reading";
import type { Workbook } from "../model/workbook";
import { applyBindings, strongestFirst } from "./bindings/apply-bindings";
import { decidedNames } from "./bindings/decided-names";
import { continuedTables } from "./claims/continued-tables";
import { monthsAcross } from "./claims/months-across";
import { withClaims } from "./claims/with-claims";
import { readLabelValues } from "./layouts/label-value";
import type { Found, Vocabulary } from "./layouts/layout";
import { plainTable } from "./layouts/plain-table";
import { layoutOf, readBlock } from "./layouts/read-block";
import { latestPeriod } from "./latest-period";
import { placesNamed } from "./places-named";
import { withoutPersonal } from "./personal-sheets";
import { withSentences } from "./sentences/with-sentences";
import { bookView, gridsOf, type BookView, type SheetView } from "./sheet-view";
import type { Block } from "./table/block";
import { blocksByRow } from "./table/blocks-by-row";
import { vocabularyOf } from "./vocabulary";

/** What is settled before a workbook is read. */
export interface ReadingOptions {
  /** What people decided about reading it; see `mergedBindings` for the order. */
  readonly bindings?: readonly Binding[];
  /** Sheets with personal data are read as well; they are left out otherwise. */
  readonly includesPersonal?: boolean;
}

/** All that a workbook says about the indicators of a catalogue. Sheets of our own are no data. */
export function recognise(workbook: Workbook, catalogue: Catalogue, options: ReadingOptions = {}): Recognition {
  const sheets = recogniseSheetBySheet(workbook, catalogue, options);
  for (;;) {
    const step = sheets.next();
    if (step.done) return step.value;
  }
}

/** The same, with halts: when the names are prepared, when the sheets are laid out, and after each that is recognised. */
export function* recogniseSheetBySheet(
  workbook: Workbook,
  catalogue: Catalogue,
  options: ReadingOptions = {},
): Generator<undefined, Recognition> {
  vocabularyOf(catalogue);
  yield;
  const { sheets, filledOn, leftOut, vocabulary } = bookOf(workbook, catalogue, options);
  yield;
  const laidOut: Found[] = [];
  for (const sheet of sheets) {
    laidOut.push(recogniseSheet(sheet, vocabulary));
    yield;
  }
  const read = withSentences(together(laidOut), sheets, vocabulary);
  const { found, outcomes } = applyBindings(read, sheets, options.bindings ?? [], vocabulary);
  const { indicators } = vocabulary;
  const places = placesNamed(
    sheets.map(({ grid }) => grid),
    workbook.name,
  );
  return {
    ...found,
    tables: [...found.tables, ...monthsAcross(found.readings, indicators)],
    period: latestPeriod(found.readings, found.tables),
    filledOn,
    ...(places.length > 0 && { places }),
    bindings: outcomes,
    leftOut,
  };
}

/** A workbook as it is read, with its own names. */
interface Book extends BookView {
  readonly vocabulary: Vocabulary;
  readonly leftOut: Recognition["leftOut"];
}

/** Looks at a workbook as `recognise` does. */
export function bookOf(
  workbook: Workbook,
  catalogue: Catalogue,
  { bindings = [], includesPersonal = false }: ReadingOptions,
): Book {
  const vocabulary = decidedNames(vocabularyOf(catalogue), strongestFirst(bindings));
  const { kept, leftOut } = withoutPersonal(gridsOf(workbook), includesPersonal);
  return { ...bookView(kept, workbook.name, vocabulary), vocabulary, leftOut };
}

const together = (parts: readonly Found[]): Found => ({
  readings: parts.flatMap((part) => onceUncalculated(part.readings)),
  targets: parts.flatMap((part) => part.targets),
  tables: parts.flatMap((part) => part.tables),
  unrecognised: parts.flatMap((part) => part.unrecognised),
});

/** A sheet whose formulas nobody has calculated says so once, and not at every figure. */
function onceUncalculated(readings: readonly Reading[]): readonly Reading[] {
  const isUncalculated = ({ measure: { state, text } }: Reading): boolean =>
    state === "unreadable" && text.startsWith("=");
  const first = readings.find(isUncalculated);
  return first ? readings.filter((reading) => reading === first || !isUncalculated(reading)) : readings;
}

/** Tables with a header first; what is left of the sheet is looked through for labels with a value beside them. */
function recogniseSheet(view: SheetView, vocabulary: Vocabulary): Found {
  const { grid, blocks, around } = view;
  const parts = blocks.map((block) => withClaims(block, readBlock(block, vocabulary), vocabulary));
  const isPlain = (block: Block): boolean => block.isPlain === true && layoutOf(block, vocabulary) === plainTable;
  const [plainAt, knownAt] = [true, false].map((plain) =>
    blocksByRow(blocks.filter((block) => isPlain(block) === plain)),
  );
  const pairs = readLabelValues(grid, around, (row, column) => knownAt?.(row, column) !== undefined, vocabulary);
  const isOfPlainTable = ({ cell, why }: Unrecognised): boolean =>
    why === "unknownLabel" && plainAt?.(cell.row, cell.column) !== undefined;
  return {
    readings: [...parts.flatMap((part) => part.readings), ...pairs.readings],
    targets: parts.flatMap((part) => part.targets),
    tables: continuedTables(parts.flatMap((part) => part.tables)),
    unrecognised: [
      ...parts.flatMap((part) => part.unrecognised),
      ...pairs.unrecognised.filter((label) => !isOfPlainTable(label)),
    ],
  };
}
