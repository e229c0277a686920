import { closedText } from "../measure/plain-text";
import { narrowest } from "../period/narrowest";
import { periodWords } from "../period/period-words";
import type { HeaderColumn } from "./block";
import type { Grid } from "./grid";
import type { HeaderExtent } from "./header-extent";
import { headerText, type Stretch } from "./header-row";
import { headerRole, type HeaderRole } from "./header-role";
import { headerUnit } from "./header-unit";
import { holdsBounds } from "./holds-bounds";
import { namesWithinClasses, withTargetNames } from "./labels-of-targets";
import { withoutStages } from "./stages-of-money";
import { isOnlyMark } from "../../model/only-mark";

/** The columns of a header with their paths, roles, units and periods. */
export function headerColumns(
  grid: Grid,
  { top, bottom }: HeaderExtent,
  { left, right }: Stretch,
): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const path = pathOf(grid, top, bottom, left, column);
    columns.push(headerColumn(column, path));
  }
  return settled(
    withoutStages(withTargetNames(columns, grid, bottom + 1)),
    (column) => holdsBounds(grid, bottom + 1, column),
    (column, labels) => namesWithinClasses(column, labels, grid, bottom + 1),
  );
}

function pathOf(grid: Grid, top: number, bottom: number, left: number, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    let text = headerText(grid, row, column);
    for (let beside = column; text === "" && row < bottom && beside > left && goesDeeper(grid, row, bottom, beside);) {
      beside -= 1;
      text = goesDeeper(grid, row, bottom, beside) ? headerText(grid, row, beside) : "";
    }
    if (text !== "" && path.at(-1) !== text && !isOnlyMark(text)) path.push(text);
  }
  return path;
}

/** A blank upper header cell over a written lower one belongs to the group on its left, merged or not. */
const goesDeeper = (grid: Grid, row: number, bottom: number, column: number): boolean =>
  !grid.mergeAt(row, column) && (grid.cell(row + 1, column) !== undefined || grid.cell(bottom, column) !== undefined);

/** What a figure is compared with besides the year before; such changes are not ours to check. */
const OTHER_CHANGE = /环比|[比较](?:上月|上季|上期|年初|[上去]年[末底]|上年度末)/;
const REMARK = { role: "remark", labelRank: 0 } as const;
const NO_WORD = { role: "none", labelRank: 0 } as const;

/** 幼儿园 over 2018年 and 2019年 is what they are about; names stand in a column whose lowest header says so. */
function isGroupName(path: readonly string[], at: number): boolean {
  const leaf = path.at(-1) ?? "";
  if (at === path.length - 1 || leaf.startsWith("(") || headerUnit(leaf) === leaf) return false;
  const { role } = headerRole(path[at] ?? "");
  return role === "entity" || role === "label";
}

function headerColumn(column: number, path: readonly string[]): HeaderColumn {
  const own = path.map((text, at) => (isGroupName(path, at) ? NO_WORD : headerRole(text)));
  const isOtherChange = path.some((text) => OTHER_CHANGE.test(closedText(text)));
  const decisive = isOtherChange
    ? REMARK
    : own.findLast(({ role }) => role !== "none" && role !== "period" && role !== "value");
  const leaf = path.at(-1) ?? "";
  const joined = path.join("");
  const unit =
    [...path]
      .reverse()
      .map(headerUnit)
      .find((found) => found !== "") ?? "";
  const isLeafRead = own.at(-1)?.role !== "none" || headerUnit(leaf) === leaf.replace(/[()]/g, "");
  const role: HeaderRole =
    decisive?.role ??
    (!isLeafRead && path.length > 0
      ? "none"
      : own.some(({ role }) => role === "period")
        ? "period"
        : own.some(({ role }) => role === "value")
          ? "value"
          : "none");
  const isDerived = role === "change" || role === "changePercent" || role === "change?";
  const words = narrowest(path.map(periodWords), periodWords(joined));
  return {
    column,
    path,
    role,
    labelRank: decisive?.role === "label" ? decisive.labelRank : 0,
    unit: role === "changePercent" || role === "completion" ? "%" : unit,
    words: isDerived && words && words.year === null && words.months === null ? null : words,
  };
}

/** Settles words that mean one thing or another depending on the columns beside them. */
function settled(
  columns: readonly HeaderColumn[],
  isOwed: (column: number) => boolean,
  namesRows: (column: HeaderColumn, labels: readonly HeaderColumn[]) => boolean,
): readonly HeaderColumn[] {
  const labels = columns.filter((column) => column.role === "label");
  const holdsValues = columns.some(({ role }) => role === "value" || role === "period");
  const stated = columns.filter(({ role, path }) => role === "target" && /^指标值/.test(path.at(-1) ?? ""));
  return columns.map((column) => {
    const leaf = column.path.at(-1) ?? "";
    if (
      column.role === "label" &&
      labels.length > 1 &&
      !namesRows(column, labels) &&
      /^(?:目标任务|年度任务|工作目标|主要目标)(?:\([^()]*\))?$/.test(closedText(leaf))
    )
      return { ...column, role: "target", labelRank: 0 };
    // Beside 标准 or 目标, and where nothing else is a value, 指标值 is what was reached.
    const isStated = column.role === "target" && /^指标值/.test(leaf);
    if (isStated && !holdsValues && stated.length === 1 && !isOwed(column.column)) return { ...column, role: "value" };
    return column;
  });
}
