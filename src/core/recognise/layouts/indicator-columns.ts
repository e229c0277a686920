import type { Indicator } from "../../model/indicator";
import { isQuotientName } from "../../model/quotient-name";
import { closedText } from "../measure/plain-text";
import type { UnitHints } from "../measure/measure-of";
import { unitsClash } from "../measure/unit";
import { periodWords, type PeriodWords } from "../period/period-words";
import type { Block, HeaderColumn } from "../table/block";
import { headerRole, type HeaderRole } from "../table/header-role";
import { headerUnit } from "../table/header-unit";
import { lineUnit } from "../table/title-unit";
import { columnLabel } from "./column-label";
import { columnScopes, isNeutral, type Scope } from "./column-scope";
import type { Vocabulary } from "./layout";
import { isSpendingProgress, isStageOfMoney } from "./money-stages";
import { isShareOfPart, partLabel } from "./part-column";
import type { RowLabel } from "./row-label";
import { rowsNamed, toldByRows } from "./rows-named";
import { isSwallowed } from "./swallowed";
import { headed, whose, within } from "./whose";

/** A column that is about one indicator. */
export interface IndicatorColumn {
  readonly header: HeaderColumn;
  readonly indicator: Indicator;
  readonly label: RowLabel;
  readonly role: "value" | "target" | "completion" | "change" | "changePercent";
  readonly words: PeriodWords | null;
  /** The stage or place whose figures they are, empty for the district; null where the header does not tell. */
  readonly entity: Scope;
}

interface Named extends Omit<IndicatorColumn, "entity"> {
  /** Header texts over and under the indicator's name. */
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** The columns whose header names an indicator, by itself or under or over other words. */
export function indicatorColumns(block: Block, vocabulary: Vocabulary): readonly IndicatorColumn[] {
  const found = block.columns
    .filter(({ column }) => !isSwallowed(block, column))
    .map((header) => namedColumn(header, block.surroundings.unit, vocabulary))
    .filter((column) => column !== null);
  const rows = found.some(({ below }) => below.length > 0) ? rowsNamed(block, vocabulary) : new Set<string>();
  const told = found.map((one) => toldByRows(one, rows));
  const named = found.filter((_, at) => told[at] !== "topic");
  return named.map((one) => {
    const { above, below, ...column } = one;
    const same = named.filter(({ indicator }) => indicator === column.indicator);
    const outer = scopeAbove(above, same, column.indicator.name["zh-CN"] + column.label.entity);
    const inner = scopeBelow(below);
    const isTold = told[found.indexOf(one)] === "no" && !isStageOfMoney(one, named);
    const isClear = outer !== null && inner !== null && isTold;
    return { ...column, entity: isClear ? within(within(outer, column.label.entity), inner) : null };
  });
}

function namedColumn(header: HeaderColumn, unitOfTable: string, vocabulary: Vocabulary): Named | null {
  for (let depth = header.path.length - 1; depth >= 0; depth -= 1) {
    const { label, from, to } =
      partLabel(header, depth, vocabulary) ?? columnLabel(header, depth, unitOfTable, vocabulary);
    const indicator = label.id && !label.stated ? vocabulary.indicators.get(label.id) : undefined;
    if (!indicator) continue;
    const above = header.path.slice(0, from);
    const below = header.path.slice(to);
    const role = [...above, ...below].map(roleBelow).findLast((one) => one !== "none" && one !== "period");
    if (header.role === "remark" || role === "remark" || role === "office" || role === "deadline") return null;
    const isRead = role === "target" || role === "completion" || role === "change" || role === "changePercent";
    const isUnread = !isRead && indicator.kind !== "share" && below.some(isRateName);
    // 资金（元） under 资助困难学生 is told of them, and counts none.
    const isOther = !isRead && below.some((text) => unitsClash(headerUnit(text), indicator.unit));
    if ((isUnread || isOther) && !below.some(isShareOfPart)) return null;
    const words = label.words ?? periodWords([...above, ...below].join(""));
    return { header, indicator, label, role: isRead ? role : "value", words, above, below };
  }
  return null;
}

/** 支付率 or 支付进度 under the name of money is none of it. */
const isRateName = (text: string): boolean => isQuotientName(closedText(text)) || isSpendingProgress(text);

/** What stands over the name is a title or a topic, unless the same indicator stands under several of them. */
function scopeAbove(above: readonly string[], same: readonly Named[], name: string): Scope {
  if (same.every((other) => other.above.join("\n") === above.join("\n")))
    return above.reduce((scope, text) => within(scope, headed(text, name) ?? ""), "");
  const scopes = columnScopes(same.map((other) => other.above));
  return scopes[same.findIndex((other) => other.above === above)] ?? null;
}

/** What stands under the name divides it: 小学 and 小计 do so in a way we know, 男 does not. */
function scopeBelow(below: readonly string[]): Scope {
  let scope = "";
  for (const text of below) {
    const entity = whose(text);
    if ((entity === null && !isNeutral(text)) || isShareOfPart(text)) return null;
    scope = within(scope, entity ?? "");
  }
  return scope;
}

/** Below an indicator, 目标任务 is its target and no label. */
function roleBelow(text: string): HeaderRole {
  const { role } = headerRole(text);
  return role === "label" && /目标|任务/.test(text) ? "target" : role;
}

/** The unit of a column: in its header, else the sheet's 单位：line where it can be meant. */
export function columnHints({ surroundings }: Block, { header, indicator, label }: IndicatorColumn): UnitHints {
  const stated = lineUnit(surroundings, indicator.unit);
  const line = unitsClash(stated, indicator.unit) ? "" : stated;
  return { stated: label.unit || header.unit || line, catalogue: indicator.unit };
}
