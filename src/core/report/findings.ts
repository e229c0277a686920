import { reportAddress } from "../model/address";
import type { CellRef } from "../model/cell";
import type { Finding } from "../model/finding";
import type { Recognition } from "../model/reading";
import type { Pack, Severity } from "../model/rule";
import type { Evaluation, Verdict } from "../model/verdict";
import { ALL_TEXTS } from "../text/languages";
import { findingId, uniqueIds } from "./finding-id";
import type { Memory } from "./memory";
import { valuesSignature } from "./values-signature";

/** Said to be corrected, and still found: the word no longer holds. */
const CORRECTED: readonly string[] = ALL_TEXTS.map(({ results }) => results.statuses.corrected);

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The verdicts worth a person's time: what failed, what rounding leaves open, what could not be run. A verdict that
 * lacks an input is none of them; the missing cell has its own rule, and the summary lists what went unchecked.
 */
export function findingsOf(
  evaluation: Evaluation,
  recognition: Recognition,
  pack: Pack,
  memory: Memory,
): readonly Finding[] {
  const sectionOf = new Map(pack.catalogue.indicators.map(({ id, section }) => [id, section]));
  const topicOf = new Map(pack.rules.map(({ id, topic }) => [id, topic]));
  const unique = uniqueIds();
  const findings = evaluation.verdicts
    .filter(isWorthwhile)
    .map((verdict) =>
      findingOf(
        verdict,
        unique(findingId(verdict, topicOf.get(verdict.rule))),
        sectionOf.get(verdict.subject.indicator) ?? "",
        memory,
      ),
    );
  return inOrder(findings, recognition, pack);
}

/** What a cell shared by several rows leaves open no other rounding settles. */
const isWorthwhile = ({ outcome, reason, measures }: Verdict): boolean =>
  outcome !== "unknown" || (reason === "rounding" && !measures.some(({ isShared }) => isShared));

function findingOf(verdict: Verdict, id: string, section: string, memory: Memory): Finding {
  const values = valuesSignature(verdict);
  const explanation = memory.explanations[id] ?? null;
  return {
    id,
    rule: verdict.rule,
    severity: verdict.outcome === "fail" ? verdict.severity : "info",
    outcome: verdict.outcome,
    verdict,
    section,
    cells: cellsOf(verdict),
    values,
    explanation,
    isStale: explanation !== null && (explanation.values !== values || CORRECTED.includes(explanation.status)),
  };
}

/** Every cell that took part, each once, in the verdict's order. */
function cellsOf({ measures, left, right, alsoRead = [] }: Verdict): readonly CellRef[] {
  const cells = new Map<string, CellRef>();
  const sides = [left, right].flatMap((side) => (side && "measure" in side ? [side.measure] : []));
  for (const at of [...[...measures, ...sides].map((measure) => measure.at), ...alsoRead]) {
    if (!cells.has(reportAddress(at))) cells.set(reportAddress(at), at);
  }
  return [...cells.values()];
}

/** Gravest first, then in the report's order of sections, then as the sheets run. */
function inOrder(findings: readonly Finding[], recognition: Recognition, pack: Pack): readonly Finding[] {
  const sections = new Map(pack.catalogue.sections.map(({ id }, index) => [id, index]));
  const sheets = sheetOrder(recognition);
  const position = ({ cells: [cell] }: Finding): readonly number[] =>
    cell ? [sheets.get(cell.sheet) ?? sheets.size, cell.row, cell.column] : [-1];
  const keyed = findings.map((finding) => ({
    finding,
    key: [GRAVITY[finding.severity], sections.get(finding.section) ?? sections.size, ...position(finding)],
  }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ finding }) => finding);
}

function sheetOrder({ readings, tables }: Recognition): ReadonlyMap<string, number> {
  const names = new Set([...readings.map(({ measure }) => measure.at.sheet), ...tables.map(({ sheet }) => sheet)]);
  return new Map([...names].map((name, index) => [name, index]));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
