import type { CliText } from "./cli-text";
import { tablesEn } from "./tables/en";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The command line in English. */
export const en: CliText = {
  help: {
    program: "Indicator Check: checks the indicator workbooks of district education bureaus.",
    check: "check workbooks; with --out or --in-place also write marks, results and summary",
    clear: "take everything this program wrote out of workbooks again; in place unless --out is given",
    bindings: "export what was settled about reading a workbook, for the next period's workbooks",
    tables: "list the tables found: headers, row names, units, and what each cell with a figure is",
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
    keepBindings: "leave in the workbook what was settled about reading it",
    bindingsFile: "a file that the command bindings or the pane exported; the workbook's own decisions win",
    bindingsOut: "the file to write; printed when not given",
    includePersonal: "also read sheets whose header says that they hold personal data (身份证号, 手机号, …)",
    version: "print the version",
    help: "print help",
    byDefault: (description, value) => `${description}; ${value} by default`,
    headings: {},
    exitCodes:
      "Exit codes: 0 nothing that must be fixed; 1 something that must; 2 a file could not be processed, or the call was wrong.",
  },
  written: (file) => `Written: ${file}`,
  cleared: (file, notes, bindings) =>
    `Cleared: ${file}${notes > 0 ? ` (with ${notes} explanations or remarks typed there)` : ""}` +
    (bindings > 0 ? ` (with ${plural(bindings, "binding")}; --keep-bindings would have left them)` : ""),
  bindingsWritten: (file, count) => `Written: ${file} (${plural(count, "binding")})`,
  noBindings: (file) =>
    `${file}: holds no bindings, so nothing was exported. They are made in the pane, under Indicators, and stored in the workbook.`,
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
  tables: tablesEn,
};
