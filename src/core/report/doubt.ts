import { reportAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { Measure } from "../model/measure";
import type { Checked } from "./checked";
import { measuresIn } from "./measures-in";

/** Tells which figures are open to question. */
export interface Doubt {
  /** Some 逻辑校验 that the figure took part in failed, or its unit is in doubt. */
  readonly isDoubtful: (measure: Measure) => boolean;
  /** Some 经验校验 of the figure failed and was not explained, or not for this value. */
  readonly isQueried: (measure: Measure) => boolean;
}

/** A finding over more cells than this (a total of a hundred schools) casts doubt on the figure to fix first only. */
const MOST_CELLS = 12;

/**
 * Figures under a failed 逻辑校验, and those whose unit is in doubt, are to be verified and carry no conclusion; those under an unexplained 经验校验 are
 * not compared with others. A missed target is no such doubt: there the figure is right and the district is behind.
 */
export function doubtOf({ findings, pack, recognition }: Pick<Checked, "findings" | "pack" | "recognition">): Doubt {
  const aboutTargets = new Set(pack.rules.filter(({ forEach }) => "target" in forEach).map(({ id }) => id));
  const others = findings.filter(({ rule, outcome }) => outcome === "fail" && !aboutTargets.has(rule));
  const aboutUnits = new Set(pack.rules.filter(({ doubts }) => doubts !== undefined).map(({ id }) => id));
  const isGrave = ({ severity, rule }: Finding): boolean => severity === "error" || aboutUnits.has(rule);
  const keyOf = figureKeys(recognition);
  const keysOf = (of: readonly Finding[]): ReadonlySet<string> => new Set(of.flatMap(doubted).map(keyOf));
  const grave = keysOf(others.filter(isGrave));
  const queried = keysOf(others.filter((finding) => finding.severity === "warning" && isOpen(finding)));
  return {
    isDoubtful: (measure) => grave.has(keyOf(measure)),
    isQueried: (measure) => queried.has(keyOf(measure)),
  };
}

/** A figure is known by its cell; in a sentence, where one cell has several, by its value as well. */
function figureKeys({ readings }: Checked["recognition"]): (measure: Measure) => string {
  const valuesIn = new Map<string, Set<number>>();
  for (const { measure } of readings) {
    const cell = reportAddress(measure.at);
    const values = valuesIn.get(cell) ?? new Set();
    valuesIn.set(cell, values.add(measure.value));
  }
  return ({ at, value }) => {
    const cell = reportAddress(at);
    return (valuesIn.get(cell)?.size ?? 0) > 1 ? `${cell} ${value}` : cell;
  };
}

/** The figures a finding casts doubt on. */
function doubted({ severity, cells, verdict }: Finding): readonly Measure[] {
  const all = measuresIn(verdict);
  const [first] = cells;
  if (severity === "error" && cells.length <= MOST_CELLS) return all;
  return all.filter(({ at }) => first !== undefined && reportAddress(at) === reportAddress(first));
}

/** Not explained, and about the value: how a figure is stored or written says nothing against it. */
function isOpen({ explanation, isStale, verdict: { right } }: Finding): boolean {
  const isAboutWords = right === undefined || ("literal" in right && typeof right.literal === "string");
  return !isAboutWords && (explanation === null || isStale);
}
