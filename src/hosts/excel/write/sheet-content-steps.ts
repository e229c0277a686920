import type { PlannedCell } from "../../../core/model/plan";
import { SHEET_MARKERS } from "../../markers";
import type { PreparedSheet } from "./prepared-sheet";
import { linkSteps } from "./sheet-link-steps";
import { lookSteps } from "./sheet-look-steps";
import { layoutSteps } from "./sheet-layout-steps";
import type { Place } from "./sheet-place-steps";
import { step, type Step } from "./steps";

/** Characters of values that go in one step; a request holds several steps. */
const CHARACTERS_PER_STEP = 100_000;

/**
 * The steps that write a sheet of ours anew. Its fingerprint goes first and comes back with `sealSteps` last of all, so
 * that a sheet that was written in part is never taken for a finished one.
 */
export function contentSteps(place: Place, prepared: PreparedSheet): readonly Step[] {
  return [
    comment(place, ""),
    ...clearingSteps(place),
    ...linkSteps(place.name, prepared),
    ...valueSteps(place.name, prepared),
    ...lookSteps(place.name, prepared),
    ...layoutSteps(place.name, prepared),
  ];
}

/** The step that says that a sheet is complete. */
export const sealSteps = (place: Pick<Place, "id">, { fingerprint }: PreparedSheet): readonly Step[] => [
  comment(place, fingerprint),
];

const comment = ({ id }: Pick<Place, "id">, text: string): Step =>
  step(({ workbook }) => void (workbook.names.getItem(SHEET_MARKERS[id]).comment = text), 2);

/** The sheet stays, and with it what refers to it; only what is on it goes. */
function clearingSteps({ name, sheetId, tableIds }: Place): readonly Step[] {
  if (sheetId === null) return [];
  const tables = tableIds.map((id) =>
    step(({ workbook }) => void workbook.worksheets.getItem(name).tables.getItem(id).convertToRange(), 3),
  );
  const clear = step(({ workbook }) => {
    const all = workbook.worksheets.getItem(name).getRange();
    all.unmerge();
    all.clear("All");
    all.dataValidation.clear();
    all.rowHidden = false;
    all.columnHidden = false;
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
  }, 10);
  return [...tables, clear];
}

/** Every text with an apostrophe before it, or Excel would read dates, shares and formulas into them. */
function valueSteps(name: string, { sheet, values, columnCount }: PreparedSheet): readonly Step[] {
  const steps: Step[] = [];
  const hasDecimals = sheet.rows.some(({ cells }) => cells.some((cell) => cell?.decimals !== undefined));
  for (let top = 0; top < values.length;) {
    let bottom = top;
    let characters = 0;
    while (bottom < values.length && (bottom === top || characters < CHARACTERS_PER_STEP)) {
      characters += values[bottom]?.reduce<number>((sum, value) => sum + String(value).length + 4, 0) ?? 0;
      bottom++;
    }
    const grid = values.slice(top, bottom).map((row) => row.map(typed));
    const formats = sheet.rows.slice(top, bottom).map(({ cells }) => formatsOf(cells, columnCount));
    const first = top;
    const ask: Step["ask"] = ({ workbook }) => {
      const range = workbook.worksheets.getItem(name).getRangeByIndexes(first, 0, grid.length, columnCount);
      if (hasDecimals && formats.length === grid.length) range.numberFormat = formats;
      range.values = grid;
    };
    // The library sends values in blocks of 1500 cells, each with its own paths.
    const calls = 4 + Math.ceil((grid.length * columnCount) / 1_500) * 4;
    steps.push(step(ask, calls, characters + (hasDecimals ? grid.length * columnCount * 4 : 0)));
    top = bottom;
  }
  return steps;
}

const typed = (value: string | number): string | number =>
  typeof value === "string" && value !== "" ? `'${value}` : value;

/** More decimals than this Excel does not show. */
const MOST_DECIMALS = 15;

function formatsOf(cells: readonly (PlannedCell | undefined)[], columnCount: number): string[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const cell = cells[column];
    if (typeof cell?.value !== "number" || cell.decimals === undefined) return "General";
    const decimals = Math.min(Math.max(0, Math.trunc(cell.decimals)), MOST_DECIMALS);
    return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  });
}
