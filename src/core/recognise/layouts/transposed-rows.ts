import { closedText } from "../measure/plain-text";
import { spanIn } from "../period/context-period";
import { narrowest, together } from "../period/narrowest";
import type { Span } from "../period/span";
import { totalName } from "../names/total-name";
import type { Block, HeaderColumn } from "../table/block";
import { isFigureCell } from "../table/is-figure";
import { headerRole, type HeaderRole } from "../table/header-role";
import { isCheck } from "../table/row-words";
import { isNote } from "../table/surroundings";
import { entityNaming, type EntityNamed } from "./entity-named";
import { headingsOver } from "./headings";
import { nestedEntities } from "./nested-entities";
import { periodOfRow, rowTexts } from "./row-texts";
import { runningSpan } from "./running-span";
import { headed, whose, within } from "./whose";

/** A row of figures under indicators: whose they are, when, and whether they are values at all. */
export interface FigureRow {
  readonly row: number;
  /** The words that name the row. */
  readonly name: string;
  /** Empty for the district. */
  readonly entity: string;
  /** The period that the row itself names; `isPeriod` also where its year stays open. */
  readonly span: Span | null;
  readonly isPeriod: boolean;
  readonly role: HeaderRole;
  /** Stages and places in headings over the row, the nearest first. */
  readonly headings: readonly string[];
}

const ROW_ROLES: readonly HeaderRole[] = [
  "target",
  "completion",
  "change",
  "changePercent",
  "change?",
  "unit",
  "remark",
];
/** 五年累计, 十四五合计: figures of no year. */
const OVER_YEARS =
  /^(?:[近前后]?[二两三四五六七八九十\d]{1,2}年|历年|各年度?|“?十[二三四五六]五”?(?:期间|时期)?)(?:累计|合计|总计|小计|平均)?$/;
/** Below the last of several groups this is the total of them all. */
const OF_ALL = /^(?:全[区县市](?:合计|总计|总数)?|总计)$/;
const RUNNING = /^(?:本年|全年|[1-9１-９]-\d{1,2}月)?(?:累计|合计|总计)$/;

/** A row of …… says that others follow which are not shown. */
const isLeftOut = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => /^[….·.。—-]{2,}$/.test(closedText(text)));

/** The rows of a table with indicators across, as the columns that name them tell. */
export function figureRows(block: Block, nameColumns: readonly HeaderColumn[]): readonly FigureRow[] {
  const { context } = block.surroundings;
  const over = headingsOver(block);
  const written: { readonly row: number; readonly texts: readonly string[] }[] = [];
  for (let row = block.top; row < block.bottom; row += 1) {
    const texts = rowTexts(block, row, nameColumns);
    if (!texts.some(isNote) && !isLeftOut(texts) && !texts.some(isCheck)) written.push({ row, texts });
  }
  const nested = nestedEntities(block, written, nameColumns);
  const named = written.map(({ row, texts }) => ({ row, texts: texts.map(totalName) }));
  const naming = entityNaming(named.flatMap(({ texts }) => texts));
  const spans = named.flatMap(({ texts }) =>
    texts.flatMap((text) => {
      const words = periodOfRow(text);
      return (words && spanIn(words, context)) ?? [];
    }),
  );
  const totals = named.filter(({ texts }) => /计$|^全[区县市]/.test(closedText(texts.at(-1) ?? ""))).length;
  const isSeveral = named.filter(({ texts }) => texts.length > 0).length > 1;
  const isOnly = (name: string): boolean => named.filter(({ texts }) => texts.join("") === name).length === 1;
  return named.flatMap(({ row, texts }): readonly FigureRow[] => {
    const name = texts.join("");
    const headings = OF_ALL.test(closedText(name)) && isOnly(name) ? [] : (over.get(row) ?? []);
    const said = texts.map(periodOfRow);
    const words = narrowest(said, together(said));
    const span = words && (spanIn(words, context) ?? spanIn(words, { ...context, year: onlyYear(spans) }));
    const names = texts.filter((text) => !periodOfRow(text));
    const last = closedText(names.at(-1) ?? "");
    const running = words === null && RUNNING.test(last) ? runningSpan(spans) : null;
    const { role } = headerRole(last);
    // A row without a name among rows with names may be anybody's, and so may be one of several unnamed subtotals.
    if (texts.length === 0 && isSeveral) return [];
    if (words === null && names.length === 1 && (OVER_YEARS.test(last) || isTotalOfYears(last, spans))) return [];
    // Merged over several columns of names, 小计 is the only text in all of them.
    const isSubtotal = names.length > 0 && names.every((text) => closedText(text) === "小计");
    if (isSubtotal && (totals > 1 || running)) return [];
    const saysWhat = names.length === 1 && (role === "value" || role === "period");
    const isNested = nested.has(row) && headings.length === 0;
    const entity = saysWhat ? "" : isNested ? (nested.get(row) ?? "") : entityOf(names, naming);
    const isPeriod = words !== null || running !== null;
    const kind = ROW_ROLES.includes(role) ? role : "value";
    return [{ row, name, entity, span: span ?? running, isPeriod, role: kind, headings }];
  });
}

/** The year that all rows are of: 1-3月累计 below 2024.1, 2024.2 and 2024.3. */
function onlyYear(spans: readonly Span[]): number | null {
  const years = new Set(spans.map(({ year }) => year));
  return years.size === 1 ? (spans[0]?.year ?? null) : null;
}

/** 合计 below several years is the figure of none of them. */
const isTotalOfYears = (name: string, spans: readonly Span[]): boolean =>
  /^(?:累计|合计|总计|共计|平均)$/.test(name) && new Set(spans.map(({ year }) => year)).size > 1;

/** The district's total where it stands right above the header instead of below it. */
export function totalAbove({ grid, headerTop, left, right }: Block): readonly FigureRow[] {
  const row = headerTop - 1;
  const texts: string[] = [];
  for (let column = left; row >= 0 && column <= right; column += 1) {
    if (grid.cell(row, column)?.kind === "text" && !isFigureCell(grid.cell(row, column)))
      texts.push(grid.text(row, column));
  }
  const [name = ""] = texts;
  const isTotal = texts.length > 0 && texts.every((text) => whose(text) === "");
  return isTotal ? [{ row, name, entity: "", span: null, isPeriod: false, role: "value", headings: [] }] : [];
}

/** The place of a 小计 and of a stage stands beside it on the left. */
function entityOf(names: readonly string[], naming: EntityNamed): string {
  const [place = "", last = ""] = names.length > 1 ? names.slice(-2) : ["", ...names];
  const isPart = /^(?:小计|合计|计)$/.test(closedText(last)) || (whose(last) !== null && headed(last, "") !== null);
  return isPart ? within(naming(place), naming(last)) : naming(last);
}

/** What the headings over a row and its own name say together; `about` is the name of the indicator. */
export const entityUnder = ({ headings, entity }: FigureRow, about: string): string =>
  within(
    [...headings].reverse().reduce((scope, text) => within(scope, headed(text, about) ?? ""), ""),
    entity,
  );
