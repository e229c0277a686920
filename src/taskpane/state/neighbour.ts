import type { Finding } from "../../core/model/finding";
import type { ListRow } from "./rows";

/** A finding of the list, with the key of the group it is in. */
interface Place {
  readonly finding: Finding;
  readonly group: string | null;
}

/** The finding that is next to the selected one, also within folded groups; null at the ends. */
export function neighbour(rows: readonly ListRow[], selected: string | null, step: 1 | -1): Place | null {
  const all = rows.flatMap((row): readonly Place[] => {
    if (row.kind === "group") return row.findings.map((finding) => ({ finding, group: row.key }));
    return row.level > 1 ? [] : [{ finding: row.finding, group: null }];
  });
  const at = selected === null ? -1 : all.findIndex(({ finding, group }) => [finding.id, group].includes(selected));
  if (at < 0) return (step > 0 ? all[0] : all.at(-1)) ?? null;
  // A folded group counts as standing before its first finding.
  const isOnGroup = all[at]?.finding.id !== selected;
  return all[isOnGroup && step > 0 ? at : at + step] ?? null;
}
