/** Choices that the seed decides. */
export interface Dice {
  /** A whole number from 0 to below `sides`. */
  readonly roll: (sides: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** True once in `times`. */
  readonly once: (times: number) => boolean;
  /** So many different ones, in any order. */
  readonly draw: <T>(from: readonly T[], count: number) => readonly T[];
}

/** Dice that always fall the same way for one seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const roll = (sides: number): number => Math.floor(next() * sides);
  return {
    roll,
    pick: (from) => {
      const [picked] = from.slice(roll(from.length));
      if (picked === undefined) throw new Error("There is nothing to pick from.");
      return picked;
    },
    once: (times) => roll(times) === 0,
    draw: (from, count) => {
      const left = [...from];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(roll(left.length), 1)).flat();
    },
  };
}
