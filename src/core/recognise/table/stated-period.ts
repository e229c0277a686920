import { closedText } from "../measure/plain-text";
import { periodWords } from "../period/period-words";
import type { Grid } from "./grid";
import { headerText } from "./header-row";

const LABEL = /^(?:报告|统计|填报|数据|所属|监测)(?:期间?|时期|时段|年度|年份|期次)(?:[:：](.*))?$/;
const LONGEST = 30;
const ROWS = 20;
/** How far to the right of its label a period may stand. */
const REACH = 4;
const COVER = /封面|封皮|扉页|首页/;
/** The day a book was made or signed is no period. */
const DAY = /20\d\d[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?/;

/** The periods that a sheet states in so many words (报告期：2023年上半年, 填报年度｜2023), wherever they stand at its top. */
export function statedPeriods(grid: Grid): readonly string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.min(grid.height, ROWS); row += 1) {
    for (let column = 0; column < grid.widthOf(row); column += 1) {
      if (grid.cell(row, column)?.kind !== "text") continue;
      const text = grid.text(row, column);
      const match = text.length <= LONGEST ? LABEL.exec(closedText(text)) : null;
      const said = match && (match[1] || textBeside(grid, row, column));
      if (said && periodWords(said)) found.push(said);
    }
  }
  return found;
}

function textBeside(grid: Grid, row: number, column: number): string {
  const first = (grid.mergeAt(row, column)?.right ?? column) + 1;
  for (let at = first; at < first + REACH; at += 1) {
    const text = closedText(headerText(grid, row, at)).slice(0, LONGEST);
    if (periodWords(text)) return text;
  }
  return "";
}

/** A sheet and the periods that it states. */
interface Stated {
  readonly grid: Grid;
  readonly stated: readonly string[];
}

/** What all sheets of a book may take to be their period: what one of them states or the cover says, if they agree. */
export function sharedPeriods(sheets: readonly Stated[]): readonly string[] {
  const texts = sheets.flatMap(({ grid, stated }) => [...stated, ...(COVER.test(grid.sheet) ? coverTexts(grid) : [])]);
  const words = texts.map(periodWords).filter((one) => one !== null);
  const years = new Set(words.flatMap(({ year }) => year ?? []));
  const months = new Set(words.flatMap((one) => (one.months ? `${one.months.from}-${one.months.to}` : [])));
  return years.size === 1 && months.size <= 1 ? texts : [];
}

function coverTexts(grid: Grid): readonly string[] {
  const texts: string[] = [];
  for (let row = 0; row < Math.min(grid.height, ROWS * 2); row += 1) {
    for (let column = 0; column < grid.widthOf(row); column += 1) {
      const text = grid.cell(row, column)?.kind === "text" ? closedText(grid.text(row, column)) : "";
      if (text !== "" && text.length <= LONGEST && !DAY.test(text) && periodWords(text)?.year) texts.push(text);
    }
  }
  return texts;
}
