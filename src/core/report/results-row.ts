import type { Finding } from "../model/finding";
import type { PlannedCell } from "../model/plan";
import type { Pack } from "../model/rule";
import { subjectName } from "../text/subject-name";
import { spoken } from "../text/sentence";
import type { ResultColumn, Text } from "../text/text";
import { reportAddress } from "../model/address";
import { otherCells } from "./cell-names";
import { cell } from "./lines";

/** The columns of the results table; all but the keys fit an A4 page across. */
export const RESULT_COLUMNS: readonly { readonly id: ResultColumn; readonly width: number }[] = [
  { id: "severity", width: 9 },
  { id: "section", width: 10 },
  { id: "indicator", width: 15 },
  { id: "period", width: 12 },
  { id: "entity", width: 10 },
  { id: "problem", width: 33 },
  { id: "left", width: 9 },
  { id: "right", width: 9 },
  { id: "difference", width: 11 },
  { id: "place", width: 15 },
  { id: "source", width: 21 },
  { id: "fix", width: 20 },
  { id: "status", width: 9 },
  { id: "note", width: 22 },
  { id: "id", width: 14 },
  { id: "values", width: 12 },
];

/** How many columns at the end are for us and hidden. */
export const KEY_COLUMNS = 2;

/** One row of the results table. */
export function findingCells(finding: Finding, pack: Pack, text: Text): readonly PlannedCell[] {
  const cells = cellsById(finding, pack, text);
  return RESULT_COLUMNS.map(({ id }) => cells[id]);
}

function cellsById(finding: Finding, pack: Pack, text: Text): Readonly<Record<ResultColumn, PlannedCell>> {
  const { verdict, severity } = finding;
  const { message, fix, source, sides } = spoken(finding, pack, text.language);
  const { left, right, difference } = isBareRatio(verdict) ? NO_SIDES : sides;
  const [first] = finding.cells;
  const section = pack.catalogue.sections.find(({ id }) => id === finding.section);
  return {
    severity: cell(text.severity[severity], severity),
    section: cell(section?.name[text.language] ?? first?.sheet ?? text.otherSection, "text"),
    indicator: cell(subjectName(verdict, pack, text.language), "text"),
    period: cell(text.period(verdict.subject.period), "text"),
    entity: cell(verdict.subject.entity || (verdict.subject.indicator ? text.wholeDistrict : ""), "text"),
    problem: cell(text.withCells(message, otherCells(finding.cells, text)), "text"),
    left: cell(left, "text"),
    right: cell(right, "text"),
    difference: cell(difference && sign(finding) + difference, "text"),
    place: first ? { ...cell(reportAddress(first), "link"), link: first } : cell("", "text"),
    source: cell(source, "text"),
    fix: cell(fix, "text"),
    status: statusCell(finding, text),
    note: cell(finding.explanation?.note ?? "", "input"),
    id: cell(finding.id, "muted"),
    values: cell(finding.values, "muted"),
  };
}

const NO_SIDES = { left: "", right: "", difference: "" };

/** A number worked out that is of no unit, such as so many times last year, means nothing in a column of figures. */
const isBareRatio = ({ left }: Finding["verdict"]): boolean =>
  left !== undefined && "computed" in left && left.computed.unit === "";

/** Left minus right: a minus says that the left side is the smaller one. */
const sign = ({ verdict: { difference } }: Finding): string => (difference !== undefined && difference < 0 ? "-" : "");

function statusCell({ explanation, isStale }: Finding, text: Text): PlannedCell {
  const { statuses, stale } = text.results;
  const value = isStale ? stale : explanation?.status || statuses.pending;
  return {
    ...cell(value, isStale ? "warning" : "input"),
    choices: [statuses.pending, statuses.corrected, statuses.explained, statuses.kept],
  };
}
