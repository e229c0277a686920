import { reportAddress } from "../model/address";
import type { CellRef } from "../model/cell";
import type { Verdict } from "../model/verdict";
import type { Text } from "../text/text";
import type { Checked } from "./checked";

/** What could not be checked of one rule, and the cells that would have to be filled in. */
export interface Unchecked {
  readonly rule: string;
  readonly count: number;
  readonly cells: readonly CellRef[];
}

/** The verdicts that lack an input, by rule, most frequent first. */
export function uncheckedOf({ evaluation }: Pick<Checked, "evaluation">): readonly Unchecked[] {
  const byRule = new Map<string, Verdict[]>();
  for (const verdict of evaluation.verdicts) {
    if (verdict.outcome !== "unknown" || verdict.reason === "rounding") continue;
    const same = byRule.get(verdict.rule);
    if (same) same.push(verdict);
    else byRule.set(verdict.rule, [verdict]);
  }
  return [...byRule]
    .map(([rule, verdicts]) => ({ rule, count: verdicts.length, cells: missingCells(verdicts) }))
    .sort((a, b) => b.count - a.count);
}

function missingCells(verdicts: readonly Verdict[]): readonly CellRef[] {
  const cells = new Map<string, CellRef>();
  for (const { measures } of verdicts) {
    for (const { state, at } of measures) if (state !== "ok") cells.set(reportAddress(at), at);
  }
  return [...cells.values()];
}

const MOST_GROUPS = 10;
const MOST_CELLS = 3;

/** Rules that lack the same cells, and those cells. */
export interface UncheckedGroup {
  readonly rules: readonly { readonly title: string; readonly count: number }[];
  readonly cells: readonly CellRef[];
}

/** What could not be checked, by the cells that are missing. */
export const uncheckedGroups = (checked: Checked, text: Text): readonly UncheckedGroup[] =>
  [...byCells(uncheckedOf(checked)).values()].map((group) => ({
    rules: group.map(({ rule, count }) => ({ title: titleOf(rule, checked, text), count })),
    cells: group[0]?.cells ?? [],
  }));

/** The same in short sentences: which cells are missing, and what could not be checked without them. */
export function uncheckedTexts(checked: Checked, text: Text): readonly string[] {
  const groups = uncheckedGroups(checked, text);
  const lines = groups.slice(0, MOST_GROUPS).map(({ rules, cells }) => {
    const named = text.listOfMany(cells.slice(0, MOST_CELLS).map(reportAddress), cells.length);
    return text.summary.unchecked(rules, named || text.summary.notInWorkbook);
  });
  return groups.length > MOST_GROUPS ? [...lines, text.summary.moreRules(groups.length - MOST_GROUPS)] : lines;
}

const titleOf = (rule: string, { pack }: Checked, text: Text): string =>
  pack.rules.find(({ id }) => id === rule)?.title[text.language] ?? rule;

/** Rules that lack the same cells, together. */
function byCells(all: readonly Unchecked[]): ReadonlyMap<string, readonly Unchecked[]> {
  const groups = new Map<string, Unchecked[]>();
  for (const unchecked of all) {
    const key = unchecked.cells.map(reportAddress).sort().join("|");
    const group = groups.get(key);
    if (group) group.push(unchecked);
    else groups.set(key, [unchecked]);
  }
  return groups;
}
