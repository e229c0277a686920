import type { CellRef } from "../../../core/model/cell";
import { areaAddress } from "../../../core/model/address";
import type { Severity } from "../../../core/model/rule";
import { markFormula, severityOfFormula } from "../../markers";
import {
  attributesOf,
  escapeXml,
  splice,
  tags,
  unescapeXml,
  type Children,
  type Edit,
  type Element,
} from "../package/scan";
import { placeAfter, prefixOf } from "./in-order";
import { rectanglesOf } from "../../plan/rectangles";
import { BEFORE_OR_AMONG_CONDITIONS } from "./worksheet-part";

/** Cells to mark on one sheet, by severity. */
export type MarkedCells = Readonly<Record<Severity, readonly CellRef[]>>;

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Readers differ in how long a list of areas they bear; this is far below what any of them refuses. */
const AREAS_PER_RULE = 200;

/** The edits that take our marks, and only them, out of a worksheet. */
export function markRemovals(text: string, { children }: Children): Edit[] {
  return children.filter(({ local }) => local === "conditionalFormatting").flatMap((each) => removalsIn(text, each));
}

/**
 * The edit that puts marks into a worksheet which has none of ours. Their priorities come after all others: a smaller
 * number would mean to renumber the user's own formats. So where a format of the user's colours a cell too, theirs
 * shows and ours adds what it leaves open.
 */
export function markInsertion(
  text: string,
  tree: Children,
  cells: MarkedCells,
  formatIndex: (severity: Severity) => number,
): Edit {
  const p = prefixOf(tree.root);
  let priority = highestPriority(text);
  const elements = SEVERITIES.flatMap((severity) =>
    chunks(rectanglesOf(cells[severity]).map(areaAddress), AREAS_PER_RULE).map((areas) => {
      const formula = escapeXml(markFormula(severity)).replace(/&quot;/g, '"');
      const rule = `<${p}cfRule type="expression" dxfId="${formatIndex(severity)}" priority="${++priority}"><${p}formula>${formula}</${p}formula></${p}cfRule>`;
      return `<${p}conditionalFormatting sqref="${areas.join(" ")}">${rule}</${p}conditionalFormatting>`;
    }),
  );
  const at = placeAfter(tree, BEFORE_OR_AMONG_CONDITIONS);
  return { start: at, end: at, text: elements.join("") };
}

/** Our rules within an element; the whole element when it holds nothing else. */
function removalsIn(text: string, element: Element): Edit[] {
  const content = text.slice(element.start, element.end);
  const ours: Edit[] = [];
  let rules = 0;
  let rule = -1;
  let formula = -1;
  let isOurs = false;
  for (const tag of tags(content)) {
    if (tag.kind === "broken") break;
    if (tag.local === "cfRule" && tag.depth === 1) {
      if (tag.kind === "open") {
        rules++;
        rule = tag.start;
        isOurs = false;
      } else if (isOurs) ours.push({ start: element.start + rule, end: element.start + tag.end, text: "" });
    } else if (tag.local === "formula" && tag.depth === 2) {
      if (tag.kind === "open") formula = tag.end;
      else isOurs ||= severityOfFormula(unescapeXml(content.slice(formula, tag.start))) !== null;
    }
  }
  return ours.length > 0 && ours.length === rules ? [{ start: element.start, end: element.end, text: "" }] : ours;
}

/** The largest priority on the sheet, also of the newer kind of rules at its end. */
function highestPriority(text: string): number {
  let highest = 0;
  for (const [tag] of text.matchAll(/<(?:[\w.-]+:)?cfRule\s[^>]*>/g)) {
    highest = Math.max(highest, Number(attributesOf(tag)["priority"] ?? 0) || 0);
  }
  return highest;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

/** A worksheet without our marks. */
export const withoutMarks = (text: string, tree: Children): string => splice(text, markRemovals(text, tree));
