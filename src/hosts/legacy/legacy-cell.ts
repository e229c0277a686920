import type { CellObject } from "@e965/xlsx";
import type { Cell } from "../../core/model/cell";
import { numberCell, textCell } from "../xlsx/read/cell-value";
import { numberStyle } from "../xlsx/read/styles";

/** Error values by their number in the old format. */
const ERRORS: Readonly<Record<number, `#${string}`>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** The cell that the library means; undefined for a blank one. */
export function legacyCell(cell: CellObject, is1904: boolean): Cell | undefined {
  const formula = cell.f;
  const more = formula === undefined ? {} : { formula };
  switch (cell.t) {
    case "n":
      return numberCell(Number(cell.v), numberStyle(formatOf(cell)), is1904, formula);
    case "s":
      return textCell(String(cell.v ?? "").replace(/\r\n?/g, "\n"), formula);
    case "b":
      return { kind: "boolean", value: Boolean(cell.v), ...more };
    case "e":
      return { kind: "error", value: ERRORS[Number(cell.v)] ?? "#N/A", ...more };
    default:
      return formula === undefined ? undefined : textCell("", formula);
  }
}

/** The library gives American dates their American code; in China the same format shows the year first. */
const IN_CHINA: Readonly<Record<string, string>> = { "m/d/yy": "yyyy/m/d", "m/d/yy h:mm": "yyyy/m/d h:mm" };

/**
 * The format code. Formats that East Asian editions know by number alone come without a code; that they are dates shows
 * in the text the library makes of them.
 */
function formatOf(cell: CellObject): string {
  if (cell.z === undefined) return /^\d+\/\d+\/\d+$/.test(cell.w ?? "") ? "yyyy/m/d" : "General";
  return IN_CHINA[String(cell.z)] ?? String(cell.z);
}
