/** So many results are kept; a workbook with more format codes than this is not one of a bureau. */
const CAPACITY = 1_000;

/** The function, remembering what it returned for a text; it forgets everything when it has come to know too many. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= CAPACITY) known.clear();
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}
