import fc from "fast-check";
import { offsetsOf, scrolledTo, windowOf } from "../../../src/taskpane/state/list-window";

const heights = fc.array(fc.constantFrom(52, 68), { minLength: 1, maxLength: 300 });

test("every row that can be seen is in the window, and the window stays small", () => {
  fc.assert(
    fc.property(heights, fc.nat(20_000), fc.integer({ min: 1, max: 900 }), (rows, top, height) => {
      const offsets = offsetsOf(rows);
      const { first, end } = windowOf(offsets, top, height);
      rows.forEach((row, index) => {
        const begin = offsets[index] ?? 0;
        const isSeen = begin < top + height && begin + row > top;
        if (isSeen && !(index >= first && index < end)) throw new Error(`row ${index} is missing`);
      });
      expect(end - first).toBeLessThanOrEqual(height / 52 + 10);
    }),
  );
});

test("a row that is scrolled to is wholly seen, and one that is seen moves nothing", () => {
  fc.assert(
    fc.property(heights, fc.nat(), fc.nat(20_000), fc.integer({ min: 80, max: 900 }), (rows, pick, top, height) => {
      const offsets = offsetsOf(rows);
      const index = pick % rows.length;
      const to = scrolledTo(offsets, index, top, height);
      expect(offsets[index]).toBeGreaterThanOrEqual(to);
      expect(offsets[index + 1]).toBeLessThanOrEqual(to + height);
      expect(scrolledTo(offsets, index, to, height)).toBe(to);
    }),
  );
});
