import { reportAddress } from "../model/address";
import type { CellRef } from "../model/cell";
import type { Verdict } from "../model/verdict";
import type { Text } from "../text/text";
import type { Checked } from "./checked";

/** What could not be checked of one rule, and the cells that would have to be filled in, or whose unit is in doubt. */
export interface Unchecked {
  readonly rule: string;
  readonly reason: "missing" | "unit";
  readonly count: number;
  readonly cells: readonly CellRef[];
}

/** The verdicts that lack an input, by rule, most frequent first. */
export function uncheckedOf({ evaluation }: Pick<Checked, "evaluation">): readonly Unchecked[] {
  const byRule = new Map<string, Verdict[]>();
  for (const verdict of evaluation.verdicts) {
    if (verdict.outcome !== "unknown" || verdict.reason === "rounding") continue;
    const key = `${verdict.rule}:${reasonOf(verdict)}`;
    const same = byRule.get(key);
    if (same) same.push(verdict);
    else byRule.set(key, [verdict]);
  }
  return [...byRule.values()].flatMap(groupOf).sort((a, b) => b.count - a.count);
}

const reasonOf = ({ reason }: Verdict): Unchecked["reason"] => (reason === "unit" ? "unit" : "missing");

function groupOf(verdicts: readonly Verdict[]): readonly Unchecked[] {
  const [first] = verdicts;
  if (!first) return [];
  const cells = new Map<string, CellRef>();
  for (const { measures, inDoubt = [] } of verdicts) {
    for (const { state, at } of measures) if (state !== "ok") cells.set(reportAddress(at), at);
    for (const { at } of inDoubt) cells.set(reportAddress(at), at);
  }
  return [{ rule: first.rule, reason: reasonOf(first), count: verdicts.length, cells: [...cells.values()] }];
}

const MOST_GROUPS = 10;
const MOST_CELLS = 3;

/** Rules that lack the same cells or wait for the same units, and those cells. */
export interface UncheckedGroup {
  readonly reason: Unchecked["reason"];
  readonly rules: readonly { readonly title: string; readonly count: number }[];
  readonly cells: readonly CellRef[];
}

/** What could not be checked, by the cells that are missing. */
export const uncheckedGroups = (checked: Checked, text: Text): readonly UncheckedGroup[] =>
  [...byCells(uncheckedOf(checked)).values()].map((group) => ({
    reason: group[0]?.reason ?? "missing",
    rules: group.map(({ rule, count }) => ({ title: titleOf(rule, checked, text), count })),
    cells: group[0]?.cells ?? [],
  }));

/** The same in short sentences: which cells are missing, and what could not be checked without them. */
export function uncheckedTexts(checked: Checked, text: Text): readonly string[] {
  const groups = uncheckedGroups(checked, text);
  const lines = groups.slice(0, MOST_GROUPS).map((group) => {
    const { cells } = group;
    return uncheckedText(group, text.listOfMany(cells.slice(0, MOST_CELLS).map(reportAddress), cells.length), text);
  });
  return groups.length > MOST_GROUPS ? [...lines, text.summary.moreRules(groups.length - MOST_GROUPS)] : lines;
}

/** One group as a sentence; `named` stands for its cells. */
export const uncheckedText = ({ reason, rules }: UncheckedGroup, named: string, { summary }: Text): string =>
  reason === "unit" ? summary.inDoubt(rules, named) : summary.unchecked(rules, named || summary.notInWorkbook);

const titleOf = (rule: string, { pack }: Checked, text: Text): string =>
  pack.rules.find(({ id }) => id === rule)?.title[text.language] ?? rule;

/** Rules that lack the same cells or wait for the same units, together. */
function byCells(all: readonly Unchecked[]): ReadonlyMap<string, readonly Unchecked[]> {
  const groups = new Map<string, Unchecked[]>();
  for (const unchecked of all) {
    const key = [unchecked.reason, ...unchecked.cells.map(reportAddress).sort()].join("|");
    const group = groups.get(key);
    if (group) group.push(unchecked);
    else groups.set(key, [unchecked]);
  }
  return groups;
}
