import { intersection, without } from "../document/area";
import { announce } from "../document/changes";
import { holdsValue } from "../document/cell";
import { clearValues, forEachCell } from "../document/typing";
import { word, type Arguments } from "../rich-api/arguments";
import { guard, type RangeTarget } from "./targets";

const PARTS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** Excel.Range, clearing. */
export const rangeClearing: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  Clear: (target, [what]) => {
    guard(target);
    const part = what === undefined || what === null ? "All" : word(what, PARTS);
    const { sheet, area } = target;
    if (part === "All" || part === "Contents") clearValues(sheet, area);
    forEachCell(sheet, area, (cell, key) => {
      if (part === "All" || part.endsWith("yperlinks")) delete cell.hyperlink;
      if (part === "All" || part === "Formats") {
        cell.format = "General";
        delete cell.look;
      }
      if (!holdsValue(cell) && !cell.look && cell.format === "General" && !cell.hyperlink) sheet.cells.delete(key);
    });
    if (part === "All" || part === "Formats") clearFormats(target);
    if (part === "All") {
      sheet.validations = sheet.validations
        .map((each) => ({ ...each, areas: each.areas.flatMap((one) => without(one, area)) }))
        .filter(({ areas }) => areas.length > 0);
    }
    announce(target.document, { kind: "values", sheet, area });
  },
};

function clearFormats({ sheet, area }: RangeTarget): void {
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  for (const format of [...sheet.conditionalFormats]) {
    format.areas = format.areas.flatMap((each) => without(each, area));
    if (format.areas.length === 0) sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
  }
}
