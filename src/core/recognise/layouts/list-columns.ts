import type { Period } from "../../model/reading";
import { spanIn, type PeriodContext } from "../period/context-period";
import { periodOf, type Span } from "../period/span";
import type { Block, HeaderColumn } from "../table/block";
import { changeRole } from "./change-role";
import { latestOf, valueColumns, type FigureColumn } from "./value-columns";

/** The columns of a list by what they are for. */
export interface ListColumns {
  readonly labels: readonly HeaderColumn[];
  /** Where every row names its school or town besides its indicator. */
  readonly entity: HeaderColumn | undefined;
  readonly unit: HeaderColumn | undefined;
  readonly figures: readonly FigureColumn[];
  readonly targets: readonly (HeaderColumn & { readonly period: Period })[];
  readonly office: HeaderColumn | undefined;
  readonly deadline: HeaderColumn | undefined;
  readonly context: PeriodContext;
}

/** Sorts the columns of a list and settles the period of each. */
export function listColumns(block: Block): ListColumns {
  const { columns } = block;
  const context = contextOf(block);
  const values = valueColumns(block, context);
  const latest = latestOf(values);
  const derived = columns.flatMap((header): readonly FigureColumn[] => {
    const role = header.role === "completion" ? "completion" : changeRole(block, header);
    if (!role) return [];
    const span = derivedSpan(header, values, context) ?? latest;
    return [{ column: header.column, header, role, span, period: span ? periodOf(span) : "" }];
  });
  return {
    labels: labelColumns(block),
    entity: columns.some(({ role }) => role === "label") ? columns.find(({ role }) => role === "entity") : undefined,
    unit: columns.find(({ role }) => role === "unit"),
    figures: [...values, ...derived],
    targets: columns
      .filter(({ role }) => role === "target")
      .map((header) => ({ ...header, period: targetPeriod(header, context) })),
    office:
      columns.find(({ role, path }) => role === "office" && !/领导|人$/.test(path.at(-1) ?? "")) ??
      columns.find(({ role }) => role === "office"),
    deadline: columns.find(({ role }) => role === "deadline"),
    context,
  };
}

/** A derived column belongs to the period its header names, or to the latest value of the year it names. */
function derivedSpan({ words }: HeaderColumn, values: readonly FigureColumn[], context: PeriodContext): Span | null {
  if (words?.months) return spanIn(words, context);
  if (words === null || words.year === null) return null;
  return latestOf(values.filter(({ span }) => span?.year === words.year)) ?? spanIn(words, context);
}

/** Columns with names, the most telling first; the first column with texts where no header says which. */
function labelColumns({ columns, grid, top, bottom }: Block): readonly HeaderColumn[] {
  const labels = columns.filter(({ role }) => role === "label").sort((a, b) => b.labelRank - a.labelRank);
  if (labels.length > 0) return labels;
  const entity = columns.filter(({ role }) => role === "entity");
  if (entity.length > 0) return entity;
  const hasTexts = ({ column, role }: HeaderColumn): boolean => {
    let texts = 0;
    for (let row = top; row < bottom && texts < 2; row += 1) if (grid.cell(row, column)?.kind === "text") texts += 1;
    return texts > 0 && role === "none";
  };
  return columns.filter(hasTexts).slice(0, 1);
}

/** The titles' period, completed by the latest period the header itself names. */
function contextOf({ columns, surroundings: { context } }: Block): PeriodContext {
  const spoken = columns.flatMap(({ role, words }) =>
    words && (role === "period" || role === "value") ? [words] : [],
  );
  const year =
    context.year ??
    spoken.reduce<number | null>(
      (latest, words) => (words.year !== null && words.year > (latest ?? 0) ? words.year : latest),
      null,
    );
  const own = spoken.filter((words) => words.months && (words.year === null || words.year === year));
  const months = own.length === 1 ? (own[0]?.months ?? null) : null;
  const isMonthly = own.length > 1 && own.every((words) => words.months && words.months.to === words.months.from);
  return {
    ...context,
    year,
    months: months ?? (isMonthly || context.months ? context.months : (own.at(-1)?.months ?? null)),
  };
}

/** A 年度目标 is owed for the year unless its header names months. */
function targetPeriod({ words }: HeaderColumn, context: PeriodContext): Period {
  const year = words?.year ?? context.year;
  if (year === null) return "";
  return words?.months
    ? periodOf({ kind: "months", year, ...words.months })
    : context.isSchoolYear
      ? periodOf({ kind: "school", year })
      : String(year);
}
