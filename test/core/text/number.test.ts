import fc from "fast-check";
import { decimalsOf, figure, plain, roundHalfUp } from "../../../src/core/text/number";
import { minus, printed } from "../../../src/core/text/printed";

test.each([
  [0.285, 2, "0.29"],
  [1.005, 2, "1.01"],
  [-2.5, 0, "-3"],
  [94.64882943143813, 1, "94.6"],
  [5.12 - 4.89, 2, "0.23"],
  [1e-9, 2, "0.00"],
  [4018.3425, 4, "4018.3425"],
])("%d to %d decimals is %s", (value, decimals, expected) => {
  expect(plain(value, decimals)).toBe(expected);
});

test.each([
  [10, "万元", 2, "10"],
  [50, "%", 1, "50.0"],
  [42.425, "万元", 3, "42.425"],
])("%d %s shown with %d decimals is written %s", (value, unit, decimals, expected) => {
  expect(figure(value, unit, decimals)).toBe(expected);
});

test.each([
  [4.89, 2],
  [95, 0],
  [0.1 + 0.2, 1],
])("%d takes %d decimals", (value, expected) => {
  expect(decimalsOf(value)).toBe(expected);
});

test("rounding twice changes nothing, and rounding moves by half a unit at most", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const once = roundHalfUp(value, decimals);
      expect(roundHalfUp(once, decimals)).toBe(once);
      expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
    }),
  );
});

test("a printed difference is the difference of the printed figures", () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const difference = minus(printed(a / 100, "%", 2), printed(b / 100, "%", 2));
      expect(plain(difference.value, 2)).toBe(plain((a - b) / 100, 2));
    }),
  );
});
