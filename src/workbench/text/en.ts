import type { Words } from "./words";

/** The workbench in English. */
export const english: Words = {
  title: "Indicator Check workbench",
  standIn: "This is a stand-in, not Microsoft Excel",
  standInDetail:
    "For trying and testing the add-in on a machine without Excel. It calculates common formulas and knows common formats only. Files are opened on this machine and are not uploaded.",
  file: "File",
  openSample: "Open a sample",
  openOwn: "Open a file of your own (.xlsx, .xls, .et)…",
  saveAs: "Save as .xlsx",
  language: "Language",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  named: (what, which) => `${what}: ${which}`,
  ribbon: (tab) => `${tab} ribbon`,
  nameBox: "Name box",
  formulaBar: "Formula bar",
  grid: "Sheet",
  editCell: "Edit cell",
  sheets: "Sheet tabs",
  hiddenSheet: "hidden",
  veryHiddenSheet: "very hidden",
  protectedSheet: "protected",
  ownSheet: "made by this tool",
  pane: "Indicator Check pane",
  closePane: "Close the pane",
  closeDialog: "Close the window",
  dialog: (tab) => `Message from ${tab}`,
  paneWidth: "Width of the pane",
  commands: "Ribbon command page",
  workbook: "Workbook",
  dropHere: "Drop to open this file",
  dismiss: "Dismiss",
  marks: { error: "fails a logic check", warning: "doubtful by experience", info: "hint" },
  cannotOpen: (name, why) => `Cannot open "${name}": ${why}`,
  cannotSave: (why) => `Not saved: ${why}`,
  saved: (name) =>
    `Saved as "${name}". The original is kept byte for byte; only your edits, the results that follow from them and the marks and sheets of this tool were written.`,
  savedFromLegacy: (name) =>
    `Saved as "${name}". An .xls cannot be written back, so the new file holds the results and the summary only; the other sheets and your edits on them were not written. Correct the original.`,
  notCalculated: (cells, count) =>
    `The workbench does not calculate these formulas: ${cells.join(", ")}${count > cells.length ? ` and ${count - cells.length} more` : ""}. Excel calculates them when it opens the saved file.`,
  isProtected: (sheet) => `The sheet "${sheet}" is protected and cannot be edited. Unprotect it in Excel first.`,
  missing: (members) =>
    `The stand-in lacks what the add-in asked for: ${members}. Please report this line; real Excel is not affected.`,
  running: (command) => `Running "${command}"…`,
  samples: {
    "01-clean-list.xlsx": "List without mistakes",
    "02-faulty-list.xlsx": "List with mistakes",
    "03-target-table.xlsx": "Table of targets",
    "04-section-pairs.xlsx": "Report by section",
    "05-school-roster.xlsx": "Roster of schools",
    "06-monthly.xlsx": "Monthly list",
    "07-narrative.xlsx": "Narrative",
  },
};
