import fc from "fast-check";
import { linesOf } from "../../../src/workbench/grid/lines";

const SIZES = fc.array(fc.constantFrom<number>(0, 1, 20, 64, 300), { minLength: 1, maxLength: 60 });

describe("rows and columns one after the other", () => {
  test("the line at any place inside a line is that line, never a hidden one", () => {
    fc.assert(
      fc.property(SIZES, fc.nat(), fc.double({ min: 0, max: 0.999, noNaN: true }), (sizes, pick, part) => {
        const lines = linesOf(sizes.length, (index) => sizes[index] ?? 0);
        const index = pick % sizes.length;
        fc.pre((sizes[index] ?? 0) > 0);
        expect(lines.at(lines.start(index) + part * lines.size(index))).toBe(index);
      }),
    );
  });

  test("they are as long together as their sizes, and beyond the end is the last", () => {
    fc.assert(
      fc.property(SIZES, (sizes) => {
        const lines = linesOf(sizes.length, (index) => sizes[index] ?? 0);
        expect(lines.total).toBe(sizes.reduce<number>((sum, size) => sum + size, 0));
        expect(lines.at(lines.total + 1)).toBe(sizes.length - 1);
      }),
    );
  });
});
