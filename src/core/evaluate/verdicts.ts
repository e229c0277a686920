import type { CellRef } from "../model/cell";
import type { Measure } from "../model/measure";
import type { Rule } from "../model/rule";
import type { Side, Subject, Verdict } from "../model/verdict";
import type { Book } from "./book/book";
import type { Judgement } from "./engine";
import { argsOfTarget } from "./facts/owed";
import { decisiveLeaf, leavesOf, type JudgedLeaf } from "./judged";
import { tidy } from "./operand";
import type { Subjects } from "./subjects/subjects";
import { FALSE, ROUNDING, TRUE, type Truths } from "./truth";

type Judged = Exclude<Judgement, { problem: string }>;

/** The verdicts of a rule worth keeping, one for each subject in `kept`: those that failed or could not be decided. */
export function verdictsOf(
  book: Book,
  rule: Rule,
  subjects: Subjects,
  judged: Judged,
  outcomes: Truths,
  kept: readonly number[],
): readonly Verdict[] {
  if (kept.length === 0) return [];
  const { when, must } = judged;
  const asserted = leavesOf(must);
  const all = when ? [...leavesOf(when), ...asserted] : asserted;
  return kept.map((i) => {
    // An unknown condition of application is what stands in the way, not what must hold.
    const cause = when && when.truths[i] !== TRUE ? when : must;
    const leaf = decisiveLeaf(cause, i);
    const unitSources = asserted.map(({ left }) => left.unitSourcesAt?.(i)).find((sources) => sources !== undefined);
    const measures = measuresAt(leaf, asserted, i);
    const owed = subjects.kind === "target" ? subjects.targets[i] : undefined;
    return {
      rule: rule.id,
      subject: subjects.subjectAt(i),
      severity: rule.severity,
      ...toldAs(outcomes[i], measures, book),
      ...(leaf && sidesOf(leaf, i)),
      measures,
      ...(owed?.byAt && { alsoRead: [owed.byAt] }),
      args: argsAt(argsOfTarget(book, owed), all, i),
      ...(unitSources && { unitSources }),
    };
  });
}

type Told = Pick<Verdict, "outcome" | "reason" | "inDoubt">;

const FAILED: Told = { outcome: "fail" };
const WANTING: Told = { outcome: "unknown", reason: "missing" };
const ROUNDED: Told = { outcome: "unknown", reason: "rounding" };

/** What lacks a value is asked for first; only where nothing is missing does a unit in doubt stand in the way. */
function toldAs(outcome: number | undefined, measures: readonly Measure[], { inDoubt }: Book): Told {
  if (outcome === FALSE) return FAILED;
  if (outcome === ROUNDING) return ROUNDED;
  const doubted = inDoubt.size > 0 ? measures.filter((measure) => inDoubt.has(measure)) : [];
  const isComplete = doubted.length > 0 && measures.every(({ state }) => state === "ok");
  return isComplete ? { outcome: "unknown", reason: "unit", inDoubt: doubted } : WANTING;
}

function argsAt(told: Verdict["args"], leaves: readonly JudgedLeaf[], i: number): Verdict["args"] {
  const args = { ...told };
  for (const { left, right } of leaves) Object.assign(args, right?.argsAt(i), left.argsAt(i));
  return args;
}

/** What took part in the leaf that decided, then in the others, each cell once. */
function measuresAt(decisive: JudgedLeaf | undefined, leaves: readonly JudgedLeaf[], i: number): readonly Measure[] {
  const measures: Measure[] = [];
  const isNew = unseen();
  const add = ({ left, right }: JudgedLeaf): void => {
    for (const measure of left.measuresAt(i)) if (isNew(measure.at)) measures.push(measure);
    for (const measure of right?.measuresAt(i) ?? []) if (isNew(measure.at)) measures.push(measure);
  };
  if (decisive) add(decisive);
  for (const leaf of leaves) if (leaf !== decisive) add(leaf);
  return measures;
}

/** More columns than a sheet can have. */
const WIDTH = 16385;

/** Tells of each cell whether it is asked about for the first time. */
function unseen(): (cell: CellRef) => boolean {
  const sheets = new Map<string, Set<number>>();
  return ({ sheet, row, column }) => {
    const cells = sheets.get(sheet) ?? new Set();
    if (cells.size === 0) sheets.set(sheet, cells);
    const { size } = cells;
    return cells.add(row * WIDTH + column).size > size;
  };
}

function sidesOf(leaf: JudgedLeaf, i: number): Pick<Verdict, "left" | "right" | "difference"> {
  const left = leaf.left.sideAt(i);
  const right = rightOf(leaf, left, i);
  if (!left || !right) return left ? { left } : right ? { right } : {};
  const difference = tidy(numberIn(left) - numberIn(right));
  return Number.isFinite(difference) ? { left, right, difference } : { left, right };
}

function rightOf({ operator, right, literal }: JudgedLeaf, left: Side | undefined, i: number): Side | undefined {
  if (right) return right.sideAt(i);
  if (operator.right !== "literal") return typeof literal === "number" ? { literal } : undefined;
  const shown = operator.shown(literal, left ? numberIn(left) : NaN);
  return shown === undefined ? undefined : { literal: shown };
}

function numberIn(side: Side): number {
  if ("measure" in side) return side.measure.value;
  if ("computed" in side) return side.computed.value;
  return typeof side.literal === "number" ? side.literal : NaN;
}

const NOBODY: Subject = { indicator: "", period: "", entity: "", place: "" };

/** The verdict on a rule that itself failed. */
export const brokenVerdict = (rule: Rule, problem: string): Verdict => ({
  rule: rule.id,
  subject: NOBODY,
  outcome: "broken",
  severity: rule.severity,
  measures: [],
  args: {},
  problem,
});
