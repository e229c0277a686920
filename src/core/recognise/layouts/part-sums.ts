import type { Table, TableColumn, TableSum } from "../../model/table";
import type { Measure } from "../../model/measure";
import { measureOf } from "../measure/measure-of";
import { chineseNumeral } from "../measure/numeral";
import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";
import { partsOfSpan } from "../period/parts-of-span";
import { columnOf } from "./column-of";
import type { ListColumns } from "./list-columns";
import { unitHints, type ListRow } from "./list-row";
import type { FigureColumn } from "./value-columns";

/**
 * Where a list has columns for months or quarters and one that they add up to, a table of those rows, so that the sum
 * can be checked. Only what accrues is added up: numbers at a date and rates are not.
 */
export function partSums(block: Block, columns: ListColumns, rows: readonly ListRow[]): readonly Table[] {
  const values = columns.figures.filter(({ role }) => role === "value");
  const filled = values.filter(({ column }) => rows.some(({ row }) => block.grid.cell(row, column)));
  const sums = values.flatMap((total, index): TableSum[] => {
    const parts = partsWithin(total, values, filled);
    return parts.length > 1 ? [{ along: "row", total: index, parts }] : [];
  });
  const overYears = yearsTotal(block, values);
  if (overYears) sums.push({ along: "row", total: values.length, parts: values.map((_, index) => index) });
  const accruing = rows.filter(({ indicator }) => indicator.kind === "flow" || indicator.kind === "count");
  if (sums.length === 0 || accruing.length === 0) return [];
  const { grid } = block;
  return [
    {
      sheet: grid.sheet,
      title: block.surroundings.titles.at(-1) ?? "",
      stage: "",
      period: values[sums[0]?.along === "row" ? sums[0].total : 0]?.period ?? "",
      entities: accruing.map(({ labelText }) => labelText),
      entityCells: accruing.map(({ row, labelColumn }) => grid.ref(row, labelColumn)),
      sheetRows: accruing.map(({ row }) => row),
      columns: [...values, ...(overYears ? [overYears] : [])].map((column) => sumColumn(block, column, accruing)),
      sums,
      repeatsReadings: true,
    },
  ];
}

/** Value columns that lie side by side within the total's months and fill them, none of them overlapping. */
function partsWithin(
  total: FigureColumn,
  values: readonly FigureColumn[],
  filled: readonly FigureColumn[],
): readonly number[] {
  const whole = total.span;
  if (whole?.kind !== "months" || !filled.includes(total)) return [];
  return partsOfSpan(
    whole,
    values.map((value) => {
      const { span, entity } = value;
      const isPart = value !== total && span?.kind === "months" && span.year === whole.year && entity === total.entity;
      return isPart ? span : null;
    }),
  );
}

/** 三年合计 beside the columns of three years, 学年合计 beside those of its two terms, and of nothing else. */
function yearsTotal(
  { columns }: Block,
  values: readonly FigureColumn[],
): Pick<FigureColumn, "column" | "header"> | null {
  if (areTerms(values)) {
    const header = columns.find(({ path }) => SCHOOL_YEAR_TOTAL.test(closedText(path.at(-1) ?? "")));
    return header ? { column: header.column, header } : null;
  }
  const isYear = ({ span, entity }: FigureColumn): boolean =>
    span?.kind === "months" && span.to - span.from === 11 && entity === "";
  if (values.length < 2 || !values.every(isYear)) return null;
  const header = columns.find(({ path }) => {
    const [, number = ""] = YEARS_TOTAL.exec(closedText(path.at(-1) ?? "")) ?? [];
    return number !== "" && (chineseNumeral(number.replace("两", "二")) ?? Number(number)) === values.length;
  });
  return header ? { column: header.column, header } : null;
}

/** Autumn and the spring after it. */
function areTerms(values: readonly FigureColumn[]): boolean {
  const [first, second] = values.map(({ span }) => (span?.kind === "months" ? span : null));
  const isDistrict = values.length === 2 && values.every(({ entity }) => entity === "");
  if (!isDistrict || !first || !second || second.year - first.year !== 1) return false;
  return first.from === 7 && first.to === 12 && second.from === 1 && second.to === 6;
}

const SCHOOL_YEAR_TOTAL = /^(?:全|本)?学年(?:合计|累计|总计|共计)(?:\([^()]*\))?$/;
const YEARS_TOTAL = /^([二两三四五六七八九十\d]{1,2})年(?:合计|累计|总计|共计)(?:\([^()]*\))?$/;

function sumColumn(
  block: Block,
  { column, header }: Pick<FigureColumn, "column" | "header">,
  rows: readonly ListRow[],
): TableColumn {
  const measureAt = (index: number): Measure => {
    const row = rows[index];
    const at = block.grid.ref(row?.row ?? 0, column);
    return measureOf(
      row && block.grid.cell(row.row, column),
      at,
      row ? unitHints(row, header.unit, block) : { stated: "", catalogue: "" },
    );
  };
  return columnOf({ column, path: header.path, quantity: "", unit: "", additive: true }, rows.length, measureAt);
}
