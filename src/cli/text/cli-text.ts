import type { Outcome } from "../../core/model/rule";
import type { TablesText } from "./tables/tables-text";

/** Every word of the command line that is not a problem or a report; a language is one object of this type. */
export interface CliText {
  readonly help: {
    readonly program: string;
    readonly check: string;
    readonly clear: string;
    readonly bindings: string;
    readonly tables: string;
    readonly rules: string;
    readonly rulesCheck: string;
    readonly files: string;
    readonly pack: string;
    readonly asOf: string;
    readonly format: string;
    readonly listFormat: string;
    readonly lang: string;
    readonly out: string;
    readonly inPlace: string;
    readonly clearOut: string;
    readonly keepBindings: string;
    readonly bindingsFile: string;
    readonly bindingsOut: string;
    readonly includePersonal: string;
    readonly version: string;
    readonly help: string;
    readonly byDefault: (description: string, value: string) => string;
    /** Headings commander prints, by its English word. */
    readonly headings: Readonly<Record<string, string>>;
    readonly exitCodes: string;
  };
  readonly written: (file: string) => string;
  /** `notes` counts what people had typed on our sheets, `bindings` what they had settled about reading the workbook. */
  readonly cleared: (file: string, notes: number, bindings: number) => string;
  readonly bindingsWritten: (file: string, count: number) => string;
  readonly noBindings: (file: string) => string;
  readonly nothingToClear: (file: string) => string;
  readonly ownSheetsOnly: (file: string) => string;
  readonly unmarked: (file: string, sheets: readonly string[]) => string;
  readonly renamed: (file: string, wanted: string, got: string) => string;
  readonly failed: (file: string, message: string) => string;
  readonly total: (count: { readonly files: number; readonly withErrors: number; readonly failed: number }) => string;
  readonly force: Readonly<Record<"in-force" | "not-yet" | "expired", string>>;
  readonly validity: (from: string, to: string | undefined) => string;
  readonly source: (document: string, clause: string | undefined) => string;
  readonly rulesListed: (pack: string, version: string, count: number) => string;
  readonly exampleFailed: (rule: string, example: string, expected: Outcome, outcome: Outcome) => string;
  readonly examplesPassed: (rules: number, examples: number) => string;
  readonly problemsFound: (count: number) => string;
  readonly tables: TablesText;
}
