import { unitsClash } from "../measure/unit";
import { labelText } from "../names/label-text";
import { closestOf, type NearName } from "../names/close-name";
import type { Vocabulary } from "./layout";
import type { RowLabel } from "./row-label";

/** What is said of the unit of a row that nobody understood. */
export interface UnitSaid {
  /** In its label or its unit column; empty where neither states one. */
  readonly stated: string;
  /** In the headers of its figures and over the table, which may speak of other rows: for a unit that is due, the one said. */
  readonly around: (due: string) => string;
}

/** What names an amount of money in whatever unit: 资助学前困难学生金额 is no number of pupils. */
const MONEY = /(?:金额|资金|经费|款项?)$/;

/**
 * The indicator that a label may be, by its name and its unit: one in 人 is never offered for a row in 万元, and one that
 * fits what is said over the table comes before one that does not.
 */
export function fittingOffer(text: string, { near }: RowLabel, said: UnitSaid, vocabulary: Vocabulary): string | null {
  const unitOf = ({ id }: NearName): string => vocabulary.indicators.get(id)?.unit ?? "";
  const stated = said.stated || (MONEY.test(labelText(text).key) ? "元" : "");
  const possible = near.filter((one) => !unitsClash(stated, unitOf(one)));
  const likely = possible.filter((one) => !unitsClash(said.around(unitOf(one)), unitOf(one)));
  return closestOf(likely.length > 0 ? likely : possible);
}
