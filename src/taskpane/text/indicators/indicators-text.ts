import type { Binding, BindingState } from "../../../core/model/binding";
import type { MatchedBy, Unrecognised } from "../../../core/model/reading";
import type { Part } from "../../state/browsing";

/** The words of the view of the indicators. */
export interface IndicatorsText {
  readonly search: string;
  readonly list: string;
  readonly file: string;
  readonly more: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly partsLabel: string;
  readonly help: Readonly<Record<Part, string>>;
  readonly nothing: Readonly<Record<Part, string>>;
  readonly nothingMatches: string;
  readonly otherFigures: (count: number) => string;
  readonly noPeriod: string;

  readonly details: string;
  readonly foundBy: Readonly<Record<MatchedBy, string>>;
  /** The same in a sentence. */
  readonly found: (by: MatchedBy, label: string) => string;
  readonly inSentence: string;
  readonly unsure: string;
  readonly unsureHelp: string;
  readonly fields: Readonly<
    Record<
      "value" | "period" | "entity" | "cell" | "label" | "header" | "found" | "unit" | "definition" | "was" | "now",
      string
    >
  >;
  readonly whys: Readonly<Record<Unrecognised["why"], string>>;
  readonly whyHelp: Readonly<Record<Unrecognised["why"], string>>;
  readonly offer: (indicator: string) => string;

  readonly actions: Readonly<
    Record<
      | "bindCell"
      | "accept"
      | "refuse"
      | "alias"
      | "ignore"
      | "notThis"
      | "rebind"
      | "confirm"
      | "confirmAll"
      | "withdraw"
      | "show"
      | "point"
      | "pointAgain"
      | "bind"
      | "close"
      | "export"
      | "import",
      string
    >
  >;

  readonly kinds: Readonly<Record<Binding["kind"], string>>;
  readonly states: Readonly<Record<BindingState, string>>;
  readonly stateHelp: Readonly<Record<BindingState, string>>;
  readonly imported: string;
  /** What has moved and what asks; at least one of the counts is not 0. */
  readonly concerns: (moved: number, asking: number) => string;

  readonly bind: {
    readonly title: string;
    readonly indicator: string;
    readonly choose: string;
    readonly noMatch: string;
    readonly howTo: string;
    readonly shows: (text: string) => string;
    readonly askPeriod: string;
    readonly askUnit: string;
    /** The unit that the workbook names, where the catalogue counts in another. */
    readonly unitIs: (unit: string, due: string) => string;
    readonly chooseOne: string;
    readonly readAs: (indicator: string) => string;
  };
  readonly alias: (label: string) => string;

  readonly leftOut: (count: number) => string;
  readonly leftOutAt: (sheet: string, header: string) => string;
  readonly include: string;
  readonly included: string;

  readonly export: {
    readonly title: string;
    readonly body: (count: number) => string;
    readonly fileName: (book: string) => string;
    readonly save: string;
    readonly close: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly text: string;
  };
}
