import type { Indicator } from "../../model/indicator";
import { closedText } from "../measure/plain-text";
import { unitMeaning, unitsClash } from "../measure/unit";
import { periodWords } from "../period/period-words";
import type { Block, HeaderColumn } from "../table/block";
import { indicatorColumns } from "./indicator-columns";
import { NOTHING, type Layout, type Vocabulary } from "./layout";
import { nameColumnOf } from "./name-column";
import { rowLabel } from "./row-label";
import { titleIndicator } from "./title-indicator";
import { transposedList } from "./transposed-list";

/** Header texts that only say what kind of figure stands below. */
const FIGURE =
  /^(?:合计|总计|共计|数量|数值|数据|人数|人次|件数|次数|个数|所数|学校数|金额|资金|经费|比例|占比|完成数|实际数)(?:\([^()]*\))?$/;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:人数|人次)/, "people"],
  [/^(?:金额|资金|经费)/, "money"],
  [/^(?:比例|占比)/, "share"],
];

/** Whether a text is a period and says no more, such as 计划 behind it. */
function isPeriodText(text: string): boolean {
  const plain = closedText(text);
  const matched = periodWords(plain)?.matched ?? "";
  return matched !== "" && plain.length - matched.length <= 1;
}

/** 各乡镇留守儿童数统计表 over 乡镇｜2023年｜2024年, or over 月份｜人数: the title alone names the indicator of all figures. */
export const titledTable: Layout = {
  name: "titled-table",
  fits: (block, vocabulary) => withTitle(block, vocabulary) !== null,
  read: (block, vocabulary) => {
    const titled = withTitle(block, vocabulary);
    return titled ? transposedList.read(titled, vocabulary) : NOTHING;
  },
};

/** The table as if the name in its title stood over the columns of figures; null where that is not how it is laid out. */
function withTitle(block: Block, vocabulary: Vocabulary): Block | null {
  const named = new Set(block.surroundings.titles.flatMap((title) => titleIndicator(title, vocabulary) ?? []));
  const [indicator] = named;
  if (!indicator || named.size > 1 || indicatorColumns(block, vocabulary).length > 0) return null;
  const names = nameColumnOf(block);
  const isNamed = block.columns.some(({ column, role }) => column === names && role !== "period");
  const figures = block.columns.filter((header) => (header.column > names || !isNamed) && isMeant(header, indicator));
  const words = new Set(figures.filter(({ role }) => role !== "period").map(({ path }) => path.at(-1)));
  const hasPeriods = figures.some(({ role }) => role === "period");
  if (figures.length === 0 || words.size > 1 || (hasPeriods && words.size > 0)) return null;
  if (isNamed && saysMore(block, names, hasPeriods, vocabulary)) return null;
  const meant = new Set(figures);
  const name = indicator.name["zh-CN"];
  return {
    ...block,
    columns: block.columns.map((header) =>
      meant.has(header) ? { ...header, path: [name, ...header.path.filter(isPeriodText)] } : header,
    ),
  };
}

function isMeant({ path, role, unit }: HeaderColumn, { unit: own }: Indicator): boolean {
  const leaf = closedText(path.at(-1) ?? "");
  if (unit !== "" && unitsClash(unit, own)) return false;
  if (role === "period") return path.every(isPeriodText);
  const kind = KINDS.find(([pattern]) => pattern.test(leaf))?.[1];
  return path.length === 1 && FIGURE.test(leaf) && (!kind || kind === unitMeaning(own)?.kind);
}

/** Rows that are indicators themselves, or months below years, which no column says both of. */
function saysMore({ grid, top, bottom }: Block, column: number, hasPeriods: boolean, vocabulary: Vocabulary): boolean {
  for (let row = top; row < bottom; row += 1) {
    const text = grid.text(row, column);
    if (text !== "" && (rowLabel(text, vocabulary).id || (hasPeriods && periodWords(text)))) return true;
  }
  return false;
}
