import { indicatorsEn } from "./indicators/en";
import type { PaneText } from "./pane-text";
import { plural } from "./plural";
import { uncheckedEn } from "./unchecked/en";

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

/** The pane in English. */
export const en: PaneText = {
  title: "Indicator Check",
  actions: {
    check: "Check",
    cancel: "Cancel",
    cancelling: "Cancelling…",
    updateSummary: "Update summary",
    more: "More",
    clearMarks: "Clear marks",
    clearAll: "Clear everything",
    automatic: "Check as I type",
    update: "Update",
    dismiss: "Dismiss",
    print: "Print",
    close: "Close",
    previous: "Previous",
    next: "Next",
    save: "Save explanation",
    takeBack: "Take it back",
    clearFilter: "Show all",
    clearSearch: "Clear the search",
  },
  welcome: {
    what: "Press Check to examine the indicators in this workbook; doubtful cells are marked and explained.",
    promise: "None of your figures is changed, and no data leaves this computer.",
  },
  job: {
    check: "Checking",
    recheck: "Checking the latest figures",
    summary: "Updating the summary",
    explain: "Saving the explanation",
    point: "Reading the selected cell",
    settle: "Saving the decision",
    clearMarks: "Clearing the marks",
    clearAll: "Clearing everything",
  },
  stage: (stage, done, total) => {
    const percent = total > 0 ? ` (${Math.floor((done / total) * 100)} %)` : "";
    switch (stage) {
      case "read":
        return `reading the sheets${percent}`;
      case "recognise":
        return "recognising indicators and tables";
      case "evaluate":
        return "asking the rules";
      case "report":
        return "sorting the results";
      case "write":
        return `writing to the workbook${percent}`;
    }
  },
  working: (job, stage) => `${job}: ${stage}`,
  about: (file, asOf) => (asOf === "" ? file : `${file}, targets judged as of ${asOf}`),
  slow: "Excel has not answered yet. If a cell is being edited, press Enter to finish.",
  bookBehind: "Figures have changed; the marks and the summary in the workbook have not been updated yet.",
  message: (message) => {
    switch (message.kind) {
      case "bug":
        return `Something unexpected went wrong; your data is unchanged. Try again; if it goes on, tell the maintainers: ${message.detail}`;
      case "unmarked":
        return `Protected and therefore not marked: ${quoted(message.sheets)}. The findings are still listed here and on the results sheet.`;
      case "renamed":
        return `A sheet of yours is named "${message.wanted}", so ours is named "${message.got}".`;
      case "summaryUpdated":
        return `"${message.sheet}" has been updated.`;
      case "explanationSaved":
        return "The explanation is saved in the workbook.";
      case "decided":
        return "Saved in the workbook, and checked again.";
      case "withdrawn":
        return "Withdrawn, and checked again.";
      case "imported":
        return `${plural(message.count, "decision")} imported${message.overruled > 0 ? `; for ${message.overruled} of them the workbook's own decision holds` : ""}.`;
      case "findingGone":
        return "With the latest figures this finding is gone, so the explanation was not saved.";
      case "marksCleared":
        return "The marks are cleared; the results and summary sheets and what was typed there are kept.";
      case "allCleared":
        return "All marks, the results and summary sheets, the saved explanations and decisions are gone.";
    }
  },
  confirm: {
    clearMarks: {
      title: "Clear the marks?",
      body: "This removes the marks that this add-in put on your sheets. The results and summary sheets and your explanations are kept; checking again brings the marks back.",
      yes: "Clear marks",
    },
    clearAll: {
      title: "Clear everything?",
      body: "This removes all marks and deletes the results and summary sheets together with the explanations and remarks typed there, and what was decided about reading. It cannot be undone. Your figures are not touched.",
      yes: "Clear everything",
    },
  },
  crashed: {
    what: "The pane ran into an unexpected error; your data is unchanged. Reload it; if it goes on, tell the maintainers:",
    reload: "Reload",
  },

  tabs: {
    label: "What to look at",
    findings: (count) => `Findings ${count}`,
    targets: "Targets",
    indicators: "Indicators",
    unchecked: (count) => `Not checked ${count}`,
  },
  counts: {
    label: "Filter by level",
    duty: { error: "must be fixed", warning: "fix or explain", info: "for information" },
    announced: ({ error, warning, info }) =>
      error + warning + info === 0
        ? "Check finished, nothing found."
        : `Check finished: ${plural(error, "error")}, ${plural(warning, "warning")}, ${plural(info, "note")}.`,
  },
  filter: {
    section: "Filter by section",
    allSections: "All sections",
    handling: "Filter by status",
    allHandlings: "Any status",
    handlings: { open: "Open", stale: "Explain again", handled: "Handled" },
    order: "Sort",
    orders: { severity: "By level", place: "By place", section: "By section" },
    search: "Search indicator, unit or cell",
    counted: (name, count) => `${name} (${count})`,
    shown: (shown, all) => `${shown} of ${all} shown`,
  },
  list: {
    label: "Findings",
    nothing: "Nothing found.",
    passed: ({ checked, passed, unknown, notApplicable }, hasIndicators) =>
      `${checked} checked: ${passed} passed` +
      (notApplicable > 0 ? `, ${notApplicable} not applicable` : "") +
      (unknown > 0 ? `, ${unknown} could not be checked` : "") +
      (hasIndicators
        ? "."
        : ". No indicator of the catalogue was recognised; only totals and the like within the tables were checked."),
    nothingChecked: 'No figures were recognised. See "Not checked" for the sheets that were read.',
    nothingMatches: "No finding matches the filter.",
    copies: (count) => `${count}×`,
  },
  detail: {
    label: "Details of the finding",
    pick: "Pick a finding to see its details.",
    level: (severity) => severity,
    cells: "Cells",
    goTo: (cell) => `Go to ${cell}`,
    moreCells: (count) => plural(count, "more cell"),
    why: "Why",
    source: "Source",
    fix: "What to do",
    compared: {
      reported: "Reported",
      calculated: "Calculated",
      due: "Should be",
      target: "Target",
      other: "Compared with",
      difference: "Difference",
    },
    noCells: "This finding is about no cell in particular.",
    group: (count, place) => `${plural(count, "finding")} of this kind in column ${place}; unfold to see each.`,
  },
  explanation: {
    status: "Status",
    note: "Explanation",
    placeholder: "For instance: two primary schools closed this term, so there are 310 pupils fewer.",
    stale: "The figures have changed since this was explained; please explain again.",
    tooThin: 'Please give the reason or the evidence; "verified" alone does not help a reviewer.',
    missing: "Please say why the figure stays as it is.",
  },
  targets: {
    none: "No indicator in the workbook has a target.",
    period: (period) => `Indicators against targets, ${period}`,
  },
  unchecked: uncheckedEn,
  indicators: indicatorsEn,
};
