import type { Finding } from "../../core/model/finding";
import type { ListRow } from "./rows";

/** What a key asks of the list. */
export type Move =
  | { readonly kind: "select"; readonly key: string }
  | { readonly kind: "fold"; readonly key: string; readonly isUnfolded: boolean }
  | { readonly kind: "open"; readonly row: ListRow };

/** How many rows a page has. */
const PAGE = 8;

/** What a key asks for, null when it is none of the list's. */
export function moveFor(key: string, rows: readonly ListRow[], selected: string | null): Move | null {
  const index = rows.findIndex((row) => row.key === selected);
  const row = rows[index];
  const to = (wanted: number): Move | null => {
    const target = rows[Math.min(Math.max(wanted, 0), rows.length - 1)];
    return target ? { kind: "select", key: target.key } : null;
  };
  switch (key) {
    case "ArrowDown":
      return to(index + 1);
    case "ArrowUp":
      return to(index < 0 ? 0 : index - 1);
    case "Home":
      return to(0);
    case "End":
      return to(rows.length - 1);
    case "PageDown":
      return to(index + PAGE);
    case "PageUp":
      return to(index - PAGE);
    case "ArrowRight":
      if (row?.kind !== "group") return null;
      return row.isUnfolded ? to(index + 1) : { kind: "fold", key: row.key, isUnfolded: true };
    case "ArrowLeft":
      if (row?.kind === "group") return row.isUnfolded ? { kind: "fold", key: row.key, isUnfolded: false } : null;
      return row?.isInGroup ? to(rows.slice(0, index).findLastIndex(({ kind }) => kind === "group")) : null;
    case "Enter":
    case " ":
      return row ? { kind: "open", row } : null;
    default:
      return null;
  }
}

/** A finding of the list, with the key of the group it is in. */
interface Place {
  readonly finding: Finding;
  readonly group: string | null;
}

/** The finding that is next to the selected one, also within folded groups; null at the ends. */
export function neighbour(rows: readonly ListRow[], selected: string | null, step: 1 | -1): Place | null {
  const all = rows.flatMap((row): readonly Place[] => {
    if (row.kind === "group") return row.findings.map((finding) => ({ finding, group: row.key }));
    return row.isInGroup ? [] : [{ finding: row.finding, group: null }];
  });
  const at = selected === null ? -1 : all.findIndex(({ finding, group }) => [finding.id, group].includes(selected));
  if (at < 0) return (step > 0 ? all[0] : all.at(-1)) ?? null;
  // A folded group counts as standing before its first finding.
  const isOnGroup = all[at]?.finding.id !== selected;
  return all[isOnGroup && step > 0 ? at : at + step] ?? null;
}
