import { closedText } from "../measure/plain-text";
import { unitsClash } from "../measure/unit";
import type { HeaderColumn } from "../table/block";
import { headerRole, type HeaderRole } from "../table/header-role";
import type { Vocabulary } from "./layout";
import { moneyLabel } from "./money-label";
import { rowLabel, type RowLabel } from "./row-label";
import { whose } from "./whose";

/**
 * The name at a depth of a header, with the texts `from` up to `to` that make it: 学前资助 over 人数 and 金额 with the word
 * below it, or with the one its unit implies.
 */
export function columnLabel(
  { path, unit }: HeaderColumn,
  depth: number,
  unitOfTable: string,
  vocabulary: Vocabulary,
): { readonly label: RowLabel; readonly from: number; readonly to: number } {
  const text = path[depth] ?? "";
  const one = { from: depth, to: depth + 1 };
  const joined = joinedLabel(text, path[depth + 1] ?? "", vocabulary);
  if (joined) return { label: joined, from: depth, to: depth + 2 };
  const label = rowLabel(text, vocabulary);
  const own = label.id ? vocabulary.indicators.get(label.id) : undefined;
  if (label.id && !(label.sureness < 0.9 && unitsClash(unit, own?.unit ?? ""))) return { label, ...one };
  return { label: moneyLabel(text, unit || unitOfTable, vocabulary) ?? label, ...one };
}

/** Any other header says something of the name over it: 完成比例 under 民办占比 is no part of a name. */
const JOINING: readonly HeaderRole[] = ["none", "value"];

/** 义务教育 over 资助人数（人） make a name that neither is by itself. */
function joinedLabel(group: string, text: string, vocabulary: Vocabulary): RowLabel | null {
  if (text === "" || whose(text) !== null || !JOINING.includes(headerRole(text).role)) return null;
  const topic = closedText(group).replace(/\([^()]*\)$/, "");
  const told = closedText(text);
  const labels = [topic, withoutRepeat(topic, told)].map((upper) => rowLabel(upper + told, vocabulary));
  return labels.find(({ id, stated, entity }) => id && !stated && entity === "") ?? null;
}

/** 学前资助 over 资助人数 says 资助 once: the upper header without its end, where the lower one begins with it. */
function withoutRepeat(upper: string, lower: string): string {
  for (let length = Math.min(upper.length, lower.length); length > 1; length -= 1)
    if (upper.endsWith(lower.slice(0, length))) return upper.slice(0, -length);
  return upper;
}
