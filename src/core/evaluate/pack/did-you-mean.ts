/** Edits that turn one text into the other: insert, delete, replace, or swap two neighbours. */
function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edits = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1)];
      row[j] = Math.min(...edits, isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** The known name that an unknown one was probably meant to be. */
export function didYouMean(unknown: string, known: readonly string[]): string | undefined {
  const wanted = unknown.toLowerCase();
  const scored = known.map((name) => ({ name, edits: editsBetween(wanted, name.toLowerCase()) }));
  const [closest] = scored.sort((a, b) => a.edits - b.edits);
  return closest && closest.edits <= Math.max(1, Math.floor(unknown.length / 3)) ? closest.name : undefined;
}
