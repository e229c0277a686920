import { filledOnIn } from "../period/context-period";
import { isoDatesIn } from "../period/dates";
import type { Grid } from "./grid";
import { textsBetween } from "./surroundings";
import { DATED } from "./title-dates";

const OFFICE_LINE = /^(?:填报|编制|制表|填表|报送|上报)(?:单位|部门|机关|科室)/;

/**
 * The day a sheet says it was filled in: with its label and date in one cell or in two, else the day behind the
 * office that made it or alone on a row; empty when it says none.
 */
export function filledOnOf(grid: Grid): string {
  const edge = 12;
  const rows = [...Array(grid.height).keys()].filter((row) => row < edge || row >= grid.height - edge);
  const lines = rows.map((row) => textsBetween(grid, row, row + 1));
  const texts = lines.flat();
  const labelled = filledOnIn([...texts, ...texts.slice(1).map((text, before) => `${texts[before] ?? ""} ${text}`)]);
  return labelled || (lines.map(dayOfMaking).find((day) => day !== "") ?? "");
}

function dayOfMaking(line: readonly string[]): string {
  const [text = "", ...others] = line;
  const [day] = isoDatesIn(text);
  const rest = text.replace(DATED, "").trim();
  if (day && ((rest === "" && others.length === 0) || OFFICE_LINE.test(rest))) return day;
  // The office on the left, the day on the right.
  const apart = OFFICE_LINE.test(text) ? others.find((other) => other.replace(DATED, "").trim() === "") : undefined;
  // 上半年工作数据统计表 on the left, 2024.7.5 on the right.
  const [beside = "", ...more] = others;
  const isTitled = more.length === 0 && TITLE.test(text) && beside.replace(DATED, "").trim() === "";
  return isoDatesIn(apart ?? (isTitled ? beside : ""))[0] ?? "";
}

const TITLE = /^.{4,}(?:表|统计|情况|台账|汇总|报表|数据)$/;
