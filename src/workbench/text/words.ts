/** Everything the workbench says of itself. */
export interface Words {
  readonly title: string;
  readonly standIn: string;
  readonly standInDetail: string;
  readonly file: string;
  readonly openSample: string;
  readonly openOwn: string;
  readonly saveAs: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  /** What something is, and which: 主题：深色. */
  readonly named: (what: string, which: string) => string;
  readonly ribbon: (tab: string) => string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly grid: string;
  readonly editCell: string;
  readonly sheets: string;
  readonly hiddenSheet: string;
  readonly veryHiddenSheet: string;
  readonly protectedSheet: string;
  readonly ownSheet: string;
  /** What is said of a sheet, behind its name. */
  readonly noted: (note: string) => string;
  readonly pane: string;
  readonly closePane: string;
  readonly closeDialog: string;
  readonly dialog: (tab: string) => string;
  readonly paneWidth: string;
  readonly commands: string;
  readonly workbook: string;
  readonly dropHere: string;
  readonly dismiss: string;
  readonly marks: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly cannotOpen: (name: string, why: string) => string;
  readonly cannotSave: (why: string) => string;
  readonly saved: (name: string) => string;
  readonly savedFromLegacy: (name: string) => string;
  /** Of the formulas the first addresses, and how many they are. */
  readonly notCalculated: (cells: readonly string[], count: number) => string;
  readonly isProtected: (sheet: string) => string;
  readonly missing: (members: string) => string;
  readonly running: (command: string) => string;
  readonly samples: Readonly<Record<string, string>>;
}
