import type { Period } from "../../model/reading";
import type { PeriodContext } from "../period/context-period";
import { periodOf, type Span } from "../period/span";
import type { Block, HeaderColumn } from "../table/block";
import { isRestated } from "../table/restated";
import { changeRole } from "./change-role";
import { spanOfDerived } from "./derived-span";
import { firstNames, namesBehindClass } from "./behind-class";
import { entityNaming, type EntityNamed } from "./entity-named";
import { scopesOf, splitColumns } from "./column-scope";
import { monthsOfProgress } from "./progress-dates";
import { latestSpan, rowTimes } from "./row-times";
import { latestSet, type TargetColumn } from "./target-columns";
import { valueColumns, type FigureColumn } from "./value-columns";

/** The columns of a list by what they are for. */
export interface ListColumns {
  readonly labels: readonly HeaderColumn[];
  /** Where every row names its school or town besides its indicator. */
  readonly entity: HeaderColumn | undefined;
  readonly entityNamed: EntityNamed;
  readonly unit: HeaderColumn | undefined;
  readonly figures: readonly FigureColumn[];
  readonly targets: readonly TargetColumn[];
  readonly office: HeaderColumn | undefined;
  readonly deadline: HeaderColumn | undefined;
  readonly context: PeriodContext;
  /** The periods of rows that a column of their own dates. */
  readonly times: ReadonlyMap<number, Span>;
}

/** Sorts the columns of a list and settles the period of each. */
export function listColumns(block: Block): ListColumns {
  const { columns } = block;
  const around = contextOf(block);
  const times = rowTimes(block, around);
  const context = { ...around, year: around.year ?? latestSpan(times.values())?.year ?? null };
  const scopes = scopesOf(block);
  const values = valueColumns(block, context, scopes);
  const derived = columns.flatMap((header): readonly FigureColumn[] => {
    const role = header.role === "completion" ? "completion" : isRestated(block) ? null : changeRole(block, header);
    const entity = scopes.get(header.column) ?? null;
    if (!role || entity === null || isGapToTarget(header, columns)) return [];
    const same = values.filter((value) => value.entity === entity);
    const span = spanOfDerived(header, same, context);
    return [{ column: header.column, header, role, span, period: span ? periodOf(span) : "", entity }];
  });
  const entity = columns.some(({ role }) => role === "label") ? entityColumn(block) : undefined;
  return {
    labels: labelColumns(block),
    entity,
    entityNamed: entityNaming(entity ? textsOf(block, entity.column) : []),
    unit: columns.find(({ role }) => role === "unit"),
    figures: [...values, ...derived],
    targets: latestSet(
      columns
        .filter(({ role, column }) => role === "target" && scopes.get(column) === "")
        .map((header) => ({ ...header, period: targetPeriod(header, context) })),
    ),
    office:
      columns.find(({ role, path }) => role === "office" && !/领导|人$/.test(path.at(-1) ?? "")) ??
      columns.find(({ role }) => role === "office"),
    deadline: columns.find(({ role }) => role === "deadline"),
    context,
    times,
  };
}

/** 差额 beside a target is no change from the year before. */
const isGapToTarget = ({ path }: HeaderColumn, columns: readonly HeaderColumn[]): boolean =>
  /差额|差值|相差/.test(path.at(-1) ?? "") && columns.some(({ role }) => role === "target");

const entityColumn = (block: Block): HeaderColumn | undefined => {
  const split = splitColumns(block);
  return block.columns.find((header) => header.role === "entity" && !split.includes(header));
};

function textsOf({ grid, top, bottom }: Block, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = top; row < bottom; row += 1)
    if (grid.cell(row, column)?.kind === "text") texts.push(grid.text(row, column));
  return texts;
}

/** Columns with names, the most telling first; the first column with texts where no header says which. */
export function labelColumns(block: Block): readonly HeaderColumn[] {
  let labels = labelsOf.get(block);
  if (!labels) labelsOf.set(block, (labels = findLabels(block)));
  return labels;
}

/** Sentences beside a table ask for its labels cell by cell. */
const labelsOf = new WeakMap<Block, readonly HeaderColumn[]>();

function findLabels(block: Block): readonly HeaderColumn[] {
  const { columns, grid, top, bottom } = block;
  const labels = columns.filter(({ role }) => role === "label").sort((a, b) => b.labelRank - a.labelRank);
  if (labels[0]) return [namesBehindClass(block, labels[0]) ?? [], labels].flat();
  const entity = columns.filter(({ role }) => role === "entity");
  if (entity.length > 0) return entity;
  const hasTexts = ({ column, role }: HeaderColumn): boolean => {
    let texts = 0;
    for (let row = top; row < bottom && texts < 2; row += 1) if (grid.cell(row, column)?.kind === "text") texts += 1;
    return texts > 0 && role === "none";
  };
  return firstNames(block, columns.filter(hasTexts));
}

/** The titles' period, completed by the latest period the header itself names. */
function contextOf(block: Block): PeriodContext {
  const { columns, surroundings } = block;
  const context = { ...surroundings.context, months: surroundings.context.months ?? monthsOfProgress(block) };
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
