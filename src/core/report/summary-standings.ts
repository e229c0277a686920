import type { CellStyle, PlannedCell } from "../model/plan";
import type { Standing } from "../model/verdict";
import { measureText } from "../text/measure-text";
import type { Light, StandingColumn, Text } from "../text/text";
import type { Checked } from "./checked";
import { changeText } from "./comparison";
import { doubtOf } from "./doubt";
import { distinct, figuresOf } from "./figures";
import type { Figure } from "./figures";
import { headsText } from "./heads";
import { lightOf } from "./light";
import { cell, wideLine } from "./lines";
import type { Line } from "./lines";
import { SUMMARY_COLUMNS, SUMMARY_WIDTHS } from "./summary-columns";
import { gapText, targetQuantity } from "./target-clause";

const STYLE: Readonly<Record<Light, CellStyle>> = {
  met: "good",
  missed: "error",
  onPace: "good",
  behind: "warning",
  notDue: "info",
  undecided: "warning",
  doubtful: "warning",
  noData: "text",
};

const LIGHTS: readonly Light[] = ["met", "missed", "onPace", "behind", "notDue", "undecided", "doubtful", "noData"];

/** A standing with the light it gets on our sheets. */
export interface LitStanding {
  readonly standing: Standing;
  readonly light: Light;
}

/** Every target of the pack or the workbook, in the report's order, each with its light. */
function litStandings(checked: Checked, figures: ReadonlyMap<string, Figure>): readonly LitStanding[] {
  const { evaluation, pack } = checked;
  const doubt = doubtOf(checked);
  const sections = new Map(pack.catalogue.sections.map(({ id }, index) => [id, index]));
  const order = new Map(
    pack.catalogue.indicators.map(({ id, section }, index) => [
      id,
      (sections.get(section) ?? sections.size) * 1e6 + index,
    ]),
  );
  const place = ({ indicator }: Standing): number => order.get(indicator) ?? Infinity;
  return [...distinct(evaluation.standings)]
    .sort((a, b) => Math.sign(place(a) - place(b)) || 0)
    .map((standing) => {
      // What the text calls 待核实 the table must not call 达标.
      const figure = figures.get(standing.indicator);
      const isDoubtful = figure?.period === standing.period && figure.isDoubtful;
      return { standing, light: lightOf(standing, isDoubtful || doubt.isDoubtful(standing.measure)) };
    });
}

/** A standing with the cells of its row in the target table, for whoever shows the table elsewhere. */
export interface StandingRow extends LitStanding {
  readonly cells: Readonly<Record<StandingColumn, PlannedCell>>;
}

/** The rows of the target table, in the report's order. */
export function standingRows(checked: Checked, text: Text): readonly StandingRow[] {
  const figures = figuresOf(checked);
  return litStandings(checked, figures).map((lit) => ({ ...lit, cells: standingCells(lit, checked, figures, text) }));
}

/** 指标达标情况: each indicator that has a target, against it. */
export function standingLines(checked: Checked, text: Text): readonly Line[] {
  const rows = standingRows(checked, text);
  const heading = wideLine(text.summary.standingsHeading, "heading", SUMMARY_WIDTHS);
  if (rows.length === 0) return [heading, wideLine(text.summary.noStandings, "paragraph", SUMMARY_WIDTHS)];
  const counts = LIGHTS.map((light) => ({
    light: text.light[light],
    count: rows.filter((row) => row.light === light).length,
  })).filter(({ count }) => count > 0);
  return [
    heading,
    wideLine(text.summary.standingCounts(counts, rows.length), "paragraph", SUMMARY_WIDTHS),
    { cells: SUMMARY_COLUMNS.map(({ id }) => cell(text.summary.columns[id], "header")) },
    ...rows.map(({ cells }) => ({ cells: SUMMARY_COLUMNS.map(({ id }) => cells[id]) })),
  ];
}

function standingCells(
  { standing, light }: LitStanding,
  { pack }: Checked,
  figures: ReadonlyMap<string, Figure>,
  text: Text,
): Readonly<Record<StandingColumn, PlannedCell>> {
  const { measure } = standing;
  const indicator = pack.catalogue.indicators.find(({ id }) => id === standing.indicator);
  const figure = figures.get(standing.indicator);
  const hasValue = measure.state === "ok";
  const lastYear = standing.lastYear?.state === "ok" ? standing.lastYear : null;
  const quantity = targetQuantity(standing, indicator?.unit ?? "", text);
  const isConcluded = light !== "doubtful";
  return {
    indicator: cell(indicator?.name[text.language] ?? standing.indicator, "text"),
    light: cell(`● ${text.light[light]}`, STYLE[light]),
    value: hasValue ? { ...cell(measureText(measure, text), "link"), link: measure.at } : cell(text.noData, "text"),
    target: cell(text.summary.bound(standing.operator, quantity), "text"),
    gap: cell((isConcluded && gapText(standing, text)) || "—", "text"),
    heads: cell((isConcluded && headsText(standing, figure, figures, text)) || "—", "text"),
    lastYear: cell(lastYear ? measureText(lastYear, text) : text.noData, "text"),
    change: cell((isConcluded && changeText({ measure, lastYear }, text)) || "—", "text"),
    office: cell(standing.office || "—", "text"),
    deadline: cell(standing.by ? text.date(standing.by) : "—", "text"),
  };
}
