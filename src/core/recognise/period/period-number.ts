import type { Cell } from "../../model/cell";
import { shownText } from "../../model/number-format";
import { dateOfSerial } from "./dates";

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** 202206, as some forms number their months. */
const isCompactMonth = (value: number): boolean =>
  Number.isInteger(value) && isYear(Math.floor(value / 100)) && value % 100 >= 1 && value % 100 <= 12;

/**
 * The text of a year or month that was typed as a number or a date: 2022, 202206, 2022.6, 2022年6月; empty for anything
 * else. Excel shows the tenth month as 2022.1, which it is where `before` is the ninth.
 */
export function periodText(cell: Cell | undefined, before: () => Cell | undefined): string {
  if (cell?.kind === "date") {
    const [year = "", month = ""] = dateOfSerial(cell.serial).split("-");
    return isYear(Number(year)) ? `${year}年${Number(month)}月` : "";
  }
  if (cell?.kind !== "number" || cell.value < 1990 || cell.value > 210012) return "";
  if (isYear(cell.value) || isCompactMonth(cell.value)) return String(cell.value);
  // Formatting every figure of a large table would take longer than reading it.
  if (!isYear(Math.floor(cell.value))) return "";
  const shown = shownText(cell);
  const [, year = "", month = ""] = /^((?:19|20)\d\d)\.(1[0-2]|0?[1-9])$/.exec(shown) ?? [];
  if (month === "") return "";
  const ninth = month === "1" ? before() : undefined;
  return ninth?.kind === "number" && shownText(ninth) === `${year}.9` ? `${year}.10` : shown;
}
