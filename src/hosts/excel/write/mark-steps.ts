import { areaAddress } from "../../../core/model/address";
import type { Area } from "../../../core/model/cell";
import type { SheetMarks } from "../../../core/model/plan";
import type { Severity } from "../../../core/model/rule";
import { markFormula, sameText } from "../../markers";
import { MARK_LOOKS } from "../../plan/looks";
import { rectanglesOf, type Place } from "../../plan/rectangles";
import { cellsIn } from "../read/pieces";
import { addressLists } from "./address-lists";
import type { StandingMark } from "./standing-marks";
import { step, type Step } from "./steps";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** As in files, so that both hosts write the same formats. */
const AREAS_PER_FORMAT = 200;

/** The steps that make a sheet carry just these marks; none where it does already. */
export function markSteps(
  sheetId: string,
  wanted: SheetMarks["cells"] | null,
  standing: readonly StandingMark[],
): readonly Step[] {
  const areas = SEVERITIES.map((severity) => ({ severity, areas: rectanglesOf(wanted?.[severity] ?? []) }));
  const isThere =
    standing.every(({ severity }) => severity !== null) &&
    areas.every(({ severity, areas: each }) => sameAreas(each, standing, severity));
  if (isThere) return [];
  const formatsOf = ({ workbook }: Excel.RequestContext): Excel.ConditionalFormatCollection =>
    workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
  const removals = standing.map(({ formatId }) => step((context) => formatsOf(context).getItem(formatId).delete(), 2));
  const additions = areas.flatMap(({ severity, areas: each }) =>
    addressLists(each, AREAS_PER_FORMAT).map((list) =>
      step(({ workbook }) => addMark(workbook.worksheets.getItem(sheetId).getRanges(list), severity), 20, list.length),
    ),
  );
  return [...removals, ...additions];
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function addMark(ranges: Excel.RangeAreas, severity: Severity): void {
  const look = MARK_LOOKS[severity];
  const mark = ranges.conditionalFormats.add("Custom");
  // With its formula it is known as ours, whatever may fail from here on; with its fill it is complete.
  mark.custom.rule.formula = `=${markFormula(severity)}`;
  // Excel puts a new format before all others; behind them it leaves those of the user's as they show.
  mark.priority = -1;
  const { fill, font, borders } = mark.custom.format;
  font.color = `#${look.color}`;
  if (look.bold) font.bold = true;
  if (look.line) {
    for (const edge of EDGES) {
      const border = borders.getItem(edge);
      border.style = look.line === "thin" ? "Continuous" : "Dash";
      border.color = `#${look.color}`;
    }
  }
  fill.color = `#${look.fill}`;
}

/** Whether the marks of a severity are complete and cover just these areas, no cell of them twice. */
function sameAreas(wanted: readonly Area[], standing: readonly StandingMark[], severity: Severity): boolean {
  const there = standing.filter((mark) => mark.severity === severity);
  const fill = `#${MARK_LOOKS[severity].fill}`;
  if (there.some((mark) => !sameText(mark.fill, fill))) return false;
  const areas = there.flatMap((mark): (Area | null)[] => [...(mark.areas ?? [null])]);
  if (areas.some((area) => area === null || cellsIn(area) > MOST_CELLS)) return false;
  const known = areas.filter((area) => area !== null);
  const total = (list: readonly Area[]): number => list.reduce((sum, area) => sum + cellsIn(area), 0);
  if (total(known) !== total(wanted)) return false;
  return rectanglesOf(known.flatMap(placesIn)).map(areaAddress).join() === wanted.map(areaAddress).join();
}

/** A mark that a person has dragged over a whole column is not ours any more, and not worth counting. */
const MOST_CELLS = 100_000;

function placesIn({ top, left, bottom, right }: Area): readonly Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) places.push({ row, column });
  return places;
}
