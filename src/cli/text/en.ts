import type { CliText } from "./cli-text";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The command line in English. */
export const en: CliText = {
  help: {
    program: "Indicator Check: checks the indicator workbooks of district education bureaus.",
    check: "check workbooks; with --out or --in-place also write marks, results and summary",
    clear: "take everything this program wrote out of workbooks again; in place unless --out is given",
    rules: "list every rule with its source and state",
    rulesCheck: "check rule files: schema, names and examples",
    files: "workbook files (.xlsx, .xlsm; .xls and .et are only read)",
    pack: "rule pack: a name in the rules folder, or the path of a folder",
    asOf: "the day deadlines are judged at, YYYY-MM-DD",
    format: "output format: text, json or ndjson",
    listFormat: "output format: text or json",
    lang: "language: zh-CN or en",
    out: "save the written workbooks in this folder; the input stays as it is",
    inPlace: "write into the input itself (a temporary file first, then replaced)",
    clearOut: "save the cleared workbooks in this folder; the input stays as it is",
    version: "print the version",
    help: "print help",
    byDefault: (description, value) => `${description}; ${value} by default`,
    headings: {},
    exitCodes:
      "Exit codes: 0 nothing that must be fixed; 1 something that must; 2 a file could not be processed, or the call was wrong.",
  },
  written: (file) => `Written: ${file}`,
  cleared: (file, notes) =>
    `Cleared: ${file}${notes > 0 ? ` (with ${notes} explanations or remarks typed there)` : ""}`,
  nothingToClear: (file) => `Nothing to clear: ${file}`,
  ownSheetsOnly: (file) =>
    `${file} holds the results and the summary only: the input's old format can be read, not written.`,
  unmarked: (file, sheets) => `${file}: not marked, because protected: ${sheets.join(", ")}.`,
  renamed: (file, wanted, got) => `${file}: "${wanted}" stands on the sheet "${got}" of this workbook.`,
  failed: (file, message) => `${file}: ${message}`,
  total: ({ files, withErrors, failed }) =>
    `${plural(files, "file")}: ${withErrors} with errors that must be fixed, ${files - withErrors - failed} without, ${failed} could not be processed.`,
  force: { "in-force": "in force", "not-yet": "not yet in force", expired: "expired" },
  validity: (from, to) => (to ? `${from} to ${to}` : `from ${from}`),
  source: (document, clause) => `Source: ${document}${clause ? `, ${clause}` : ""}`,
  rulesListed: (pack, version, count) => `${pack} ${version}, ${plural(count, "rule")}`,
  exampleFailed: (rule, example, expected, outcome) =>
    `${rule}, example "${example}": expected ${expected}, got ${outcome}.`,
  examplesPassed: (rules, examples) =>
    `The rule files are fine: ${plural(rules, "rule")}, ${plural(examples, "example")}, all as expected.`,
  problemsFound: (count) => `${plural(count, "problem")} found.`,
};
