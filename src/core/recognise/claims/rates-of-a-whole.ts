import type { CountClaim } from "../../model/table-claim";
import type { EntityRow } from "../layouts/entity-rows";
import { measureOf } from "../measure/measure-of";
import { closedText } from "../measure/plain-text";
import type { Block, HeaderColumn } from "../table/block";
import { isFigureCell } from "../table/is-figure";

/** Rates whose numerator is a part of their denominator. 毛入学率, 巩固率, 到位率, 完成率 and growth may well pass 100 %. */
const OF_A_WHOLE =
  /(?:达标|合格|及格|优秀|优良|覆盖|及时|准确|知晓|参与|通过|出勤|到课|持证|净入学|毕业|就业|公示|验收合格)率$|满意[度率]$|占比$|占.{1,12}比例$/;
const MAY_EXCEED = /完成|执行|增|减|幅|超|同比|环比|较上|提高|下降|变动|进度|毛/;
/** Columns that hold a figure against another: growth, progress, what is left. */
const COMPARED = /完成[率比]|[增减幅超毛]|同比|环比|进度/;
/** A column of its own rate, or of a score, says nothing of the rate that a row is called. */
const OTHER_COLUMN = /率|比例?$|幅|分值|得分|权重|偏差|进度/;
const WHOLE = 100;

/** Rates of a part in a whole that are more than all of it, by the names of rows or of columns that nobody else has read. */
export function ratesOfAWhole(
  block: Block,
  rows: readonly EntityRow[],
  isRead: (row: number, column: number) => boolean,
): readonly CountClaim[] {
  const columns = block.columns.filter(
    ({ role, path }) => path.length > 0 && (role === "none" || role === "value" || role === "period"),
  );
  const own = columns.filter(isOwnRate);
  const byRow = columns.filter((header) => !isOwnRate(header) && saysNothing(header));
  return rows.flatMap(({ kind, row, name }): readonly CountClaim[] => {
    if (kind === "group") return [];
    const called = own.length + byRow.length > 0 ? closedText(name) : "";
    const meant = MAY_EXCEED.test(called) ? [] : OF_A_WHOLE.test(nameOf(called)) ? [...own, ...byRow] : own;
    return meant
      .filter((header) => !isRead(row, header.column))
      .flatMap((header) => claimAt(block, header, row, called));
  });
}

const isCompared = ({ path }: HeaderColumn): boolean => COMPARED.test(closedText(path.join("")));

/** Whether a column is of a rate by its own header, or says nothing, so that a row may be. */
const isOwnRate = (header: HeaderColumn): boolean =>
  OF_A_WHOLE.test(nameOf(header.path.at(-1) ?? "")) && !isCompared(header);
const saysNothing = (header: HeaderColumn): boolean =>
  !OTHER_COLUMN.test(nameOf(header.path.at(-1) ?? "")) && !isCompared(header);

function claimAt({ grid, columns }: Block, header: HeaderColumn, row: number, name: string): readonly CountClaim[] {
  const cell = grid.cell(row, header.column);
  if (!cell || !isFigureCell(cell)) return [];
  const unitColumn = columns.find(({ role }) => role === "unit")?.column;
  const stated = header.unit || (unitColumn === undefined ? "" : grid.text(row, unitColumn));
  const measure = measureOf(cell, grid.ref(row, header.column), { stated, catalogue: "" });
  const isOver = measure.state === "ok" && measure.unit === "%" && measure.bound === "exact" && measure.value > WHOLE;
  if (!isOver) return [];
  const leaf = nameOf(header.path.at(-1) ?? "");
  const called = OF_A_WHOLE.test(leaf) ? [name, leaf].filter((part) => part !== "").join("的") : name;
  return [{ kind: "rateOfWhole", name: called, stated: measure, implied: WHOLE }];
}

/** A name without what its brackets add. */
const nameOf = (text: string): string => closedText(text).replace(/[(（][^()（）]*[)）]$/, "");
