import {
  FALSE as F,
  INAPPLICABLE as N,
  MISSING as M,
  ROUNDING as R,
  TRUE as T,
  demanded,
  every,
  negated,
  some,
} from "../../../src/core/evaluate/truth";

const one = (code: number): Uint8Array => Uint8Array.of(code);

describe("three-valued truth", () => {
  test.each([
    ["false and unknown is false", [F, M], F, M],
    ["true and unknown is unknown", [T, M], M, T],
    ["a missing input outranks rounding", [M, R], M, M],
    ["true and rounding", [T, R], R, T],
    ["false or rounding is rounding", [F, R], F, R],
    ["what has no say drops out of true", [N, T], T, T],
    ["what has no say drops out of false", [N, F], F, F],
    ["what has no say drops out of unknown", [N, R], R, R],
    ["nothing with a say is nothing", [N, N], N, N],
    ["true and false", [T, F], F, T],
  ])("%s", (_, [a, b], all, any) => {
    const parts = [one(a ?? N), one(b ?? N)];
    expect([every(parts, 1)[0], some(parts, 1)[0]]).toEqual([all, any]);
    expect([every([...parts].reverse(), 1)[0], some([...parts].reverse(), 1)[0]]).toEqual([all, any]);
  });

  test("not turns true and false round and leaves the rest", () => {
    expect([...negated(Uint8Array.of(F, T, M, R, N))]).toEqual([T, F, M, R, N]);
  });

  test.each([
    ["does not apply", F, F, N],
    ["applies and fails", T, F, F],
    ["nobody knows whether it applies", M, F, M],
    ["nobody knows whether it applies, for rounding", R, T, R],
    ["has nothing to say whether it applies", N, F, N],
    ["applies and has nothing to compare", T, N, N],
  ])("a rule that %s", (_, when, must, outcome) => {
    expect(demanded(one(when), one(must))[0]).toBe(outcome);
  });
});
