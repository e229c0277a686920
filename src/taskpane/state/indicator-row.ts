import type { BindingOutcome } from "../../core/model/binding";
import type { Indicator, Localised } from "../../core/model/indicator";
import type { Reading, Unrecognised } from "../../core/model/reading";

/** A row of the view of the indicators. */
export type IndicatorRow =
  /** A section of the report, or what labels have in common. */
  | {
      readonly kind: "group";
      readonly key: string;
      readonly level: 1;
      readonly group: string;
      readonly count: number;
      readonly isUnfolded: boolean;
    }
  /** An indicator with its latest figure; the others lie under it. */
  | {
      readonly kind: "reading";
      readonly key: string;
      readonly level: 2 | 3;
      readonly indicator: Indicator;
      readonly reading: Reading;
      readonly isUnfolded?: boolean;
    }
  | { readonly kind: "missing"; readonly key: string; readonly level: 2; readonly indicator: Indicator }
  | {
      readonly kind: "label";
      readonly key: string;
      readonly level: 2;
      readonly label: Unrecognised;
      /** The indicator it may be. */
      readonly offer?: Indicator;
    }
  | { readonly kind: "decision"; readonly key: string; readonly level: 1; readonly outcome: BindingOutcome };

/** Which rows are wanted. */
export interface Wanted {
  readonly unfolded: ReadonlySet<string>;
  /** Whether something is searched for, so that whatever answers to it is shown unfolded. */
  readonly isSearching: boolean;
  /** Whether these words answer to what is searched for. */
  readonly matches: (words: readonly string[]) => boolean;
}

/** Whether texts hold every word that is searched for, in any order and case. */
export function matcher(search: string): Wanted["matches"] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return (texts) => {
    if (words.length === 0) return true;
    const all = texts.join("\n").toLowerCase();
    return words.every((word) => all.includes(word));
  };
}

/** A text in all our languages: what is searched for may be in either. */
export const inAllLanguages = (text: Localised): readonly string[] => [text["zh-CN"], text.en];

/** A head with the rows under it, where it has any; they are in the list while it is unfolded. */
export function grouped(
  group: string,
  kind: string,
  rows: readonly IndicatorRow[],
  { unfolded, isSearching }: Wanted,
): readonly IndicatorRow[] {
  const count = rows.filter(({ level }) => level === 2).length;
  if (count === 0) return [];
  const key = `${kind}:${group}`;
  const isUnfolded = isSearching || unfolded.has(key);
  return [{ kind: "group", key, level: 1, group, count, isUnfolded }, ...(isUnfolded ? rows : [])];
}
