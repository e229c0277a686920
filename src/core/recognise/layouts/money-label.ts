import { unitMeaning } from "../measure/unit";
import { labelText } from "../names/label-text";
import type { Vocabulary } from "./layout";
import { rowLabel, type RowLabel } from "./row-label";

/** What a table of money leaves out of the names in it. */
const LEFT_OUT = ["金额", "资金", "投入"];

/**
 * The label with the word for money put back that a table in 万元 leaves out: 农村校舍维修 is 农村校舍维修资金 there, and
 * 学前资助 the amount and not the pupils. Null where `unit` is no money or no single indicator goes by such a name.
 */
export function moneyLabel(text: string, unit: string, vocabulary: Vocabulary): RowLabel | null {
  if (!isMoney(unit)) return null;
  const { key, unit: own } = labelText(text);
  if (key.length < 3) return null;
  const found = new Map<string, RowLabel>();
  for (const word of LEFT_OUT) {
    const label = rowLabel(key + word, vocabulary);
    const indicator = label.id && label.sureness >= SURE ? vocabulary.indicators.get(label.id) : undefined;
    if (indicator && isMoney(indicator.unit) && !found.has(indicator.id)) found.set(indicator.id, label);
  }
  const [one, other] = [...found.values()];
  return one && !other ? { ...one, unit: own, sureness: one.sureness * 0.9 } : null;
}

const SURE = 0.8;
const isMoney = (unit: string): boolean => unitMeaning(unit)?.kind === "money";
