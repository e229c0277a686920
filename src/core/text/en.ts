import type { BindingState } from "../model/binding";
import type { UnitPlace } from "../model/reading";
import type { Text } from "./text";

const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
const month = (number: string): string => MONTHS[Number(number) - 1] ?? number;

function period(text: string): string {
  const half = /^(\d{4})-H([12])$/.exec(text);
  if (half) return `${half[2] === "1" ? "first" : "second"} half of ${half[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) return `quarter ${quarter[2]} of ${quarter[1]}`;
  if (/^\d{4}\/\d{2}$/.test(text)) return `school year ${text}`;
  const range = /^(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})$/.exec(text);
  if (range) {
    const [, year = "", from = "", toYear = "", to = ""] = range;
    return `${month(from)}${year === toYear ? "" : ` ${year}`} to ${month(to)} ${toYear}`;
  }
  const single = /^(\d{4})-(\d{2})$/.exec(text);
  return single ? `${month(single[2] ?? "")} ${single[1]}` : text;
}

function date(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? `${Number(match[3])} ${month(match[2] ?? "")} ${match[1]}` : iso;
}

const UNITS: Readonly<Record<string, string>> = {
  人: "people",
  名: "people",
  人次: "attendances",
  万人: "× 10,000 people",
  元: "yuan",
  万元: "× 10,000 yuan",
  亿元: "× 100 million yuan",
  公里: "km",
  平方米: "m²",
  "㎡": "m²",
};

/** What a figure is a number of; said where a unit stands by itself, and left out behind figures. */
const COUNTED: Readonly<Record<string, string>> = {
  个: "items",
  件: "items",
  条: "items",
  套: "sets",
  册: "volumes",
  所: "schools",
  家: "organisations",
  间: "rooms",
  处: "sites",
  台: "machines",
  次: "times",
  场: "events",
  起: "cases",
  篇: "pieces",
};

const ONE: Readonly<Record<string, string>> = {
  人: "person",
  名: "person",
  人次: "attendance",
};

const quantity = (digits: string, unit: string): string =>
  unit === "%" || unit === "‰"
    ? `${digits}${unit}`
    : `${digits} ${digits === "1" ? (ONE[unit] ?? UNITS[unit] ?? "") : (UNITS[unit] ?? "")}`.trimEnd();

const BOUNDS = { atLeast: "over", atMost: "nearly", about: "about" } as const;

const than = (isYear: boolean): string => (isYear ? "the year before" : "a year earlier");
const join = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
const finding = (count: number): string => `${count} finding${count === 1 ? "" : "s"}`;

const UNIT_PLACES: Readonly<Record<UnitPlace, string>> = {
  cell: "the cell itself",
  format: "the cell format",
  label: "the label",
  unitColumn: "the unit of the row",
  header: "the header",
  sheet: "the unit line of the sheet",
};

const unitPlace = (place: UnitPlace, cell: string): string => `${UNIT_PLACES[place]}${cell ? ` (${cell})` : ""}`;

const unitName = (unit: string): string => {
  const one = UNITS[unit] ?? COUNTED[unit];
  const parts = one ? undefined : /^([万千])(.+)$/.exec(unit);
  const many = UNITS[parts?.[2] ?? ""] ?? COUNTED[parts?.[2] ?? ""];
  return many ? `${parts?.[1] === "万" ? "10,000" : "1,000"} ${many}` : (one ?? unit).replace("× ", "");
};

const BINDING_STATES: Readonly<Record<BindingState, readonly [head: string, tail: string]>> = {
  inForce: ["Read as bound", ""],
  moved: ["Bound cells have moved and are read in their new place", ""],
  lost: [
    "Bound cells are not found any more",
    "They were not read, and no rule was asked of them; bind them again or take the binding back",
  ],
  ambiguous: [
    "Bound cells cannot be told from others",
    "They were not read, and no rule was asked of them; bind them again",
  ],
  periodOpen: [
    "The period of bound cells is open",
    "They were not read, and no rule was asked of them; bind them again and give the period",
  ],
  unitChanged: [
    "The unit named at bound cells has changed",
    "They were not read, and no rule was asked of them; bind them again and confirm the unit",
  ],
  unknownIndicator: ["The catalogue has no indicator for these bindings", "They were not used; bind again"],
  overruled: [
    "Other bindings say otherwise than these",
    "They were not used; the latest decision in the workbook holds",
  ],
};

/** Plain English. */
export const en: Text = {
  language: "en",
  severity: { error: "Must fix", warning: "Fix or explain", info: "Note" },
  light: {
    met: "Met",
    missed: "Missed",
    onPace: "On pace",
    behind: "Behind pace",
    notDue: "Not yet met, not due",
    undecided: "Rounding leaves it open",
    doubtful: "To be verified",
    noData: "No data",
  },
  noData: "no data",
  wholeDistrict: "whole district",
  thisTable: "this table",
  fewParts: (parts) => `(${parts}) `,
  digitSlip: "; a digit may have been added or left out",
  totalRow: (of, name, row) => (name ? `${of} in the total “${name}” (row ${row})` : `The total of ${of}`),
  rowOf: (name) => `the row “${name}”`,
  ofEntity: (name, entity) => `${name} of ${entity}`,
  otherSection: "Other",
  list: join,
  comma: ", ",
  plus: " + ",
  sentences: (sentences) => sentences.join(" "),
  listOfMany: (items, count) =>
    count > items.length ? `${items.join(", ")} and ${count - items.length} more` : join(items),
  period,
  date,

  unit: unitName,
  quantity,
  bounded: (digits, unit, bound) => `${BOUNDS[bound]} ${quantity(digits, unit)}`,
  withoutValue: (state, shown) => (state === "blank" ? "blank" : `“${shown}”`),
  state: {
    ok: "filled in",
    blank: "blank",
    placeholder: "a placeholder",
    masked: "masked",
    error: "an error value",
    unreadable: "unreadable",
  },
  storage: (stored) => (stored === "text" ? "text" : "a number"),
  difference: (digits, unit) => (unit === "%" ? `${digits} percentage points` : quantity(digits, unit)),
  boundedDifference: (digits, unit, bound) =>
    `${BOUNDS[bound]} ${unit === "%" ? `${digits} percentage points` : quantity(digits, unit)}`,
  target: (operator, amount, by) =>
    `${operator === "atMost" ? "at most" : "at least"} ${amount}${by ? ` by ${by}` : ""}`,

  unitDoubt: {
    says: (place, cell, unit) => `${unitPlace(place, cell)} says ${unitName(unit)}`,
    due: (unit) => `the indicator is counted in ${unitName(unit)}`,
    lastYear: (amount) => `last year it was ${amount}`,
    byParts: (amount) => `numerator and denominator make it ${amount}`,
    reported: (shown) => `now it is reported as ${shown}`,
    suspicion: (suspicion, percentage) =>
      suspicion === "fraction"
        ? `it looks like ${percentage}, typed as a fraction or without its percent sign`
        : suspicion === "hundredfold"
          ? "it looks multiplied by 100 once too often"
          : `it looks like ${unitName(suspicion)}`,
    place: unitPlace,
    noPlace: "the unit that is due",
  },

  statedTarget: "The target stated in this workbook",
  source: (document, clause) => [document, clause].filter(Boolean).join(", "),
  roundingMessage: (indicator, left, right, rule) =>
    `${indicator} is reported as ${left}${right ? `, the limit is ${right}` : ""}; rounding leaves open whether “${rule}” holds.`,
  roundingAtTarget: (indicator, left, goal) =>
    `${indicator} is reported as ${left} and the target is ${goal}; the figure may be rounded, so it cannot be told whether it is met.`,
  roundingFix: "Fill in the numerator and the denominator, or report one more decimal, and check again.",
  brokenMessage: (rule, problem) => `The rule “${rule}” could not be run: ${problem}`,
  brokenFix: "Nothing is wrong with the figures; report this to whoever keeps the rules.",
  withCells: (message, cells) => (cells ? `${message} (${cells})` : message),
  cell: (sheet, address) => `${sheet}!${address}`,
  moreCells: (cells, count, left) => `also ${cells}${left > 0 ? ` and others, ${count} in all` : ""}`,

  results: {
    name: "Check results",
    title: "Check results",
    columns: {
      severity: "Level",
      section: "Section",
      indicator: "Indicator",
      period: "Period",
      entity: "School or unit",
      problem: "Problem",
      left: "Reported",
      right: "Compared with",
      difference: "Difference",
      place: "Cell",
      source: "Source",
      fix: "How to fix",
      status: "Status",
      note: "Explanation",
      id: "Id",
      values: "Values",
    },
    statuses: { pending: "To do", corrected: "Corrected", explained: "Explained", kept: "No change needed" },
    stale: "Explain again",
    checked: (file, of, asOf, pack, version) =>
      `File: ${file}. ${of ? `Period: ${of}. ` : ""}${asOf ? `Targets judged as of ${asOf}. ` : ""}Rules: ${pack} (${version}).`,
    counts: (total, { error, warning, info }) =>
      `${finding(total)}: ${error} to fix, ${warning} to fix or explain, ${info} to note.`,
    mostFrequent: (rules) => `Most frequent: ${rules.map(({ title, count }) => `“${title}” ${count}`).join(", ")}.`,
    nothingFound: ({ checked, passed, unknown, notApplicable }) =>
      checked === 0
        ? "No data was recognised, so nothing was checked."
        : `Nothing found: ${checked} checked, ${passed} passed, ${unknown} could not be checked, ${notApplicable} not applicable; ` +
          (unknown > 0 ? "the summary sheet says which could not be checked and why." : "nothing was left unchecked."),
    howTo: "Fill in Status and Explanation; both are kept when the check runs again. Cell leads to the figure.",
  },

  summary: {
    name: "Indicator summary",
    title: (of) => (of ? `Indicators, ${of}` : "Indicators"),
    accountHeading: "1. What was checked",
    account: {
      checked: "Checked",
      passed: "Passed",
      failed: "Failed",
      unknown: "Could not be checked",
      notApplicable: "Not applicable",
      broken: "Broken rules",
    },
    uncheckedHeading: "What could not be checked",
    unchecked: (rules, cells) =>
      `No usable data in ${cells}; left unchecked: ${rules.map(({ title, count }) => `“${title}” (${count})`).join(", ")}.`,
    inDoubt: (rules, cells) =>
      `Unit in doubt in ${cells}, to be settled first; left unchecked: ${rules.map(({ title, count }) => `“${title}” (${count})`).join(", ")}.`,
    moreRules: (count) => `${count} more groups could not be checked.`,
    notInWorkbook: "figures that the workbook does not hold",
    standingsHeading: "2. Indicators against their targets",
    standingCounts: (counts, total) =>
      `${total} with a target: ${counts.map(({ light, count }) => `${light} ${count}`).join(", ")}.`,
    noStandings: "No indicator in the workbook has a target.",
    sectionHeading: (number, name) => `3.${number} ${name}.`,
    bound: (operator, amount) => `${operator === "atMost" ? "≤" : "≥"} ${amount}`,
    perLevel: (severity) => severity,
    columns: {
      indicator: "Indicator",
      light: "Status",
      value: "Value",
      target: "Target",
      gap: "Gap",
      heads: "In people",
      lastYear: "A year earlier",
      change: "Change",
      office: "Office",
      deadline: "Due",
    },
    headsToAdd: (amount) => `${amount} more`,
    headsToShed: (amount) => `${amount} fewer`,
    sentencesHeading: "3. Section by section",
    nothingReported: "No indicator to write about; how the tables were checked stands above and on the results sheet.",
    same: "unchanged",
    remark: "Remarks",
  },

  prose: {
    lead: (of) => (of ? `${of.charAt(0).toUpperCase()}${of.slice(1)}: ` : ""),
    clauseSeparator: "; ",
    pieceSeparator: ", ",
    sentence: (clauses) => `${clauses}.`,
    is: (name, amount) => `${name}: ${amount}`,
    ofPeriod: (of) => ` (${of})`,
    parts: (items) => `of which ${join(items)}`,
    queried: " (to be explained)",
    ratioParts: (numerator, denominator) => ` (${numerator}; ${denominator})`,
    named: (name, amount) => `${name} ${amount}`,
    same: (isYear) => `the same as ${than(isYear)}`,
    rateChange: (isUp, difference, isYear) => `${isUp ? "up" : "down"} ${difference} on ${than(isYear)}`,
    countChange: (isUp, difference, percent, isYear) =>
      `${difference} ${isUp ? "more" : "fewer"} than ${than(isYear)}${percent ? ` (${isUp ? "+" : "−"}${percent})` : ""}`,
    lastYearWas: (amount, isYear) => `${amount} ${than(isYear)}`,
    met: (target) => `the target of ${target} is met`,
    missed: (target, operator, difference) =>
      `${difference} ${operator === "atMost" ? "above" : "below"} the target of ${target}, which is missed`,
    notDue: (target, operator, difference) =>
      `${difference} ${operator === "atMost" ? "above" : "below"} the target of ${target}, not yet due`,
    completion: (amount, by, percent) => `${percent} of the target of ${amount}${by ? ` by ${by}` : ""} is reached`,
    pace: (isBehind, difference) => `${difference} ${isBehind ? "behind" : "ahead of"} the calendar`,
    undecided: (target) => `rounding leaves open whether the target of ${target} is met`,
    cannotCompare: (target) => `the target is ${target}`,
    headsToAdd: (name, amount) => `at the present size ${name} has to rise by ${amount}`,
    headsToShed: (name, amount) => `at the present size ${name} has to fall by ${amount}`,
    missing: (names) => `No data: ${names.join(", ")}.`,
    unusable: (items) => `${join(items.map(({ name, shown }) => `${name} reads “${shown}”`))} and cannot be used.`,
    doubtful: (items) =>
      `To be verified, and left out of every conclusion: ` +
      `${items.map(({ name, quantity: amount, cell }) => `${name} (reported as ${amount}, ${cell})`).join(", ")}.`,
  },

  bindings: {
    named: (label, indicator, isRefusal) => `"${label}" ${isRefusal ? "is not" : "is"} ${indicator}`,
    ignored: (label) => `"${label}" is not read`,
    told: (state, items, count) => {
      const [head, tail] = BINDING_STATES[state];
      const listed = items.map(({ what, from, to }) => {
        const cells =
          state === "moved" ? `${from} → ${to}` : [from && `was ${from}`, to && `now ${to}`].filter(Boolean).join(", ");
        return cells ? `${what} (${cells})` : what;
      });
      const more = count > items.length ? ` and ${count - items.length} more` : "";
      return `${head}: ${listed.join("; ")}${more}.${tail ? ` ${tail}.` : ""}`;
    },
  },

  report: {
    level: (severity, message) => `[${severity}] ${message}`,
    place: (cells) => `Cell: ${cells}`,
    fix: (fix) => `Fix: ${fix}`,
    source: (source) => `Source: ${source}`,
    explained: (status, note) => `Explained: ${[status, note].filter(Boolean).join(", ")}`,
    account: ({ checked, passed, failed, unknown, notApplicable, broken }) =>
      `${checked} checked: ${passed} passed, ${failed} failed, ${unknown} could not be checked` +
      `${notApplicable ? `, ${notApplicable} not applicable` : ""}${broken ? `, ${broken} broken` : ""}.`,
    nothingFound: "Nothing found.",
    unrecognised: (count, cells) =>
      `Not understood and not checked, ${count} in all: ${cells.map(({ cell, label }) => `${cell} “${label}”`).join(", ")}${count > cells.length ? " …" : ""}.`,
    read: (sheets) =>
      `Read ${sheets.map(({ sheet, cells }) => `"${sheet}" (${cells} cells)`).join(", ")}; they hold no indicator of the catalogue and no table with one row a school.`,
    leftOut: (sheets) =>
      `Sheets with personal data, not read, checked or marked: ${sheets.map(({ sheet, header }) => `"${sheet}" (header "${header}")`).join(", ")}.`,
    hidden: (sheets) => `Hidden sheets were read too: ${sheets.map((sheet) => `"${sheet}"`).join(", ")}.`,
  },
};
