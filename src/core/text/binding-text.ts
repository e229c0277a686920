import type { BindingState } from "../model/binding";

/** What is said of the decisions of people about reading a workbook. */
export interface BindingText {
  readonly named: (label: string, indicator: string, isRefusal: boolean) => string;
  readonly ignored: (label: string) => string;
  /** `items` are the first of `count`. */
  readonly told: (
    state: BindingState,
    items: readonly { readonly what: string; readonly from: string; readonly to: string }[],
    count: number,
  ) => string;
}
