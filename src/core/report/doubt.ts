import { reportAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { Measure } from "../model/measure";
import type { Pack } from "../model/rule";
import { doubtedCells } from "./marks";

/** Tells which figures are open to question. */
export interface Doubt {
  /** Some 逻辑校验 that the figure took part in failed, or its unit is in doubt. */
  readonly isDoubtful: (measure: Measure) => boolean;
  /** Some 经验校验 of the figure failed and was not explained, or not for this value. */
  readonly isQueried: (measure: Measure) => boolean;
}

/**
 * Figures under a failed 逻辑校验, and those whose unit is in doubt, are to be verified and carry no conclusion; those under an unexplained 经验校验 are
 * not compared with others. A missed target is no such doubt: there the figure is right and the district is behind.
 */
export function doubtOf(findings: readonly Finding[], pack: Pack): Doubt {
  const aboutTargets = new Set(pack.rules.filter(({ forEach }) => "target" in forEach).map(({ id }) => id));
  const others = findings.filter(({ rule, outcome }) => outcome === "fail" && !aboutTargets.has(rule));
  const aboutUnits = new Set(pack.rules.filter(({ doubts }) => doubts !== undefined).map(({ id }) => id));
  const isGrave = ({ severity, rule }: Finding): boolean => severity === "error" || aboutUnits.has(rule);
  const doubted = cellsOf(others.filter(isGrave));
  const queried = cellsOf(others.filter((finding) => finding.severity === "warning" && isOpen(finding)));
  return {
    isDoubtful: ({ at }) => doubted.has(reportAddress(at)),
    isQueried: ({ at }) => queried.has(reportAddress(at)),
  };
}

const cellsOf = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(doubtedCells).map(reportAddress));

/** Not explained, and about the value: how a figure is stored or written says nothing against it. */
function isOpen({ explanation, isStale, verdict: { right } }: Finding): boolean {
  const isAboutWords = right === undefined || ("literal" in right && typeof right.literal === "string");
  return !isAboutWords && (explanation === null || isStale);
}
