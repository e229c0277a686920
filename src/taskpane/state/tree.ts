/** A row of a tree that is drawn as a list; `isUnfolded` is absent where nothing lies under it. */
export interface Branch {
  readonly key: string;
  readonly level: number;
  readonly isUnfolded?: boolean;
}

/** What a key asks of a tree. */
export type Move =
  | { readonly kind: "select"; readonly key: string }
  | { readonly kind: "fold"; readonly key: string; readonly isUnfolded: boolean }
  | { readonly kind: "open"; readonly key: string };

/** How many rows a page has. */
const PAGE = 8;

/** What a key asks for, null when it is none of the tree's. */
export function moveFor(key: string, rows: readonly Branch[], selected: string | null): Move | null {
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
      if (row?.isUnfolded === undefined) return null;
      return row.isUnfolded ? to(index + 1) : { kind: "fold", key: row.key, isUnfolded: true };
    case "ArrowLeft": {
      if (row?.isUnfolded) return { kind: "fold", key: row.key, isUnfolded: false };
      const above = row ? rows.slice(0, index).findLastIndex(({ level }) => level < row.level) : -1;
      return above < 0 ? null : to(above);
    }
    case "Enter":
    case " ":
      return row ? { kind: "open", key: row.key } : null;
    default:
      return null;
  }
}

/** Where each row stands among the rows under the same one, as listeners are told. */
export function placesInTree(rows: readonly Branch[]): readonly { readonly position: number; readonly size: number }[] {
  const parents: string[] = [];
  const sizes = new Map<string, number>();
  const places = rows.map(({ key, level }) => {
    parents.length = level - 1;
    const under = parents.join("\u0000");
    const position = (sizes.get(under) ?? 0) + 1;
    sizes.set(under, position);
    parents[level - 1] = key;
    return { under, position };
  });
  return places.map(({ under, position }) => ({ position, size: sizes.get(under) ?? position }));
}
