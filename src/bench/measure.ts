/** Something to time; its answer is kept from being optimised away by returning it. */
export type Work = () => unknown;

/**
 * Median time of each work in milliseconds. They take turns within each repetition, so that whatever else the machine
 * does falls on all of them alike: trust the ratios more than the times.
 */
export async function measure<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { repetitions, warmUp = 1 }: { readonly repetitions: number; readonly warmUp?: number },
): Promise<Readonly<Record<Name, number>>> {
  const entries = Object.entries(works) as [Name, Work][];
  const times = new Map<Name, number[]>(entries.map(([name]) => [name, []]));
  for (let turn = -warmUp; turn < repetitions; turn++) {
    for (const [name, work] of entries) {
      const start = performance.now();
      await work();
      if (turn >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Record<Name, number>;
}

/** The middle of the values; the lower one of two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}
