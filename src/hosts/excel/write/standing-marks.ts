import type { Area } from "../../../core/model/cell";
import type { Severity } from "../../../core/model/rule";
import { severityOfFormula } from "../../markers";
import { areasOf } from "../read/grids";
import type { SheetNow } from "./survey";

/** One of our conditional formats. */
export interface StandingMark {
  readonly formatId: string;
  /** Null for one that has neither formula nor look and so shows nothing: nobody but a run that broke off makes such. */
  readonly severity: Severity | null;
  /** Null where Excel does not tell them all. */
  readonly areas: readonly Area[] | null;
  /** The colour it fills cells with, which is the last thing a mark is given. */
  readonly fill: string;
}

/** Asks which conditional formats sheets have; the answer is there after the next sync. */
export function askForFormats(
  context: Excel.RequestContext,
  sheets: readonly SheetNow[],
): () => readonly { readonly sheet: SheetNow; readonly formats: readonly Excel.ConditionalFormat[] }[] {
  const asked = sheets.map((sheet) => {
    const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
  return () =>
    asked.map(({ sheet, formats }) => ({
      sheet,
      // Of other kinds a formula cannot even be asked for.
      formats: formats.items.filter(({ type }) => type === "Custom"),
    }));
}

/** Tells our marks from other formats by their formulas, in one sync, or none where there are no such formats. */
export async function recogniseMarks(
  context: Excel.RequestContext,
  found: ReturnType<ReturnType<typeof askForFormats>>,
): Promise<ReadonlyMap<SheetNow, readonly StandingMark[]>> {
  const formats = found.flatMap(({ sheet, formats: each }) => each.map((format) => ({ sheet, format })));
  const marks = new Map<SheetNow, StandingMark[]>();
  for (let from = 0; from < formats.length; from += FORMATS_PER_REQUEST) {
    const asked = formats.slice(from, from + FORMATS_PER_REQUEST).map(({ sheet, format }) => ({
      sheet,
      answer: askForMark(format),
    }));
    await context.sync();
    for (const { sheet, answer } of asked) {
      const mark = answer();
      if (mark) marks.set(sheet, [...(marks.get(sheet) ?? []), mark]);
    }
  }
  return marks;
}

/** A sheet with a format for every row has thousands of them, and a question to each takes about two thousand bytes. */
const FORMATS_PER_REQUEST = 1_000;

/** The answer is null for a format that is none of ours. */
function askForMark(format: Excel.ConditionalFormat): () => StandingMark | null {
  const { rule, format: look } = format.custom;
  rule.load("formula");
  look.fill.load("color");
  look.font.load("color,bold");
  const ranges = format.getRanges();
  ranges.load("address,areaCount");
  return () => {
    const severity = severityOfFormula(rule.formula ?? "");
    // What a format does not set, Excel gives as null or as an empty text.
    const fill = look.fill.color ?? "";
    const showsNothing = rule.formula === "" && fill === "" && !look.font.color && !look.font.bold;
    if (severity === null && !showsNothing) return null;
    return { formatId: format.id, severity, areas: areasOf(ranges), fill };
  };
}
