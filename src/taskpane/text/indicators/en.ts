import { plural } from "../plural";
import type { IndicatorsText } from "./indicators-text";

/** The view of the indicators in English. */
export const indicatorsEn: IndicatorsText = {
  search: "Search indicator, label or cell",
  list: "Indicators",
  file: "File",
  more: "Export and import decisions",
  parts: { read: "Read", missing: "Not found", labels: "Unknown", decided: "Decided" },
  partsLabel: "How the indicators were recognised",
  help: {
    read: "Indicators read from this workbook, latest period first.",
    missing: "Indicators of the catalogue that this workbook does not show.",
    labels: "Labels that look like indicators and were not read.",
    decided: "What people decided about reading; stored in the workbook.",
  },
  nothing: {
    read: "No indicator was recognised. Under Not found a cell can be assigned to one.",
    missing: "Every indicator of the catalogue was found.",
    labels: "No label was left unread.",
    decided:
      "Nothing has been decided. Where something is read wrongly or not at all, pick it to accept, correct or assign a cell; later periods follow.",
  },
  nothingMatches: "Nothing matches the search.",
  otherFigures: (count) => `+${count}`,
  noPeriod: "no period",

  details: "Details of the indicator",
  foundBy: {
    name: "by name",
    alias: "by alias",
    normalised: "spelled differently",
    close: "similar name",
    binding: "decided by you",
  },
  found: (by, label) => {
    switch (by) {
      case "name":
        return `"${label}" is its name in the catalogue`;
      case "alias":
        return `"${label}" is an alias in the catalogue`;
      case "normalised":
        return `"${label}" is its name, spelled differently`;
      case "close":
        return `"${label}" is similar to its name`;
      case "binding":
        return `"${label}", as decided by you`;
    }
  },
  inSentence: "from a sentence",
  unsure: "not certain",
  unsureHelp:
    "Label, unit or period do not quite agree; please verify. Where it is wrong, choose Not this indicator or Do not read this cell.",
  fields: {
    value: "Value",
    period: "Period",
    entity: "Of",
    cell: "Cell",
    label: "Label",
    header: "Header",
    found: "Found by",
    unit: "Unit",
    definition: "Definition",
    was: "Was at",
    now: "Now at",
  },
  whys: {
    closeLabel: "Similar to an indicator",
    twoLabels: "Fits two indicators",
    noPeriod: "No period",
    noValue: "No value",
    unknownLabel: "Not in the catalogue",
  },
  whyHelp: {
    closeLabel: "The label is similar to an indicator; that is not certain, so it was not read.",
    twoLabels: "The label fits two indicators, so it was not read.",
    noPeriod: "The label is known but tells no period, so it was not read. Assign the cell and choose the period.",
    noValue: "No value stands beside the label. Assign the cell that holds it.",
    unknownLabel:
      "The catalogue has no such label, so it was not read. If it is another name of an indicator, choose that one; if it is none, leave it.",
  },
  offer: (indicator) => `Perhaps "${indicator}"`,

  actions: {
    bindCell: "Assign a cell…",
    accept: "Accept",
    refuse: "It is not",
    alias: "Add as alias",
    ignore: "Do not read this cell",
    notThis: "Not this indicator",
    rebind: "Assign again…",
    confirm: "Confirm the new place",
    confirmAll: "Confirm all",
    withdraw: "Withdraw",
    show: "Show",
    point: "Assign the selected cell",
    pointAgain: "Take the selected cell",
    bind: "Confirm",
    close: "Close",
    export: "Export decisions…",
    import: "Import decisions…",
  },

  kinds: { cell: "cell", ignore: "not read", alias: "alias", refusal: "not this indicator" },
  states: {
    inForce: "in force",
    moved: "moved",
    ambiguous: "several look alike",
    lost: "not found",
    periodOpen: "period open",
    unitChanged: "unit changed",
    unknownIndicator: "not in the catalogue",
    overruled: "not used",
  },
  stateHelp: {
    inForce: "Read as decided.",
    moved: "The cell has moved and is read at its new place; please confirm.",
    ambiguous: "Several places look alike, so nothing is read by it. Please assign the cell again.",
    lost: "Its label or header is gone, so nothing is read by it. Assign the cell again, or withdraw the decision.",
    periodOpen: "The workbook names no period, or another one than before, so nothing is read. Please assign it again.",
    unitChanged: "The workbook names another unit than before, so nothing is read. Please assign it again.",
    unknownIndicator: "The catalogue has no such indicator, so it is not used. Assign again, or withdraw the decision.",
    overruled: "Another decision says otherwise, so this one is not used.",
  },
  imported: "imported",
  concerns: (moved, asking) =>
    [
      moved > 0 && `${plural(moved, "assigned cell")} moved and ${moved === 1 ? "is" : "are"} read at the new place.`,
      asking > 0 &&
        `${plural(asking, "decision")} ${asking === 1 ? "needs" : "need"} you and ${asking === 1 ? "is" : "are"} not used.`,
    ]
      .filter(Boolean)
      .join(" "),

  bind: {
    title: "Assign a cell",
    indicator: "Indicator",
    choose: "Type to search",
    noMatch: "The catalogue has none like it",
    howTo: "Select the cell of the figure in Excel, then press the button.",
    shows: (text) => (text === "" ? "(blank)" : `shows "${text}"`),
    askPeriod: "The workbook names no period; choose it",
    askUnit: "The workbook names no unit; verify it",
    unitIs: (unit, due) => `${unit} (catalogue: ${due})`,
    chooseOne: "Choose",
    readAs: (indicator) => `This cell is read as "${indicator}" now; your decision replaces that.`,
  },
  alias: (label) => `"${label}" is`,

  leftOut: (count) => `${plural(count, "sheet")} with personal data ${count === 1 ? "was" : "were"} not read.`,
  leftOutAt: (sheet, header) => `"${sheet}" has the header "${header}"`,
  include: "Read them too",
  included: "Sheets with personal data are read, this time only",

  export: {
    title: "Export decisions",
    body: (count) =>
      `${plural(count, "decision")}, for the next period's workbook or the command line. The file holds labels, headers and places of cells, no figures.`,
    fileName: (book) => `${book}-decisions.json`,
    save: "Save as file",
    close: "Close",
    copy: "Copy text",
    copied: "Copied; paste it into a text file named .json.",
    copyByHand: "Copying is not allowed here; press Ctrl+A and Ctrl+C in the box.",
    text: "Text of the file",
  },
};
