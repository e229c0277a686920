import type { Catalogue } from "../model/indicator";
import type { Reading, Recognition } from "../model/reading";
import type { Sheet, Workbook } from "../model/workbook";
import { LAYOUTS } from "./layouts";
import { readLabelValues } from "./layouts/label-value";
import type { Found, Vocabulary } from "./layouts/layout";
import { latestPeriod } from "./latest-period";
import { findBlocks } from "./table/find-blocks";
import { gridOf, type Grid } from "./table/grid";
import { filledOnOf, surroundingsOf, textsBetween } from "./table/surroundings";
import { vocabularyOf } from "./vocabulary";

/** All that a workbook says about the indicators of a catalogue. Sheets of our own are no data. */
export function recognise(workbook: Workbook, catalogue: Catalogue): Recognition {
  const sheets = recogniseSheetBySheet(workbook, catalogue);
  for (;;) {
    const step = sheets.next();
    if (step.done) return step.value;
  }
}

/** The same, with halts: when the names are prepared, when the sheets are laid out, and after each that is recognised. */
export function* recogniseSheetBySheet(workbook: Workbook, catalogue: Catalogue): Generator<undefined, Recognition> {
  const vocabulary = vocabularyOf(catalogue);
  yield;
  const grids = workbook.sheets.filter((sheet: Sheet) => !sheet.own).map(gridOf);
  const filledOn = grids.map(filledOnOf).find((date) => date !== "") ?? "";
  yield;
  const found: Found[] = [];
  for (const grid of grids) {
    found.push(recogniseSheet(grid, workbook.name, filledOn, vocabulary));
    yield;
  }
  const readings = found.flatMap((part) => onceUncalculated(part.readings));
  const tables = found.flatMap((part) => part.tables);
  return {
    readings,
    targets: found.flatMap((part) => part.targets),
    tables,
    unrecognised: found.flatMap((part) => part.unrecognised),
    period: latestPeriod(readings, tables),
    filledOn,
  };
}

/** A sheet whose formulas nobody has calculated says so once, and not at every figure. */
function onceUncalculated(readings: readonly Reading[]): readonly Reading[] {
  const isUncalculated = ({ measure: { state, text } }: Reading): boolean =>
    state === "unreadable" && text.startsWith("=");
  const first = readings.find(isUncalculated);
  return first ? readings.filter((reading) => reading === first || !isUncalculated(reading)) : readings;
}

/** Tables with a header first; what is left of the sheet is looked through for labels with a value beside them. */
function recogniseSheet(grid: Grid, file: string, filledOn: string, vocabulary: Vocabulary): Found {
  const isName = (text: string): boolean =>
    vocabulary.indicatorNamed(text).id !== null || vocabulary.quantityNamed(text).id !== null;
  const blocks = findBlocks(grid, file, filledOnOf(grid) || filledOn, isName);
  const found = blocks.map((block) => {
    const layout = LAYOUTS.find((one) => one.fits(block, vocabulary));
    return layout?.read(block, vocabulary);
  });
  const isTaken = (row: number, column: number): boolean =>
    blocks.some(
      (block) => row >= block.headerTop && row < block.bottom && column >= block.left && column <= block.right,
    );
  const first = Math.min(grid.height, 4);
  const around = surroundingsOf(blocks.length > 0 ? [] : textsBetween(grid, 0, first), grid.sheet, file, filledOn);
  const surroundings = blocks[0] ? { ...blocks[0].surroundings } : around;
  const pairs = readLabelValues(grid, surroundings, isTaken, vocabulary);
  const parts = found.filter((part) => part !== undefined);
  return {
    readings: [...parts.flatMap((part) => part.readings), ...pairs.readings],
    targets: parts.flatMap((part) => part.targets),
    tables: parts.flatMap((part) => part.tables),
    unrecognised: [...parts.flatMap((part) => part.unrecognised), ...pairs.unrecognised],
  };
}
