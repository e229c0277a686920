import type { Workbook } from "../model/workbook";
import type { Vocabulary } from "./layouts/layout";
import type { PeriodContext } from "./period/context-period";
import { tellsFigures } from "./sentences/tells-figures";
import { findBlocks } from "./table/find-blocks";
import type { Block, Surroundings } from "./table/block";
import { gridOf, type Grid } from "./table/grid";
import { filledOnOf } from "./table/day-of-making";
import { sharedPeriods, statedPeriods } from "./table/stated-period";
import { surroundingsOf, textsBetween, type Whereabouts } from "./table/surroundings";

/** A sheet as it is read: its cells, its tables with a header, and what is written around the rest. */
export interface SheetView {
  readonly grid: Grid;
  readonly blocks: readonly Block[];
  readonly around: Surroundings;
  /** The period that the sheet itself tells, without what single sentences on it speak of. */
  readonly titled: PeriodContext;
}

/** The sheets of a workbook ready to be read, and the day it says it was filled in. */
export interface BookView {
  readonly sheets: readonly SheetView[];
  readonly filledOn: string;
}

/** Looks at these sheets of a workbook; sheets of our own are no data. */
export function bookView(grids: readonly Grid[], file: string, vocabulary: Vocabulary): BookView {
  const told = grids.map((grid) => ({ grid, made: filledOnOf(grid), stated: statedPeriods(grid) }));
  const filledOn = told.find(({ made }) => made !== "")?.made ?? "";
  const shared = sharedPeriods(told);
  const sheets = told.map(({ grid, made, stated }) =>
    sheetView(grid, { file, filledOn: made || filledOn, stated, shared }, vocabulary),
  );
  return { filledOn, sheets };
}

/** The grids of the sheets that are not our own. */
export const gridsOf = ({ sheets }: Workbook): readonly Grid[] => sheets.filter(({ own }) => !own).map(gridOf);

const TITLE_ROWS = 4;

function sheetView(grid: Grid, where: Whereabouts, vocabulary: Vocabulary): SheetView {
  const isName = (text: string): boolean =>
    vocabulary.indicatorNamed(text).id !== null || vocabulary.quantityNamed(text).id !== null;
  const blocks = findBlocks(grid, where, isName);
  const texts = blocks.length > 0 ? [] : textsBetween(grid, 0, Math.min(grid.height, TITLE_ROWS));
  // A figure typed as text among the first rows, such as 2085, is no year.
  const titles = texts.filter((text) => !/^[\d,.]+$/.test(text));
  const around = blocks[0]?.surroundings ?? surroundingsOf(titles, grid.sheet, where);
  const heads = titles.filter((text) => !tellsFigures(text));
  const titled = heads.length === titles.length ? around : surroundingsOf(heads, grid.sheet, where);
  return { grid, blocks, around, titled: titled.context };
}

/** The table that a cell belongs to, its header included. */
export const blockAt = ({ blocks }: SheetView, row: number, column: number): Block | undefined =>
  blocks.find((block) => row >= block.headerTop && row < block.bottom && column >= block.left && column <= block.right);
