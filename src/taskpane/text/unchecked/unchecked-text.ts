/** The words of the view of what could not be checked. */
export interface UncheckedText {
  readonly none: string;
  /** Of what could not be decided: how much lacks figures, and how much only rounding leaves open. */
  readonly rounded: (lacking: number, rounded: number) => string;
  readonly sheets: string;
  readonly sheet: (cells: number, figures: number, tables: number) => string;
  readonly ownSheet: string;
  readonly hidden: string;
  readonly unrecognised: string;
  readonly unrecognisedHelp: string;
  readonly why: Readonly<Record<"unknownLabel" | "closeLabel" | "noPeriod" | "noValue" | "twoLabels", string>>;
  readonly label: (label: string, why: string) => string;
  readonly more: (count: number) => string;
  readonly account: string;
}
