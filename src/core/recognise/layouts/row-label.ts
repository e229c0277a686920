import { plainText } from "../measure/plain-text";
import { parseFigure, type Figure } from "../measure/figure";
import type { NameMatch } from "../names/name-index";
import { periodWords, type PeriodWords } from "../period/period-words";
import type { Vocabulary } from "./layout";

/** What a label says: the indicator it names, and a period or a target written along with it. */
export interface RowLabel extends NameMatch {
  readonly words: PeriodWords | null;
  /** The target in a task's text, as in 新增学位2600个以上. */
  readonly stated: { readonly text: string; readonly figure: Figure } | null;
}

/** Longer texts are prose; looking for names inside them would find parts of sentences. */
const LONGEST = 120;
const VERBS = /^(?:力争|确保|努力|全力|全面|计划|争取|完成|实现|推动|推进|保持|达到|年内|全年|新建成)+/;

/** Understands a label; what is written around the name is taken off only where the rest is a name. */
export function rowLabel(text: string, { indicatorNamed }: Vocabulary): RowLabel {
  const direct = indicatorNamed(text);
  if (text.length > LONGEST) return { ...direct, words: null, stated: null };
  if (direct.id) return { ...direct, words: null, stated: null };
  const words = periodWords(text);
  if (words && words.matched.length < text.length) {
    const rest = indicatorNamed(
      plainText(text)
        .replace(/ /g, "")
        .replace(words.matched, "")
        .replace(/^(?:度|底|末|的|,)+/, ""),
    );
    if (rest.id) return { ...rest, words, stated: null };
  }
  return taskLabel(text, indicatorNamed) ?? { ...direct, words: null, stated: null };
}

/** A task that ends in its target: the name is what stands before the figure. */
function taskLabel(text: string, indicatorNamed: Vocabulary["indicatorNamed"]): RowLabel | null {
  const plain = plainText(text)
    .replace(/ /g, "")
    .replace(/[。;；]$/, "");
  for (const { index } of plain.matchAll(/不低于|不少于|不超过|不高于|达到|达|超过|控制在|≥|≤|>|<|(?<![\d.])\d/g)) {
    const behind = plain.slice(index);
    const figure = parseFigure(behind);
    if (index < 2 || figure.state !== "ok") continue;
    const before = plain.slice(0, index);
    for (const name of [before, before.replace(VERBS, "")]) {
      const match = name.length > 1 ? indicatorNamed(name) : null;
      if (match?.id)
        return { ...match, sureness: match.sureness * 0.95, words: null, stated: { text: behind, figure } };
    }
  }
  return null;
}
