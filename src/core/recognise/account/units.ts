import { unitMeaning } from "../measure/unit";
import { closedText } from "../measure/plain-text";
import { labelText, unitInBrackets } from "../names/label-text";
import type { TableUnits } from "../../model/tables-account";
import type { Block } from "../table/block";
import type { TableRow } from "../table/row-role";
import { holdsData, type Structure } from "../table/structure";

/** Where a table says what its figures are counted in. */
export function unitsOf(
  block: Block,
  { roles }: Structure,
  rows: readonly TableRow[],
  names: readonly string[],
): TableUnits {
  const headers = block.columns.flatMap(({ column, unit, path }, index) =>
    unit !== "" && holdsData(roles[index]) && path.length > 0 ? [{ column, unit }] : [],
  );
  const labels = rows.flatMap(({ role, name }) => (role === "data" || role === "within" ? [labelText(name).unit] : []));
  const unitColumn = block.columns[roles.indexOf("unit")]?.column ?? null;
  return {
    line: lineIn(block.surroundings.titles),
    name: names.map(unitOfName).find((unit) => unit !== "") ?? "",
    headers,
    labels: [...new Set(labels.filter((unit) => unit !== ""))],
    column: unitColumn,
  };
}

/** The nearest 单位：line as it is written, also where it lists several; else the unit of a title. */
function lineIn(titles: readonly string[]): string {
  for (const title of titles) {
    const written = /(?<![\u4e00-\u9fa5])(?:计量|金额)?单位:\s*([^\s。()]+)/.exec(title)?.[1] ?? "";
    if (written.split(/[、,，/]/).every((unit) => unitMeaning(unit) !== null)) return written;
  }
  return titles.map(unitOfName).find((unit) => unit !== "") ?? "";
}

const unitOfName = (name: string): string => {
  for (const [, inside = ""] of closedText(name).matchAll(/\(([^()]*)\)/g)) {
    const unit = unitInBrackets(inside);
    if (unit !== "") return unit;
  }
  return "";
};
