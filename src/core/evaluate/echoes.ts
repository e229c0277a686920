import { reportAddress } from "../model/address";
import type { CellRef } from "../model/cell";
import type { RuleAccount, Verdict } from "../model/verdict";
import { byCell, equationOf, holds, remedies, sum, type Equation } from "./equations";
import { notAsked } from "./faulty-figures";

/** How the questions of one rule came out. */
interface Answered {
  readonly account: RuleAccount;
  readonly verdicts: readonly Verdict[];
}

/**
 * One slip is told once. A total that a wrong total below it puts out by the same amount, a table that would be whole
 * but for it, and a month above a running total whose sum is out as well are echoes of another verdict, and not
 * applicable until that one is settled.
 */
export function withoutEchoes<Of extends Answered>(answered: readonly Of[]): readonly Of[] {
  const equations = answered.flatMap(({ verdicts }) => verdicts.flatMap(equationOf)).filter(({ make }) => make === sum);
  if (equations.length === 0) return answered;
  const meeting = byCell(equations);
  const summed = new Map(equations.map((equation) => [equation.verdict, equation]));
  const isEcho = (verdict: Verdict): boolean => {
    const own = summed.get(verdict);
    return own ? isMendedBelow(own, meeting) || isToldByTable(own, meeting) : isAbovePeriod(verdict, meeting);
  };
  return answered.map((one) => {
    const kept = one.verdicts.filter((verdict) => !isEcho(verdict));
    const count = one.verdicts.length - kept.length;
    return count > 0 ? { ...one, account: notAsked(one.account, count), verdicts: kept } : one;
  });
}

type Meeting = ReadonlyMap<string, readonly Equation[]>;

const isSame = (one: CellRef, other: CellRef): boolean => reportAddress(one) === reportAddress(other);
const cellsOf = ({ whole, parts }: Equation): readonly CellRef[] => [whole, ...parts].map(({ at }) => at);
const metAt = (meeting: Meeting, at: CellRef): readonly Equation[] => meeting.get(reportAddress(at)) ?? [];

/** Whether the figure that mends another sum mends this one as well, where this one is the less telling. */
function isMendedBelow(own: Equation, meeting: Meeting): boolean {
  return remedies(own).some(
    ({ at, value }) =>
      !isSame(at, own.whole.at) &&
      metAt(meeting, at).some(
        (other) => other !== own && (isGraver(other, own) || isBelow(other, own, at)) && holds(other, at, value),
      ),
  );
}

const isGraver = (other: Equation, own: Equation): boolean =>
  own.verdict.severity === "info" && other.verdict.severity !== "info";

/** Whether a part of a total down a column is itself the total of another down that column. */
const isBelow = (other: Equation, own: Equation, part: CellRef): boolean =>
  isSame(other.whole.at, part) &&
  other.verdict.severity === own.verdict.severity &&
  [...cellsOf(other), ...cellsOf(own)].every(({ sheet, column }) => sheet === part.sheet && column === part.column);

/** Whether a table that adds up the same figures says it already. */
function isToldByTable(own: Equation, meeting: Meeting): boolean {
  if (own.verdict.subject.indicator === "") return false;
  const cells = new Set(cellsOf(own).map(reportAddress));
  return metAt(meeting, own.whole.at).some(
    (other) =>
      other.verdict.subject.indicator === "" &&
      isSame(other.whole.at, own.whole.at) &&
      other.parts.length === own.parts.length &&
      cellsOf(other).every((at) => cells.has(reportAddress(at))),
  );
}

/** Whether a figure is above that of a longer period while a sum that both of them stand in is out. */
function isAbovePeriod({ outcome, args, left, right }: Verdict, meeting: Meeting): boolean {
  if (outcome !== "fail" || !("longerPeriod" in args) || !left || !right) return false;
  if (!("measure" in left) || !("measure" in right)) return false;
  const [part, whole] = [left.measure.at, right.measure.at];
  return metAt(meeting, whole).some(
    (other) =>
      other.verdict.severity === "error" && !isSame(part, whole) && cellsOf(other).some((at) => isSame(at, part)),
  );
}
